// The rows of a table of pairs, one by one: what is good becomes an agreement, the rest is said with its line.

import { countryCode } from './columns/countries';
import { columnOf, PAIR_ROLES, type Mapping, type PairRole } from './columns/mapping';
import { issueAt, type RawTable } from './columns/rawTable';
import { readTitle } from './columns/titles';
import { readDate, readDegrees, readKind, readStatus } from './columns/values';
import type { CsvRow } from './csv';
import type { Issue, IssueReason } from './issue';
import { USUAL_KIND, type Agreed, type TieList } from './pairTies';
import type { PlaceRegister } from './pairTablePlaces';
import type { PartialDate } from './records';

/** A founding as a cell gives it. */
export interface Founding {
  readonly founded: PartialDate | null;
  /** As it is written, where the date does not say it all; else empty. */
  readonly words: string;
  /** What is to be said of it; null: nothing. */
  readonly reason: IssueReason | null;
}

/** An end of a tie, as its row has it. */
export interface EndAsked {
  readonly name: string;
  /** As it is written; empty: none given. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly line: number;
}

export interface PairRules {
  /** `edges`: lines may end where they like behind the two ids. */
  readonly form: 'pairs' | 'edges';
  readonly ties: TieList;
  /** The place an end is, or why it is none; a warning beside a place where there is something to say. */
  readonly placeOf: (
    asked: EndAsked,
    side: 1 | 2,
  ) => { readonly place: number; readonly warning?: IssueReason } | IssueReason;
  readonly readFounding: (text: string) => Founding;
  /** Countries of the first and the second place where their rows give none; where they are known, no row lacks one. */
  readonly usualCountries: readonly [string, string];
  readonly idOf: (line: number) => string;
  /** A row that says what the columns are, below the first, is left out as such. */
  readonly knowsTitles: boolean;
}

/** What every table of pairs goes by, whoever reads it. */
export const plainRules = (form: PairRules['form'], register: PlaceRegister, ties: TieList): PairRules => ({
  form,
  ties,
  placeOf: asked => ({ place: register.numberOf(asked) }),
  readFounding(text) {
    const founded = readDate(text);
    return { founded, words: '', reason: founded === null ? 'not-a-date' : null };
  },
  usualCountries: ['', ''],
  idOf: line => `line-${line}`,
  knowsTitles: false,
});

export interface RowsRead {
  readonly issues: readonly Issue[];
  /** Rows that became an agreement, and those that are left out, each with its issue. */
  readonly loaded: number;
  readonly rejected: number;
}

export function readPairRows(
  file: string,
  { rows, issues: saidBefore }: Pick<RawTable, 'rows' | 'issues'>,
  mapping: Pick<Mapping<PairRole>, 'hasHeader' | 'columns'>,
  rules: PairRules,
): RowsRead {
  const issues: Issue[] = [];
  const at = Object.fromEntries(PAIR_ROLES.map(role => [role, columnOf(mapping, role)])) as Record<
    PairRole,
    number
  >;
  const titles = new Map(mapping.columns.map(({ role, title }) => [role, title || role]));
  const seenCountries = new Set<string>();

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

  function countryIn(row: CsvRow, side: 1 | 2): string {
    const role = `country${side}` as const;
    const country = cell(row, role);
    if (country === '') {
      if (at[role] >= 0 && rules.usualCountries[side - 1] === '') tell(row, role, 'missing-value', 'warning');
      return '';
    }
    if (!seenCountries.has(country)) {
      // Once is enough for a country, however many places are in it.
      seenCountries.add(country);
      if (countryCode(country) === undefined) tell(row, role, 'unknown-country', 'warning');
    }
    return country;
  }

  function placeIn(row: CsvRow, side: 1 | 2): number | undefined {
    const role = `city${side}` as const;
    const name = cell(row, role);
    if (name === '') {
      tell(row, role, 'missing-value');
      return undefined;
    }
    const lat = degreesIn(row, `lat${side}`, 90);
    const lon = degreesIn(row, `lon${side}`, 180);
    if (lat === undefined || lon === undefined) return undefined;
    const country = countryIn(row, side);
    const known = !Number.isNaN(lat) && !Number.isNaN(lon);
    const point = known ? { lat, lon } : { lat: NaN, lon: NaN };
    const found = rules.placeOf({ name, country, ...point, line: row.line }, side);
    if (typeof found === 'string') {
      tell(row, role, found);
      return undefined;
    }
    if (found.warning) tell(row, role, found.warning, 'warning');
    return found.place;
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

  function foundingIn(row: CsvRow): Pick<Agreed, 'founded' | 'words'> {
    const text = cell(row, 'founded');
    if (text === '') return { founded: null, words: '' };
    const { founded, words, reason } = rules.readFounding(text);
    if (reason !== null) tell(row, 'founded', reason, 'warning');
    return { founded, words };
  }

  function readAgreed(row: CsvRow): Agreed {
    const kind = optional(row, 'kind', readKind, 'not-one-of') ?? USUAL_KIND;
    const founding = foundingIn(row);
    const status = optional(row, 'status', readStatus, 'not-one-of');
    return {
      kind,
      ...founding,
      status: status === 'unknown' ? null : status,
      since: optional(row, 'since', text => rules.readFounding(text).founded, 'not-a-date'),
      reference: cell(row, 'source'),
    };
  }

  /** A header that is repeated, or its second line. */
  function areTitles(row: CsvRow): boolean {
    const [one, other] = [cell(row, 'city1'), cell(row, 'city2')];
    if (one === titles.get('city1') && other === titles.get('city2')) return mapping.hasHeader;
    if (row !== rows[1] || !mapping.hasHeader || one === other) return false;
    const filled = row.cells.map(text => text.trim()).filter(text => text !== '');
    return filled.length > 2 && filled.every(text => readTitle(text) !== null);
  }

  /** Whether the row became an agreement. */
  function readRow(row: CsvRow, width: number): boolean {
    const surplus = row.cells.slice(width).some(text => text.trim() !== '');
    const needed = rules.form === 'edges' ? Math.max(at.city1, at.city2) + 1 : width;
    if (row.cells.length < needed || (surplus && rules.form === 'pairs')) {
      const reason = mapping.hasHeader ? 'wrong-number-of-fields' : 'unlike-first-line';
      issues.push(issueAt(file, row.line, '', String(row.cells.length), reason));
      return false;
    }
    const both = () => `${cell(row, 'city1')} – ${cell(row, 'city2')}`;
    if (rules.knowsTitles && areTitles(row)) {
      issues.push(issueAt(file, row.line, '', both(), 'row-of-titles'));
      return false;
    }
    const a = placeIn(row, 1);
    const b = placeIn(row, 2);
    if (a === undefined || b === undefined) return false;
    const taken =
      a === b ? 'self-tie' : rules.ties.add(rules.idOf(row.line), row.line, a, b, readAgreed(row));
    if (taken === 'self-tie') tell(row, 'city2', 'self-tie');
    else if (taken === 'duplicate-tie') issues.push(issueAt(file, row.line, '', both(), 'duplicate-tie'));
    return taken === 'taken';
  }

  const [first, ...rest] = rows;
  const ours = mapping.hasHeader ? rest : rows;
  let loaded = 0;
  let rejected = 0;
  if (first && (at.city1 < 0 || at.city2 < 0))
    issues.push(issueAt(file, first.line, at.city1 < 0 ? 'city1' : 'city2', '', 'missing-column'));
  else if (first)
    for (const row of ours)
      if (readRow(row, first.cells.length)) loaded++;
      else rejected++;
  // Rows that are lost already are said with their lines.
  if (ours.length === 0 && issues.length + saidBefore.length === 0)
    issues.push(issueAt(file, 0, '', '', 'no-rows'));
  return { issues, loaded, rejected };
}
