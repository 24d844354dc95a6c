// What sources say of agreements: the address that a founding rests on, and what the dataset does not follow.

import type { Tables } from '../data/records';
import type { Work } from '../lib/steps';

type Stated = Pick<Tables, 'claims' | 'sources'>;

/** Rows between two pauses. */
const PACE = 2000;

/** Of an agreement: the address that its founding rests on, else that of a change of status. */
export function* addresses({ claims, sources }: Stated): Work<(agreement: string, other: string) => string> {
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  yield;
  const cited = new Map<string, string>();
  for (const [row, { subject, field, followed, source }] of claims.entries()) {
    const url = field === 'founded' && followed ? urls.get(source) : undefined;
    if (url && !cited.has(subject)) cited.set(subject, url);
    if (row % PACE === 0) yield;
  }
  return (agreement, other) => cited.get(agreement) ?? urls.get(other) ?? '';
}

/** What other sources say of an agreement and the dataset does not follow: "1957 | 1961". */
export function* otherClaims({
  claims,
}: Stated): Work<(field: 'founded' | 'status', agreement: string) => string> {
  const found = new Map<string, Set<string>>();
  for (const [row, { subject, field, value, followed }] of claims.entries()) {
    if (!followed && (field === 'founded' || field === 'status')) {
      const key = `${field} ${subject}`;
      found.set(key, (found.get(key) ?? new Set()).add(value));
    }
    if (row % PACE === 0) yield;
  }
  return (field, agreement) => [...(found.get(`${field} ${agreement}`) ?? [])].join(' | ');
}
