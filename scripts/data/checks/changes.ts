// Changes: told in three languages, dated, and of versions up to the dataset's own. That every subject exists is checked
// when the table is read.
import type { Dataset } from '../../../src/data/records';

const LANGS = ['de', 'en', 'ru'] as const;

/** 1.10.0 comes after 1.9.0. */
const isNewer = (p: string, q: string): boolean => p.localeCompare(q, 'en', { numeric: true }) > 0;

export function checkChanges({ info, tables }: Dataset): readonly string[] {
  return tables.changes.flatMap((change, i) => {
    const where = `changes, record ${i + 1}`;
    const missing = LANGS.filter(lang => change[lang] === '');
    return [
      ...missing.map(lang => `${where}: no sentence in ${lang}`),
      ...(change.date === null ? [`${where}: no date`] : []),
      ...(isNewer(change.version, info.version)
        ? [`${where}: version ${change.version} is yet to come`]
        : []),
    ];
  });
}
