// Statements → ties. Wikidata states a tie at either end, and both should; what both say is one tie. Where they give
// different dates, both stay.

import { agree } from './statedDate';
import type { Statement } from './statements';

/** An agreement of two places, with all statements about it. */
export interface FoldedTie {
  /** The smaller number first. */
  readonly a: string;
  readonly b: string;
  /** The one to follow first. */
  readonly statements: readonly Statement[];
  /** Both ends state it. */
  readonly mutual: boolean;
}

export function foldTies(statements: readonly Statement[]): readonly FoldedTie[] {
  const pairs = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = [statement.from, statement.to].sort(byNumber).join(' ');
    const before = pairs.get(key);
    if (before) before.push(statement);
    else pairs.set(key, [statement]);
  }
  return [...pairs].flatMap(([key, all]) => {
    const [a = '', b = ''] = key.split(' ');
    const side = (from: string) => groups(all.filter(one => one.from === from));
    return joined(side(a), side(b)).map(group => ({
      a,
      b,
      statements: [...group].sort(firstFollowed),
      mutual: new Set(group.map(({ from }) => from)).size === 2,
    }));
  });
}

const byNumber = (p: string, q: string) => Number(p.slice(1)) - Number(q.slice(1));

type Group = readonly Statement[];

/** Of one end: statements whose dates may be one speak of one agreement, others of another, as after an end. */
function groups(statements: readonly Statement[]): readonly Group[] {
  const found: Statement[][] = [];
  for (const statement of [...statements].sort((p, q) => dateOf(q).length - dateOf(p).length)) {
    const group = found.find(([first]) => areOne(first!, statement));
    if (group) group.push(statement);
    else found.push([statement]);
  }
  return found;
}

/** Each agreement of one end with the one of the other end that has its date; what is left over one with another. */
function joined(one: readonly Group[], other: readonly Group[]): readonly Group[] {
  const left = [...other];
  const partners = one.map(group => {
    const at = left.findIndex(([first]) => areOne(group[0]!, first!));
    return at < 0 ? null : left.splice(at, 1)[0]!;
  });
  const together = one.map((group, i) => [...group, ...(partners[i] ?? left.shift() ?? [])]);
  return [...together, ...left];
}

const dateOf = ({ starts }: Statement): string => starts[0]?.date ?? '';

/** One without a date goes with any. */
function areOne(p: Statement, q: Statement): boolean {
  return dateOf(p) === '' || dateOf(q) === '' || agree(dateOf(p), dateOf(q));
}

/** Marked as preferred, with a reference, the more precise; then by its address, so that the order is always the same. */
function firstFollowed(p: Statement, q: Statement): number {
  return (
    Number(q.preferred) - Number(p.preferred) ||
    Number(dateOf(q) !== '') - Number(dateOf(p) !== '') ||
    Number(q.references.length > 0) - Number(p.references.length > 0) ||
    dateOf(q).length - dateOf(p).length ||
    (p.id < q.id ? -1 : 1)
  );
}
