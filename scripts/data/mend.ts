// Applies data/authority/mends.csv to ledger rows. A mend is found by the two German names as the ledger writes them.
import { isPartialDate } from '../../src/lib/dates';
import { CONFIDENCES, STATUSES, TIE_KINDS } from '../../src/data/records';
import { groupBy } from '../../src/lib/groupBy';
import type { RawRow } from './files';
import type { LedgerRow, Statement } from './ledgers';

/** Says what is wrong with a mend, or null. */
type Setter = (row: LedgerRow, value: string, mend: RawRow) => string | null;

const date =
  (set: (said: Statement, value: string | null) => void): Setter =>
  (row, value) => {
    if (value !== '' && !isPartialDate(value)) return `not a date: ${value}`;
    set(row.said, value || null);
    return null;
  };

const choice =
  <T extends string>(list: readonly T[], set: (said: Statement, value: T) => void): Setter =>
  (row, value) => {
    const found = list.find(item => item === value);
    if (!found) return `not one of ${list.join(', ')}: ${value}`;
    set(row.said, found);
    return null;
  };

const plain =
  (set: (row: LedgerRow, value: string) => void): Setter =>
  (row, value) => {
    set(row, value);
    return null;
  };

const SETTERS: Readonly<Record<string, Setter>> = {
  founded: (row, value, mend) => {
    const wrong = date((said, founded) => (said.founded = founded))(row, value, mend);
    // A mended date stands on the mend's source, when that names one.
    const source = mend.get('source');
    if (!wrong && source) row.said.sources = [source, ...row.said.sources.filter(s => s !== source)];
    return wrong;
  },
  kind: choice(TIE_KINDS, (said, kind) => (said.kind = kind)),
  confidence: choice(CONFIDENCES, (said, confidence) => (said.confidence = confidence)),
  status: (row, value, mend) => {
    const { said } = row;
    if (value === '' || value === 'unknown') {
      Object.assign(said, { status: null, since: null, reason: '', statusNote: '', statusSource: '' });
      return null;
    }
    if (value === 'active') Object.assign(said, { since: null, reason: '' });
    return choice(STATUSES, (own, status) => (own.status = status))(row, value, mend);
  },
  status_since: date((said, since) => (said.since = since)),
  status_reason: plain((row, code) => (row.said.reason = code)),
  status_source: plain((row, url) => (row.said.statusSource = url)),
  status_note: plain((row, note) => (row.said.statusNote = note)),
  last_confirmed: date((said, confirmed) => (said.lastConfirmed = confirmed)),
  concluded_by_a: plain((row, body) => (row.said.concludedByA = body)),
  concluded_by_b: plain((row, body) => (row.said.concludedByB = body)),
  note: plain((row, note) => (row.said.note = note)),
  agreement: plain((row, id) => (row.agreement = id)),
  drop: plain((row, why) => (row.drop = why)),
};

/** `status` first, as clearing or changing it clears what hangs on it. */
const inOrder = (mends: readonly RawRow[]) =>
  [...mends].sort((p, q) => Number(q.get('field') === 'status') - Number(p.get('field') === 'status'));

export interface MendReport {
  readonly applied: number;
  /** Mends that fit no row or cannot be applied, in words. */
  readonly problems: readonly string[];
}

/** Changes `rows` in place. Mends for ledgers that are not among the rows are not looked at. */
export function applyMends(rows: readonly LedgerRow[], mends: readonly RawRow[]): MendReport {
  const key = (ledger: string, a: string, b: string) => [ledger, a, b].join('\u0000');
  const byNames = groupBy(rows, row => key(row.ledger, row.a.de, row.b.de));
  const present = new Set<string>(rows.map(row => row.ledger));
  const problems: string[] = [];
  let applied = 0;
  for (const mend of inOrder(mends)) {
    const [ledger, a, b, field] = ['ledger', 'a', 'b', 'field'].map(c => mend.get(c)) as [
      string,
      string,
      string,
      string,
    ];
    if (!present.has(ledger)) continue;
    const where = `mends.csv line ${mend.line} (${ledger}: ${a} – ${b}, ${field})`;
    const targets = byNames.get(key(ledger, a, b)) ?? [];
    const setter = SETTERS[field];
    if (targets.length === 0) problems.push(`${where}: no such row`);
    if (!setter) problems.push(`${where}: no such field`);
    for (const row of setter ? targets : []) {
      const wrong = setter?.(row, mend.get('value'), mend);
      if (wrong) problems.push(`${where}: ${wrong}`);
      else row.said.mended.add(field);
      applied++;
    }
  }
  return { applied, problems };
}

/** Rows of events or projects with the mended cells written over. */
export function mendRows(rows: readonly RawRow[], mends: readonly RawRow[]): readonly RawRow[] {
  const ofRow = groupBy(mends, mend => mend.get('id'));
  return rows.map(row => {
    const cells = new Map(ofRow.get(row.get('id'))?.map(mend => [mend.get('field'), mend.get('value')]));
    return { line: row.line, get: column => cells.get(column) ?? row.get(column) };
  });
}
