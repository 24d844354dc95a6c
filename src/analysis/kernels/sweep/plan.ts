// What is to be swept, reduced: shortest paths between two places of a block never leave it, so every block is swept
// alone, and what hangs outside it at one of its places counts as the weight of that place. Trees fold away entirely:
// their ties are blocks of two, which need no search.
// The idea after Puzis, R. et al. (2015): Topology manipulations for speeding betweenness centrality computation.
// Journal of Complex Networks 3, 84–112.

import type { Slice } from '../../../graph/slice';
import { blocksOf } from '../blocks';
import { components } from '../components';
import { csrOf } from '../csr';
import { foldable, treeOf } from './blockTree';
import { flat, shiftInto, type Histograms } from './histograms';
import { partsOf } from './parts';
import { seatBlocks, type Seats } from './seats';

/** A seat is a place in one of its blocks. Plain data; the same slice gives the same plan. */
export interface SweepPlan extends Seats {
  readonly order: number;
  readonly size: number;
  /** Per place: number of places in its component. */
  readonly reached: Uint32Array;
  /** Every block after the one it hangs on. A block that hangs on a place has it in its first seat. */
  readonly topDown: Uint32Array;
  /** Per block: whether it hangs on nothing. */
  readonly isRoot: Uint8Array;
  /** Per seat: how many places hang there outside the block, its own included. */
  readonly weight: Float64Array;
  /** Per place: how many places hang below it, by distance; empty where nothing does. */
  readonly below: Histograms;
  /** Per block: the same from the place on which it hangs, through this block alone; empty for a root. */
  readonly through: Histograms;
  /** Part i sweeps from the seats `parts[i]` to `parts[i + 1]`. Depends on the network alone. */
  readonly parts: Uint32Array;
}

/** Throws where a tie joins a place to itself or repeats a pair. */
export function planOf(slice: Slice): SweepPlan {
  const csr = csrOf(slice);
  const { order, size } = csr;
  const found = components(slice);
  const blocks = foldable(csr, blocksOf(csr), found);
  const tree = treeOf(order, blocks, found);
  const seats = seatBlocks(slice, blocks, tree);
  const { starts, places, depth, topDown, isRoot } = seats;
  const reached = found.group.map(component => found.sizes[component]!);

  const below: number[][] = Array.from({ length: order }, () => []);
  const through: number[][] = Array.from({ length: blocks.count }, () => []);
  const beneath = new Float64Array(order);
  const weight = new Float64Array(places.length);
  for (let i = blocks.count - 1; i >= 0; i--) {
    const block = topDown[i]!;
    const first = starts[block]!;
    let others = 0;
    for (let seat = first + (isRoot[block] ? 0 : 1); seat < starts[block + 1]!; seat++) {
      weight[seat] = 1 + beneath[places[seat]!]!;
      others += weight[seat]!;
    }
    if (isRoot[block]) continue;
    const hook = places[first]!;
    weight[first] = reached[hook]! - others;
    beneath[hook]! += others;
    const counts = through[block]!;
    counts.push(0);
    for (let seat = first + 1; seat < starts[block + 1]!; seat++) {
      const away = depth[seat]!;
      counts[away] = (counts[away] ?? 0) + 1;
      shiftInto(counts, below[places[seat]!]!, away);
    }
    shiftInto(below[hook]!, counts, 0);
  }
  return {
    ...seats,
    order,
    size,
    reached,
    weight,
    below: flat(below),
    through: flat(through),
    parts: partsOf(seats),
  };
}
