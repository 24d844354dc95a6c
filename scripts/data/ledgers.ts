// The four ledgers of ties, read into one shape. Columns differ a little; what they mean is said in
// data/authority/README.md.
import { isPartialDate } from '../../src/lib/dates';
import { CONFIDENCES, STATUSES, TIE_KINDS } from '../../src/data/records';
import type { Confidence, PartialDate, Status, TieKind } from '../../src/data/records';
import type { RawRow } from './files';

export const LEDGERS = ['de_ru_partnerships', 'nrw_uk_partnerships', 'context_links', 'ring_links'] as const;
export type LedgerName = (typeof LEDGERS)[number];

export const LEDGER_FILES: Readonly<Record<LedgerName, string>> = {
  de_ru_partnerships: 'germany-russia/source/de_ru_partnerships.csv',
  nrw_uk_partnerships: 'nrw-uk/source/nrw_uk_partnerships.csv',
  context_links: 'wider-circle/source/context_links.csv',
  ring_links: 'wider-circle/source/ring_links.csv',
};

/** Made tie by tie for one pair of countries, with a second source each; the others are lists of single cities. */
export const isDedicated = (ledger: LedgerName | 'extra'): boolean =>
  ledger === 'de_ru_partnerships' || ledger === 'nrw_uk_partnerships';

/** A place as one ledger row gives it. */
export interface LedgerPlace {
  readonly de: string;
  readonly en: string;
  readonly ru: string;
  readonly country: string;
  readonly region: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number | null;
}

/** What a row says of a tie. Mends write over it, so the fields are open. */
export interface Statement {
  readonly ledger: LedgerName | 'extra';
  readonly line: number;
  kind: TieKind;
  founded: PartialDate | null;
  confidence: Confidence;
  status: Status | null;
  since: PartialDate | null;
  /** Code in reasons.csv. */
  reason: string;
  statusNote: string;
  /** Address of the page that states the status; empty: reported. */
  statusSource: string;
  lastConfirmed: PartialDate | null;
  concludedByA: string;
  concludedByB: string;
  note: string;
  sources: readonly string[];
  readonly conflicts: readonly { readonly value: string; readonly source: string }[];
  /** Fields that a mend has set. */
  readonly mended: Set<string>;
}

export interface LedgerRow {
  readonly ledger: LedgerName;
  readonly line: number;
  readonly a: LedgerPlace;
  readonly b: LedgerPlace;
  readonly said: Statement;
  /** Rows with one agreement id form one agreement; empty: the pair's own. */
  agreement: string;
  /** Why the row is left out; empty: it stays. */
  drop: string;
}

const toNumber = (text: string): number | null => (text === '' ? null : Number(text));
const toDate = (text: string): PartialDate | null => (isPartialDate(text) ? text : null);
const among = <T extends string>(list: readonly T[], text: string): T | null =>
  list.find(item => item === text) ?? null;

/** `unsourced` and the like are not addresses. */
const isSource = (text: string) => /^(https?:\/\/|source:)/.test(text);

/** Remarks of whoever collected the rows, on columns that do not come from them in the end. */
const withoutRemarks = (note: string): string =>
  note
    .split(/\s*;\s*/)
    .filter(part => !/^pop(ulation)?s? approx\.?$/.test(part))
    .join('; ');

/** A war is named in many ways in the free texts; the code has one. */
const namesTheWar = (text: string): boolean =>
  /russia'?s? .*(war|attack|invasion)|russian (attack|war|invasion|aggression)|war (against|in|on) ukraine|attack on ukraine/i.test(
    text,
  );

function readPlace(row: RawRow, side: 'a' | 'b'): LedgerPlace {
  const get = (column: string) => row.get(`${column}_${side}`);
  return {
    de: row.get(`city_${side}_de`),
    en: row.get(`city_${side}_en`),
    ru: row.get(`city_${side}_ru`),
    country: get('country'),
    region: get('region'),
    lat: toNumber(get('lat')),
    lon: toNumber(get('lon')),
    population: toNumber(get('pop')),
  };
}

function readStatement(ledger: LedgerName, row: RawRow): Statement {
  const stated = among(STATUSES, row.get('status'));
  const since = toDate(row.get('ended') || row.get('status_since'));
  const because = row.get('status_reason');
  const sources = [row.get('source_1'), row.get('source_2')].filter(isSource);
  const conflict = { value: row.get('conflict_year'), source: row.get('conflict_source') };
  // An active tie's date is that of its last confirmation, which is no change.
  const change = stated === 'active' ? null : stated;
  // In the lists of single cities a row has one source, and it is the page that the status was read on.
  const single = !isDedicated(ledger) && stated !== null;
  return {
    ledger,
    line: row.line,
    // `region` and `district` say what the places are, not what the tie is.
    kind: among(TIE_KINDS, row.get('kind')) ?? 'partnership',
    founded: toDate(row.get('founded')),
    confidence: among(CONFIDENCES, row.get('confidence')) ?? 'low',
    status: stated,
    since: change ? since : null,
    reason: change && namesTheWar(because) ? 'war_2022' : '',
    statusNote: because.replace(/^no change known \(date = last confirmation\):? */, ''),
    statusSource: single ? (sources[0] ?? '') : '',
    lastConfirmed: stated === 'active' ? toDate(row.get('status_since')) : null,
    concludedByA: '',
    concludedByB: '',
    note: withoutRemarks(row.get('note')),
    sources,
    conflicts: isPartialDate(conflict.value) ? [conflict] : [],
    mended: new Set(),
  };
}

export function readLedger(ledger: LedgerName, rows: readonly RawRow[]): LedgerRow[] {
  return rows.map(row => ({
    ledger,
    line: row.line,
    a: readPlace(row, 'a'),
    b: readPlace(row, 'b'),
    said: readStatement(ledger, row),
    agreement: '',
    drop: '',
  }));
}
