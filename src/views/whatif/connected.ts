// How the proposed ties change what hangs together with what. Pure.

import { components } from '../../analysis/kernels/components';
import type { Network } from '../../graph/network';
import type { Slice } from '../../graph/slice';
import { PROPOSED } from '../../graph/status';
import type { Work } from '../../lib/steps';

/** One component that proposed ties have made larger. */
export interface Joined {
  /** The proposed ties in it. */
  readonly ties: readonly number[];
  /** Sizes of the components that it is made of, the largest first; of two places and more. */
  readonly parts: readonly number[];
  /** Places that no tie ended at before. */
  readonly newly: readonly number[];
  readonly size: number;
}

/** `before`: the slice without the proposed ties; its places have the same indices in `after`. */
export function* connecting(
  { source, target }: Pick<Network, 'source' | 'target'>,
  status: Uint8Array,
  before: Slice,
  after: Slice,
): Work<readonly Joined[]> {
  const then = components(before);
  yield;
  const now = components(after);
  yield;
  /** By component of today: the proposed ties in it, the earlier components by their sizes, places that had none. */
  const made = new Map<number, { ties: number[]; parts: Map<number, number>; newly: Set<number> }>();
  status.forEach((code, tie) => {
    if (code !== PROPOSED) return;
    const group = now.group[source[tie]!]!;
    const of = made.get(group) ?? { ties: [], parts: new Map<number, number>(), newly: new Set<number>() };
    made.set(group, of);
    of.ties.push(tie);
    for (const place of [source[tie]!, target[tie]!]) {
      const earlier = then.group[place];
      const size = earlier === undefined ? 1 : then.sizes[earlier]!;
      if (size > 1) of.parts.set(earlier!, size);
      else of.newly.add(place);
    }
  });
  return [...made]
    .map(([group, { ties, parts, newly }]): Joined => ({
      ties,
      parts: [...parts.values()].sort((x, y) => y - x),
      newly: [...newly],
      size: now.sizes[group]!,
    }))
    .filter(({ parts, newly }) => parts.length + newly.length > 1)
    .sort((x, y) => y.size - x.size);
}
