// Rows that were not taken over when the dataset was read, and among them those that make a place its own partner. A row
// of an opened file can be read once more with another value in the cell, or with other cells where no single one is wrong.

import type { Check } from '../check';
import type { Issue, IssueReason } from '../../issue';
import { keyOf, type Asked, type Finding } from '../finding';

/** Letters of a value that are shown; a cell may have a million. */
const SHOWN = 120;

export const rejected: Check = function* ({ dataset }): Generator<Finding> {
  /** The same thing may be wrong twice in a cell. */
  const told = new Map<string, number>();
  for (const { severity, table, row, column, value, reason } of dataset.issues) {
    if (severity !== 'error' || row === 0) continue;
    const kind = reason === 'self-tie' ? 'selfTie' : 'rejected';
    const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
    // That value is a count: the sentence tells it.
    const isWidth = reason === 'wrong-number-of-fields';
    const subjects = [table, String(row), column, reason, shown];
    const key = keyOf(kind, subjects);
    const before = told.get(key) ?? 0;
    told.set(key, before + 1);
    yield {
      key: before === 0 ? key : keyOf(kind, [...subjects, String(before + 1)]),
      kind,
      places: [],
      agreements: [],
      where: {
        table: table.includes('.') ? table : `${table}.csv`,
        line: row,
        column,
        value: isWidth ? '' : shown,
      },
      facts: { reason, value: shown, ...(isWidth && { all: Number(value) }) },
      proposals: [],
      asked: askedOf({ table, row, column, value, reason }, shown !== value),
      clear: false,
    };
  }
};

/** What is wrong with a table as a whole no row can mend; how its columns are read can. */
const OF_TABLES: ReadonlySet<IssueReason> = new Set(['missing-column', 'unknown-column', 'no-rows']);

function askedOf(
  { table, row: line, column, value, reason }: Omit<Issue, 'severity'>,
  isLong: boolean,
): Asked | null {
  if (OF_TABLES.has(reason)) return null;
  // Of a long value no more than its beginning is told.
  if (column === '' || isLong || value.endsWith('…')) return { of: 'row', table, line };
  return { of: 'cell', table, line, column, before: value };
}
