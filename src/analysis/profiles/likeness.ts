// How alike two places are by their tags. Shared tags speak for it, each with its weight; a tag that one has and the other
// is known not to have speaks against it. A tag that one has and nobody has looked for at the other says nothing.
//
//   score = (shared + PRIOR / 2) / (shared + apart + PRIOR)
//
// With nothing known of either it is 0.5, the neutral value, and it leaves that only as evidence comes in (the mean of a
// beta distribution with the evidence as its counts). So a place of which little is known is neither like nor unlike.

import type { Tag } from '../../data/profiles/profiles';
import type { TagSet } from './tagsOf';
import type { TagWeights } from './weights';

/** As much evidence as one shared tag that one place in six has: ln(1 + 6) ≈ 2. */
export const PRIOR = 2;

export const NEUTRAL = 0.5;

export interface WeightedTag {
  readonly tag: string;
  readonly weight: number;
}

export interface Likeness {
  /** 0 … 1; NEUTRAL where nothing speaks for or against. */
  readonly score: number;
  /** Tags of both, the rarest first. */
  readonly shared: readonly WeightedTag[];
  /** Tags of one that the other is known not to have, the rarest first. */
  readonly apart: readonly WeightedTag[];
}

/** `tags`: those that count, such as challenges alone. */
export function likenessOf(p: TagSet, q: TagSet, tags: readonly Tag[], weights: TagWeights): Likeness {
  const shared: WeightedTag[] = [];
  const apart: WeightedTag[] = [];
  for (const { id: tag, rule } of tags) {
    const [has, hasToo] = [p.has.has(tag), q.has.has(tag)];
    if (!has && !hasToo) continue;
    const weight = weights.get(tag) ?? 0;
    if (has && hasToo) shared.push({ tag, weight });
    else if ((has ? q : p).settled.has(rule)) apart.push({ tag, weight });
  }
  const [forIt, againstIt] = [sum(shared), sum(apart)];
  return {
    score: (forIt + NEUTRAL * PRIOR) / (forIt + againstIt + PRIOR),
    shared: shared.sort(rarestFirst),
    apart: apart.sort(rarestFirst),
  };
}

const sum = (tags: readonly WeightedTag[]) => tags.reduce((total, { weight }) => total + weight, 0);

/** Equal weights keep the order of the vocabulary. */
const rarestFirst = (x: WeightedTag, y: WeightedTag) => y.weight - x.weight;
