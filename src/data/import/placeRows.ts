// The rows of a table of places: name, country, point and population of each, with what was wrong in which line.

import { issueAt } from '../columns/rawTable';
import { readCount, readDegrees, readPlaceKind } from '../columns/values';
import type { CsvRow } from '../csv';
import type { Issue, IssueReason } from '../issue';
import { TIES_KNOWN, type PlaceKind, type TiesKnown } from '../records';
import type { PlanRole } from './plan';

export interface PlaceRow {
  readonly row: CsvRow;
  /** Empty: the table gives none. */
  readonly id: string;
  readonly name: string;
  /** As it is written; empty: none given. */
  readonly country: string;
  /** NaN: not given, or not a number. */
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** Null, or empty: not given. */
  readonly kind: PlaceKind | null;
  readonly region: string;
  readonly tiesKnown: TiesKnown | null;
}

export interface PlaceColumnsAt {
  /** −1: no column. */
  readonly at: (role: PlanRole) => number;
  /** What a column is called in the issues. */
  readonly told: (role: PlanRole) => string;
  /** A row without a name is called by its id. */
  readonly byId: boolean;
  /** Cells of a row; what stands behind them is of no column. */
  readonly width?: number;
}

const MOST_PEOPLE = 1e9;
/** Letters of a name that a page can bear. */
export const LONGEST_NAME = 200;

/** Blanks as one, letters as Unicode composes them. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** ISO 3166-2. */
export const readRegion = (text: string): string | undefined => (REGION.test(text) ? text : undefined);

export const readTiesKnown = (text: string): TiesKnown | undefined =>
  TIES_KNOWN.find(known => known === text);

/** `rows` without the header. A number that cannot be read is said, and the row stands without it. */
export function readPlaceRows(
  file: string,
  rows: readonly CsvRow[],
  { at, told, byId, width = Infinity }: PlaceColumnsAt,
): { readonly places: readonly PlaceRow[]; readonly issues: readonly Issue[]; readonly rejected: number } {
  const issues: Issue[] = [];
  const places: PlaceRow[] = [];
  let rejected = 0;
  for (const row of rows) {
    const cell = (role: PlanRole) => row.cells[at(role)]?.trim() ?? '';
    const tell = (role: PlanRole, reason: IssueReason, severity: Issue['severity']) =>
      issues.push(issueAt(file, row.line, told(role), cell(role), reason, severity));
    const number = (role: PlanRole, read: (text: string) => number, most: number) => {
      const text = cell(role);
      if (text === '') return NaN;
      const value = read(text);
      if (Math.abs(value) <= most) return value;
      tell(role, Number.isNaN(value) ? 'not-a-number' : 'out-of-range', 'warning');
      return NaN;
    };
    if (row.cells.length > width && row.cells.slice(width).some(text => text.trim() !== '')) {
      issues.push(issueAt(file, row.line, '', String(row.cells.length), 'wrong-number-of-fields'));
      rejected++;
      continue;
    }
    const known = <T>(role: PlanRole, read: (text: string) => T | undefined): T | null => {
      const text = cell(role);
      const value = text === '' ? undefined : read(text);
      if (text !== '' && value === undefined) tell(role, 'not-one-of', 'warning');
      return value ?? null;
    };
    const id = cell('id');
    const name = tidy(cell('city')) || (byId ? id : '');
    if (name === '' || (byId && id === '')) {
      tell(name === '' ? 'city' : 'id', 'missing-value', 'error');
      rejected++;
      continue;
    }
    if (name.length > LONGEST_NAME) {
      tell('city', 'too-long-name', 'error');
      rejected++;
      continue;
    }
    const lat = number('lat', readDegrees, 90);
    const lon = number('lon', readDegrees, 180);
    const located = !Number.isNaN(lat) && !Number.isNaN(lon);
    places.push({
      row,
      id,
      name,
      country: tidy(cell('country')),
      lat: located ? lat : NaN,
      lon: located ? lon : NaN,
      population: number('population', readCount, MOST_PEOPLE),
      kind: known('kind', readPlaceKind),
      region: known('region', readRegion) ?? '',
      tiesKnown: known('tiesKnown', readTiesKnown),
    });
  }
  return { places, issues, rejected };
}
