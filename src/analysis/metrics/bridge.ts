// Bridge: how many places are cut off when a tie is taken away, counted on the smaller side. 0: its two places stay
// connected some other way, and the tie is no bridge. Range 0 … order / 2. Hopcroft and Tarjan (1973), as articulation.

import { blocksOf } from '../kernels/blocks';
import { components } from '../kernels/components';
import { treeOf } from '../kernels/sweep/blockTree';
import type { Measure } from '../measure';

export const bridge: Measure = {
  compute({ slice, csr }) {
    const parts = components(slice);
    const blocks = blocksOf(csr);
    const { topDown, hangsOn } = treeOf(slice.order, blocks, parts);
    const values = new Float64Array(csr.size);
    /** Per place: how many hang on it, itself included, away from the root of the tree of blocks. */
    const hanging = new Uint32Array(slice.order).fill(1);
    for (const block of topDown.toReversed()) {
      const on = hangsOn[block]!;
      const places = blocks.places.subarray(blocks.placeOffsets[block]!, blocks.placeOffsets[block + 1]!);
      // A root hangs on nothing: its last place does as well as any.
      const here = places.includes(on) ? on : places.at(-1)!;
      let below = 0;
      for (const place of places) if (place !== here) below += hanging[place]!;
      hanging[here]! += below;
      if (places.length > 2) continue;
      const whole = parts.sizes[parts.group[here]!]!;
      values[blocks.ties[blocks.tieOffsets[block]!]!] = Math.min(below, whole - below);
    }
    return values;
  },
};
