// How much a shared tag tells: ln(1 + N / n), where n of N places have the tag (the inverse document frequency of
// Spärck Jones, Journal of Documentation 28, 11, 1972, smoothed so that a tag of all places still counts for ln 2).
// N counts the places of which it is known whether they have the tag: those with any sourced tag, or, of a tag by rule,
// those to which the rule could be applied.

import type { Tag } from '../../data/profiles/profiles';
import type { TagSet } from './tagsOf';

export type TagWeights = ReadonlyMap<string, number>;

export function tagWeights(tags: readonly Tag[], sets: Iterable<TagSet>): TagWeights {
  const sourced = new Set(tags.filter(({ rule }) => rule === '').map(({ id }) => id));
  const holders = new Map<string, number>();
  const settled = new Map<string, number>();
  let profiled = 0;
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const set of sets) {
    for (const tag of set.has) add(holders, tag);
    for (const rule of set.settled) add(settled, rule);
    if ([...set.has].some(tag => sourced.has(tag))) profiled++;
  }
  return new Map(
    tags.map(({ id, rule }) => {
      const all = rule === '' ? profiled : (settled.get(rule) ?? 0);
      // A tag that nobody has yet weighs as if one place had it.
      return [id, Math.log(1 + Math.max(1, all) / Math.max(1, holders.get(id) ?? 0))] as const;
    }),
  );
}
