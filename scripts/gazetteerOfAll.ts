// The full table of GeoNames (cities of 500 and more, all countries) as a gazetteer. The page ships a part of it.

import { regionKey, SEAT_CODES, type Gazetteer } from '../src/data/gazetteer/gazetteer';
import { readGeoNames } from './data/geonames';

export function gazetteerOfAll(): Gazetteer {
  const cities = readGeoNames().filter(({ population }) => population > 0);
  return {
    size: cities.length,
    id: cities.map(({ id }) => id),
    name: cities.map(({ name }) => name),
    country: cities.map(({ country }) => country),
    region: cities.map(({ country, admin1 }) => regionKey(country, admin1)),
    lat: Float64Array.from(cities, ({ lat }) => lat),
    lon: Float64Array.from(cities, ({ lon }) => lon),
    population: Float64Array.from(cities, ({ population }) => population),
    seat: Uint8Array.from(cities, ({ seat }) => SEAT_CODES[seat] ?? 0),
    otherNames: cities.map(({ otherNames }) => otherNames),
    german: cities.map(() => ''),
    russian: cities.map(() => ''),
    regionNames: new Map(),
  };
}
