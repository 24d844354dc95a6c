// data/authority/extra_claims.csv → claims beside those of the ledgers.
import type { Claim } from '../../src/data/records';
import type { RawRow } from './files';
import type { SourceRegistry } from './sources';

/** A claim's subject that is called by the dataset's id means the dataset as a whole. */
export function readExtraClaims(
  rows: readonly RawRow[],
  dataset: string,
  sources: SourceRegistry,
): readonly Claim[] {
  return rows.map(row => {
    const subject = row.get('subject');
    const note = row.get('note');
    return {
      subject: subject === row.get('dataset') ? dataset : subject,
      field: row.get('field'),
      value: row.get('value'),
      source: sources.id(row.get('source_url'), row.get('publisher'), row.get('date') || null),
      followed: row.get('followed') === 'yes',
      note,
      noteLang: note ? 'en' : '',
    };
  });
}

const keyOf = (c: Claim) => [c.subject, c.field, c.value, c.source].join('\u0000');

/**
 * Claims by subject. A hand-written one replaces a ledger's of the same subject, field, value and source, and one that
 * names no source for a field which people have looked into; of two alike the first stands.
 */
export function mergeClaims(own: readonly Claim[], extra: readonly Claim[]): readonly Claim[] {
  const given = new Set(extra.map(keyOf));
  // A page that a claim is made from needs no mention as a further one.
  const cited = new Set(extra.map(c => `${c.subject} ${c.source}`));
  const told = new Set(extra.map(c => `${c.subject} ${c.field}`));
  const kept = own.filter(
    c =>
      !given.has(keyOf(c)) &&
      !(c.field === 'see_also' && cited.has(`${c.subject} ${c.source}`)) &&
      !(c.source === '' && told.has(`${c.subject} ${c.field}`)),
  );
  const seen = new Set<string>();
  return [...kept, ...extra]
    .filter(c => !seen.has(keyOf(c)) && seen.add(keyOf(c)))
    .sort((p, q) => (p.subject < q.subject ? -1 : p.subject > q.subject ? 1 : 0));
}
