// Ties within clusters and between them.

import type { Slice } from '../../graph/slice';

export interface TieCounts {
  /** Ties within any cluster, pairs included. */
  readonly within: number;
  /** Per cluster: ties within it, and those that lead out of it. */
  readonly inside: Uint32Array;
  readonly outside: Uint32Array;
  /** Per place: ties within its cluster. */
  readonly withinOf: Uint32Array;
}

export function countTies(
  { order, source, target }: Pick<Slice, 'order' | 'source' | 'target'>,
  group: Uint32Array,
  clusters: number,
): TieCounts {
  const [inside, outside] = [new Uint32Array(clusters), new Uint32Array(clusters)];
  const withinOf = new Uint32Array(order);
  let within = 0;
  source.forEach((a, tie) => {
    const b = target[tie]!;
    if (group[a] === group[b]) {
      within++;
      inside[group[a]!]!++;
      withinOf[a]!++;
      withinOf[b]!++;
    } else {
      outside[group[a]!]!++;
      outside[group[b]!]!++;
    }
  });
  return { within, inside, outside, withinOf };
}
