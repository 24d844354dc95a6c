// data/authority/changes.csv → what each version of a dataset says otherwise than the one before.
import type { ChangeNote } from '../../src/data/records';
import type { RawRow } from './files';
import type { SourceRegistry } from './sources';

const datasetsOf = (row: RawRow): readonly string[] => row.get('datasets').split(';');

/** `datasets` of a row names those it holds for, separated by semicolons. */
export function changesOf(
  dataset: string,
  rows: readonly RawRow[],
  sources: Pick<SourceRegistry, 'id'>,
): readonly ChangeNote[] {
  return rows
    .filter(row => datasetsOf(row).includes(dataset))
    .map(row => ({
      version: row.get('version'),
      date: row.get('date') || null,
      subject: row.get('subject'),
      de: row.get('de'),
      en: row.get('en'),
      ru: row.get('ru'),
      source: sources.id(row.get('source')),
    }));
}

/** Rows that would reach nobody, or not all that they name. */
export const strayChanges = (rows: readonly RawRow[], datasets: readonly string[]): readonly string[] =>
  rows.flatMap(row =>
    datasetsOf(row)
      .filter(id => !datasets.includes(id))
      .map(id => `changes.csv, line ${row.line}: no such dataset: ${id}`),
  );
