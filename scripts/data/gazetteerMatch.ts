// Finds a place's city in GeoNames and decides whose population figure is kept.
import { fold } from '../../src/lib/fold';
import { distance } from '../../src/lib/geodesy';
import { groupBy } from '../../src/lib/groupBy';
import type { GeoName } from './geonames';

export interface GazetteerMatch {
  find(names: readonly string[], country: string, lat: number | null, lon: number | null): GeoName | null;
}

/** Centres of one town differ by a few kilometres between sources; namesakes lie farther apart. */
const SAME_PLACE_KM = 15;
/** Within this share two figures are the same one, rounded. */
const SAME_FIGURE = 0.05;

/** Case, accents, script and whatever stands in brackets do not tell two names of one town apart. */
const plainName = (name: string): string => fold(name.replace(/\([^)]*\)/g, ''));

export function buildMatch(cities: readonly GeoName[]): GazetteerMatch {
  const byName = groupBy(
    cities.flatMap(city =>
      [...new Set([city.name, ...city.otherNames].map(plainName))].map(name => ({ name, city })),
    ),
    ({ name, city }) => `${city.country} ${name}`,
  );
  return {
    find(names, country, lat, lon) {
      if (lat === null || lon === null) return null;
      const near = [...new Set(names.map(plainName))]
        .flatMap(name => byName.get(`${country} ${name}`) ?? [])
        .map(({ city }) => ({ city, km: distance([lon, lat], [city.lon, city.lat]) }))
        .filter(({ km }) => km < SAME_PLACE_KM)
        // The town before the village beside it that carries its name too.
        .sort((p, q) => q.city.population - p.city.population || p.km - q.km);
      return near[0]?.city ?? null;
    },
  };
}

export interface Population {
  readonly population: number | null;
  readonly populationYear: number | null;
}

/**
 * The ledgers' figures are of 2026, but rounded and without a year; GeoNames' are exact and as old as their record.
 * Where both say about the same, GeoNames' figure is kept with its year; where they differ, the ledger's is the newer.
 */
export function choosePopulation(city: GeoName | null, ledger: number | null): Population {
  const known = city && city.population > 0 ? city : null;
  if (!known) return { population: ledger, populationYear: null };
  const differs = ledger !== null && Math.abs(known.population - ledger) > SAME_FIGURE * ledger;
  return differs
    ? { population: ledger, populationYear: null }
    : { population: known.population, populationYear: known.changed };
}
