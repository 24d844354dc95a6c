// Tiny inputs for the build: ledger rows, mends and statements with only what a test is about.
import type { RawRow } from '../../../scripts/data/files';
import type { PlacedRow } from '../../../scripts/data/groupRows';
import { readLedger, type LedgerName, type LedgerRow, type Statement } from '../../../scripts/data/ledgers';

export function rawRow(cells: Readonly<Record<string, string>>, line = 2): RawRow {
  return { line, get: column => cells[column] ?? '' };
}

export function ledgerRow(
  a: string,
  b: string,
  cells: Readonly<Record<string, string>> = {},
  ledger: LedgerName = 'context_links',
): LedgerRow {
  const names = { city_a_de: a, city_b_de: b, kind: 'partnership', confidence: 'medium', status: 'unknown' };
  const [row] = readLedger(ledger, [rawRow({ ...names, ...cells })]);
  if (!row) throw new Error('one raw row gives one ledger row');
  return row;
}

/** A row whose place ids are its names. */
export function placedRow(...args: Parameters<typeof ledgerRow>): PlacedRow {
  return { row: ledgerRow(...args), a: args[0], b: args[1] };
}

export function statement(cells: Readonly<Record<string, string>>, ledger?: LedgerName): Statement {
  return ledgerRow('ulm', 'metz', cells, ledger).said;
}
