// The rows of a table of pairs, one by one: what is good becomes an agreement, the rest is said with its line.

import { countryCode } from './columns/countries';
import { columnOf, PAIR_ROLES, type Mapping, type PairRole } from './columns/mapping';
import { issueAt, type RawTable } from './columns/rawTable';
import { readDate, readDegrees, readKind, readStatus } from './columns/values';
import type { CsvRow } from './csv';
import { createIdRegister } from './edgeList';
import type { PairColumns } from './pairTable';
import { createPlaceRegister } from './pairTablePlaces';
import type { Issue, IssueReason } from './issue';
import type { PartialDate, Status, TieKind } from './records';

interface Agreed {
  readonly kind: TieKind;
  readonly founded: PartialDate | null;
  readonly status: Status | null;
  readonly since: PartialDate | null;
  readonly reference: string;
}

/** Without a word about it a tie is a partnership. */
const USUAL_KIND: TieKind = 'partnership';

export function readPairRows(
  file: string,
  { rows, issues: saidBefore }: RawTable,
  mapping: Mapping<PairRole>,
  form: 'pairs' | 'edges',
): { readonly columns: PairColumns; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const at = Object.fromEntries(PAIR_ROLES.map(role => [role, columnOf(mapping, role)])) as Record<
    PairRole,
    number
  >;
  const titles = new Map(mapping.columns.map(({ role, title }) => [role, title || role]));
  const register = form === 'edges' ? createIdRegister() : createPlaceRegister();
  const seenCountries = new Set<string>();
  const standing = new Map<string, Agreed[]>();

  const source: number[] = [];
  const target: number[] = [];
  const line: number[] = [];
  const agreed: Agreed[] = [];

  const cell = (row: CsvRow, role: PairRole): string => row.cells[at[role]]?.trim() ?? '';
  const tell = (row: CsvRow, role: PairRole, reason: IssueReason, severity: Issue['severity'] = 'error') =>
    issues.push(issueAt(file, row.line, titles.get(role) ?? role, cell(row, role), reason, severity));

  /** Undefined where the row cannot stand. NaN where the cell is empty. */
  function degreesIn(row: CsvRow, role: PairRole, most: number): number | undefined {
    const text = cell(row, role);
    if (text === '') return NaN;
    const value = readDegrees(text);
    if (Number.isFinite(value) && Math.abs(value) <= most) return value;
    tell(row, role, Number.isNaN(value) ? 'not-a-number' : 'out-of-range');
    return undefined;
  }

  function placeIn(row: CsvRow, side: 1 | 2): number | undefined {
    const name = cell(row, `city${side}`);
    if (name === '') {
      tell(row, `city${side}`, 'missing-value');
      return undefined;
    }
    const lat = degreesIn(row, `lat${side}`, 90);
    const lon = degreesIn(row, `lon${side}`, 180);
    if (lat === undefined || lon === undefined) return undefined;
    const country = cell(row, `country${side}`);
    if (country === '' && at[`country${side}`] >= 0) tell(row, `country${side}`, 'missing-value', 'warning');
    else if (country !== '' && !seenCountries.has(country)) {
      // Once is enough for a country, however many places are in it.
      seenCountries.add(country);
      if (countryCode(country) === undefined) tell(row, `country${side}`, 'unknown-country', 'warning');
    }
    const known = !Number.isNaN(lat) && !Number.isNaN(lon);
    return register.numberOf({ name, country, lat: known ? lat : NaN, lon: known ? lon : NaN });
  }

  /** A filled cell that cannot be read is said; the tie stands without it. */
  function optional<T>(
    row: CsvRow,
    role: PairRole,
    read: (text: string) => T | null | undefined,
    reason: IssueReason,
  ) {
    const text = cell(row, role);
    const value = text === '' ? null : (read(text) ?? null);
    if (text !== '' && value === null) tell(row, role, reason, 'warning');
    return value;
  }

  function readAgreed(row: CsvRow): Agreed {
    const kind = optional(row, 'kind', readKind, 'not-one-of') ?? USUAL_KIND;
    const founded = optional(row, 'founded', readDate, 'not-a-date');
    const status = optional(row, 'status', readStatus, 'not-one-of');
    return {
      kind,
      founded,
      status: status === 'unknown' ? null : status,
      since: optional(row, 'since', readDate, 'not-a-date'),
      reference: cell(row, 'source'),
    };
  }

  function readRow(row: CsvRow, width: number): void {
    const surplus = row.cells.slice(width).some(text => text.trim() !== '');
    const needed = form === 'edges' ? Math.max(at.city1, at.city2) + 1 : width;
    if (row.cells.length < needed || (surplus && form === 'pairs')) {
      const reason = mapping.hasHeader ? 'wrong-number-of-fields' : 'unlike-first-line';
      issues.push(issueAt(file, row.line, '', String(row.cells.length), reason));
      return;
    }
    const a = placeIn(row, 1);
    const b = placeIn(row, 2);
    if (a === undefined || b === undefined) return;
    if (a === b) return void tell(row, 'city2', 'self-tie');

    const told = readAgreed(row);
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    const before = standing.get(pair) ?? [];
    if (
      before.some(one => one.kind === told.kind && (told.founded === null || told.founded === one.founded))
    ) {
      const both = `${cell(row, 'city1')} – ${cell(row, 'city2')}`;
      issues.push(issueAt(file, row.line, '', both, 'duplicate-tie'));
      return;
    }
    standing.set(pair, [...before, told]);
    source.push(a);
    target.push(b);
    line.push(row.line);
    agreed.push(told);
  }

  const [first, ...rest] = rows;
  const ours = mapping.hasHeader ? rest : rows;
  if (first && (at.city1 < 0 || at.city2 < 0))
    issues.push(issueAt(file, first.line, at.city1 < 0 ? 'city1' : 'city2', '', 'missing-column'));
  else if (first) for (const row of ours) readRow(row, first.cells.length);
  // Rows that are lost already are said with their lines.
  if (ours.length === 0 && issues.length + saidBefore.length === 0)
    issues.push(issueAt(file, 0, '', '', 'no-rows'));

  // Places by the first good row that names them.
  const numbers = new Map<number, number>();
  const renumbered = (place: number) => {
    const number = numbers.get(place) ?? numbers.size;
    numbers.set(place, number);
    return number;
  };
  const ends = source.map((a, i) => [renumbered(a), renumbered(target[i]!)] as const);
  const columns: PairColumns = {
    places: register.columns([...numbers.keys()]),
    source: Uint32Array.from(ends, ([a]) => a),
    target: Uint32Array.from(ends, ([, b]) => b),
    line: Uint32Array.from(line),
    kind: agreed.map(({ kind }) => kind),
    founded: agreed.map(({ founded }) => founded),
    status: agreed.map(({ status }) => status),
    since: agreed.map(({ since }) => since),
    reference: agreed.map(({ reference }) => reference),
  };
  return { columns, issues };
}
