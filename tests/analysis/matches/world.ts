// Tiny worlds for models of partners: places with a country and a point on the map, and nothing else.

import type { PlaceFacts } from '../../../src/graph/placeFacts';

export function facts(
  country: readonly number[],
  lonLat: readonly (readonly [number, number])[] = country.map(() => [NaN, NaN]),
  population: readonly number[] = country.map(() => NaN),
): PlaceFacts {
  return {
    order: country.length,
    country: Uint32Array.from(country),
    region: new Uint32Array(country.length),
    lon: Float64Array.from(lonLat, ([lon]) => lon),
    lat: Float64Array.from(lonLat, ([, lat]) => lat),
    population: Float64Array.from(population),
    seat: new Uint8Array(country.length),
  };
}
