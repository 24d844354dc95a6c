// A table of places beside that of the pairs: what it says of a place is joined by name and country.

import { basename } from 'node:path';
import { countryCode, NO_COUNTRY } from '../../src/data/columns/countries';
import { decode } from '../../src/data/columns/decode';
import { columnOf, PLACE_ROLES, type Stated } from '../../src/data/columns/mapping';
import { issueAt, readRawTable } from '../../src/data/columns/rawTable';
import { recognisePlaces } from '../../src/data/columns/recognise';
import { indexPlaces } from '../../src/data/import/placeIndex';
import { readPlaceRows, type PlaceRow } from '../../src/data/import/placeRows';
import type { Issue } from '../../src/data/issue';
import type { Dataset } from '../../src/data/records';
import { buildNames } from '../../src/graph/names';
import { only, orUsage, readBytes, type Input } from './input';

interface CityRow extends PlaceRow {
  /** ISO code, or NO_COUNTRY. */
  readonly code: string;
}

export interface Joined extends Input {
  /** Places of the network that a row speaks of, and rows that speak of none. */
  readonly met: number;
  readonly unmet: number;
}

/** What the table of places says is added where the other does not say it; no place is added to the network. */
export function joinCities(input: Input, path: string, stated: Stated): Joined {
  const { rows, issues } = readCities(path, stated);
  const index = indexPlaces(rows);
  const names = buildNames(input.dataset.tables.place_names);
  const used = new Set<CityRow>();
  let met = 0;
  const places = input.dataset.tables.places.map(place => {
    const called = names.get(place.id)?.map(({ name }) => name) ?? [place.id];
    const found = index.find(called, place.country);
    const [row] = found;
    if (!row || (found.length > 1 && row.code !== place.country)) return place;
    used.add(row);
    met++;
    return {
      ...place,
      country: place.country === NO_COUNTRY ? row.code : place.country,
      lat: Number.isNaN(place.lat) ? row.lat : place.lat,
      lon: Number.isNaN(place.lon) ? row.lon : place.lon,
      population: place.population ?? (Number.isNaN(row.population) ? null : row.population),
    };
  });
  const dataset: Dataset = { ...input.dataset, tables: { ...input.dataset.tables, places } };
  return { ...input, dataset, issues: [...input.issues, ...issues], met, unmet: rows.length - used.size };
}

function readCities(path: string, stated: Stated): { rows: readonly CityRow[]; issues: readonly Issue[] } {
  const file = basename(path);
  const table = readRawTable(file, decode(readBytes(path)).text);
  const mapping = orUsage(() => recognisePlaces(table, only(stated, PLACE_ROLES)));
  if (columnOf(mapping, 'city') < 0) {
    const missing = issueAt(file, table.rows[0]?.line ?? 0, 'city', '', 'missing-column');
    return { rows: [], issues: [...table.issues, missing] };
  }
  const { places, issues } = readPlaceRows(file, table.rows.slice(Number(mapping.hasHeader)), {
    at: role => mapping.columns.find(found => found.role === role)?.column ?? -1,
    told: role => role,
    byId: false,
  });
  const rows = places.map(place => ({ ...place, code: countryCode(place.country) ?? NO_COUNTRY }));
  return { rows, issues: [...table.issues, ...issues] };
}
