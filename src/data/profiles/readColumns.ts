// A table of the app's own as records of its named columns.

import { parseCsv } from '../csv';

/** Throws where a column is missing or a row is broken. */
export function readColumns<const C extends string>(
  table: string,
  content: string,
  columns: readonly C[],
): readonly Readonly<Record<C, string>>[] {
  const { header, rows, issues } = parseCsv(table, content);
  const [broken] = issues;
  if (broken) throw new Error(`data/profiles/${table}.csv, line ${broken.row}: ${broken.reason}`);
  const at = columns.map(column => {
    const index = header.indexOf(column);
    if (index < 0) throw new Error(`data/profiles/${table}.csv has no column ${column}`);
    return [column, index] as const;
  });
  return rows.map(
    ({ cells }) =>
      Object.fromEntries(at.map(([column, index]) => [column, cells[index] ?? ''])) as Record<C, string>,
  );
}
