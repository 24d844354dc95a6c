// Clusters against what is said of places anyway, such as their country: how far the two partitions are the same.

import type { Slice } from '../../graph/slice';
import { isSided } from '../sides';
import { NO_CLUSTER } from './communities';
import { contingencyOf } from './contingency';
import type { Labels } from './labels';
import { mutualInformation } from './mutualInformation';
import { adjustedRandIndex } from './randIndex';

export interface Comparison {
  readonly attribute: string;
  /** In a network with two sides each is compared alone: the sides themselves are no finding. Else null. */
  readonly side: 0 | 1 | null;
  /** Places compared: those in a cluster with a known value; and how many different values they have. */
  readonly places: number;
  readonly values: number;
  /** Mutual information, normalised by the arithmetic mean of the entropies, and adjusted Rand index. */
  readonly information: number;
  readonly randIndex: number;
}

/** None where all places have one value: then there is nothing to compare. */
export function comparisonsOf(
  slice: Slice,
  group: Uint32Array,
  labels: readonly Labels[],
): readonly Comparison[] {
  const sides = isSided(slice) ? ([0, 1] as const) : [null];
  return labels
    .filter(({ of }) => of === 'place')
    .flatMap(({ id, offsets, codes }) =>
      sides.flatMap(side => {
        const counts = Uint8Array.from(group, (one, place) =>
          Number(
            one !== NO_CLUSTER &&
              offsets[place + 1]! - offsets[place]! === 1 &&
              (side === null || slice.side[place] === side),
          ),
        );
        const table = contingencyOf(
          group,
          offsets.subarray(0, -1).map(at => codes[at] ?? 0),
          counts,
        );
        if (table.columns.length < 2) return [];
        return {
          attribute: id,
          side,
          places: table.total,
          values: table.columns.length,
          information: mutualInformation(table),
          randIndex: adjustedRandIndex(table),
        };
      }),
    );
}
