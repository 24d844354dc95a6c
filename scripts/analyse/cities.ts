// A table of places beside that of the pairs: what it says of a place is joined by name and country.

import { basename } from 'node:path';
import { countryCode, NO_COUNTRY } from '../../src/data/columns/countries';
import { decode } from '../../src/data/columns/decode';
import { columnOf, PLACE_ROLES, type PlaceRole, type Stated } from '../../src/data/columns/mapping';
import { issueAt, readRawTable } from '../../src/data/columns/rawTable';
import { recognisePlaces } from '../../src/data/columns/recognise';
import { readCount, readDegrees } from '../../src/data/columns/values';
import type { Issue, IssueReason } from '../../src/data/issue';
import type { Dataset, Place } from '../../src/data/records';
import { buildNames } from '../../src/graph/names';
import { groupBy } from '../../src/lib/groupBy';
import { fold } from '../../src/lib/fold';
import { only, orUsage, readBytes, type Input } from './input';

interface CityRow {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

export interface Joined extends Input {
  /** Places of the network that a row speaks of, and rows that speak of none. */
  readonly met: number;
  readonly unmet: number;
}

/** What the table of places says is added where the other does not say it; no place is added to the network. */
export function joinCities(input: Input, path: string, stated: Stated): Joined {
  const { rows, issues } = readCities(path, stated);
  const byName = groupBy(rows, ({ name }) => fold(name));
  const names = buildNames(input.dataset.tables.place_names);
  const used = new Set<CityRow>();
  let met = 0;
  const places = input.dataset.tables.places.map(place => {
    const called = names.get(place.id)?.map(({ name }) => fold(name)) ?? [fold(place.id)];
    const row = rowFor(
      [...new Set(called)].flatMap(name => byName.get(name) ?? []),
      place,
    );
    if (!row) return place;
    used.add(row);
    met++;
    return {
      ...place,
      country: place.country === NO_COUNTRY ? row.country : place.country,
      lat: Number.isNaN(place.lat) ? row.lat : place.lat,
      lon: Number.isNaN(place.lon) ? row.lon : place.lon,
      population: place.population ?? (Number.isNaN(row.population) ? null : row.population),
    };
  });
  const dataset: Dataset = { ...input.dataset, tables: { ...input.dataset.tables, places } };
  return { ...input, dataset, issues: [...input.issues, ...issues], met, unmet: rows.length - used.size };
}

/** The row of the place's country; where one of the two has none, the only row of the name. */
function rowFor(rows: readonly CityRow[], { country }: Place): CityRow | undefined {
  const same = rows.find(row => row.country === country);
  if (same) return same;
  const [first, second] = rows;
  const open = country === NO_COUNTRY || first?.country === NO_COUNTRY;
  return open && second === undefined ? first : undefined;
}

function readCities(path: string, stated: Stated): { rows: readonly CityRow[]; issues: readonly Issue[] } {
  const file = basename(path);
  const table = readRawTable(file, decode(readBytes(path)).text);
  const mapping = orUsage(() => recognisePlaces(table, only(stated, PLACE_ROLES)));
  const issues: Issue[] = [...table.issues];
  const rows: CityRow[] = [];
  if (columnOf(mapping, 'city') < 0) {
    issues.push(issueAt(file, table.rows[0]?.line ?? 0, 'city', '', 'missing-column'));
    return { rows, issues };
  }
  for (const { line, cells } of table.rows.slice(Number(mapping.hasHeader))) {
    const cell = (role: PlaceRole) => cells[columnOf(mapping, role)]?.trim() ?? '';
    const number = (role: PlaceRole, read: (text: string) => number, most: number) => {
      const value = cell(role) === '' ? NaN : read(cell(role));
      const reason: IssueReason | null =
        cell(role) === ''
          ? null
          : Number.isNaN(value)
            ? 'not-a-number'
            : Math.abs(value) > most
              ? 'out-of-range'
              : null;
      if (reason === null) return value;
      issues.push(issueAt(file, line, role, cell(role), reason, 'warning'));
      return NaN;
    };
    if (cell('city') === '') {
      issues.push(issueAt(file, line, 'city', '', 'missing-value'));
      continue;
    }
    rows.push({
      name: cell('city'),
      country: countryCode(cell('country')) ?? NO_COUNTRY,
      lat: number('lat', readDegrees, 90),
      lon: number('lon', readDegrees, 180),
      population: number('population', readCount, 1e9),
    });
  }
  return { rows, issues };
}
