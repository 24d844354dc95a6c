// Rows that were not taken over when the dataset was read, and among them those that make a place its own partner. A row
// of an opened file can be read once more with another value in the cell.

import type { Check } from '../check';
import { keyOf, type Finding } from '../finding';

/** Letters of a value that are shown; a cell may have a million. */
const SHOWN = 120;

export const rejected: Check = function* ({ dataset }): Generator<Finding> {
  /** The same thing may be wrong twice in a cell. */
  const told = new Map<string, number>();
  for (const { severity, table, row, column, value, reason } of dataset.issues) {
    if (severity !== 'error' || row === 0) continue;
    const kind = reason === 'self-tie' ? 'selfTie' : 'rejected';
    const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
    const subjects = [table, String(row), column, reason, shown];
    const key = keyOf(kind, subjects);
    const before = told.get(key) ?? 0;
    told.set(key, before + 1);
    yield {
      key: before === 0 ? key : keyOf(kind, [...subjects, String(before + 1)]),
      kind,
      places: [],
      agreements: [],
      where: { table: table.includes('.') ? table : `${table}.csv`, line: row, column, value: shown },
      facts: { reason, value: shown },
      proposals: [],
      asked:
        column === '' || shown !== value ? null : { of: 'cell', table, line: row, column, before: value },
      clear: false,
    };
  }
};
