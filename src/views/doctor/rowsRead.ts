// How many rows were read, taken over and not: read = taken over + not, always.

import type { Count } from '../../data/import/listRows';
import type { State } from '../../state/state';

/** Of a dataset of ours every record is a row, and every row that was left out is told once or more. */
export function rowsRead({ original, imported }: Pick<State, 'original' | 'imported'>): Count | null {
  if (imported.value) return imported.value.rows;
  const dataset = original.value;
  if (!dataset) return null;
  const loaded = Object.values(dataset.tables).reduce((sum, rows) => sum + rows.length, 0);
  const lost = dataset.issues.filter(({ severity, row }) => severity === 'error' && row > 0);
  const rejected = new Set(lost.map(({ table, row }) => `${table} ${row}`)).size;
  return { in: loaded + rejected, loaded, rejected };
}
