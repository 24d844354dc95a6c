// All ledgers, read, mended and with every place found: what each dataset picks its rows from.
import type { Authority } from './authority';
import type { RawRow } from './files';
import type { PlacedRow } from './groupRows';
import { LEDGER_FILES, LEDGERS, readLedger, type LedgerPlace } from './ledgers';
import { applyMends } from './mend';

export interface PlacedLedgers {
  /** In the order of the ledgers and their lines. */
  readonly rows: readonly PlacedRow[];
  /** What the rows of all ledgers say of each place: it looks the same in every dataset. */
  readonly seen: ReadonlyMap<string, readonly LedgerPlace[]>;
  /** Spellings without a place and mends that fit nothing, in words. */
  readonly problems: readonly string[];
}

export function placeLedgers(authority: Authority, read: (path: string) => readonly RawRow[]): PlacedLedgers {
  const rows = LEDGERS.flatMap(ledger => readLedger(ledger, read(LEDGER_FILES[ledger])));
  const problems = [...applyMends(rows, authority.mends).problems];
  const codes = new Set(authority.reasons.map(row => row.get('code')));
  for (const { said } of rows)
    if (said.reason !== '' && !codes.has(said.reason)) problems.push(`reasons.csv: ${said.reason}`);

  const seen = new Map<string, LedgerPlace[]>();
  const find = (ledger: string, place: LedgerPlace) => {
    const id = authority.placeOf(ledger, place.de, place.country, place.region);
    if (id) seen.set(id, [...(seen.get(id) ?? []), place]);
    else problems.push(`spellings.csv: ${ledger}, ${place.de}, ${place.country}, ${place.region}`);
    return id;
  };
  const placed = rows.flatMap(row => {
    const a = find(row.ledger, row.a);
    const b = find(row.ledger, row.b);
    return a && b ? [{ row, a, b }] : [];
  });
  return { rows: placed, seen, problems };
}
