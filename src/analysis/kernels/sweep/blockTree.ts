// The blocks of every component as a tree: the largest block is the root, the others hang on the places they share
// with blocks nearer to it.

import { gather, type Blocks } from '../blocks';
import type { Components } from '../components';
import type { Csr } from '../csr';

/**
 * A component whose articulation points times the distances across would pass this number is one block: what the
 * fold keeps per articulation point (numbers of places by distance) would not fit. Only long chains come near it.
 */
const DEEPEST = 2 ** 23;

export interface BlockTree {
  /** Every block after the one it hangs on. */
  readonly topDown: Uint32Array;
  /** Per block: the place where it hangs; NO_PLACE for a root. */
  readonly hangsOn: Uint32Array;
}

export const NO_PLACE = 0xffffffff;

export function treeOf(order: number, blocks: Blocks, { group, sizes }: Components): BlockTree {
  const { count, placeOffsets, places } = blocks;
  const roots = new Uint32Array(sizes.length).fill(NO_PLACE);
  const placesIn = (block: number) => placeOffsets[block + 1]! - placeOffsets[block]!;
  for (let block = 0; block < count; block++) {
    const component = group[places[placeOffsets[block]!]!]!;
    const root = roots[component]!;
    if (root === NO_PLACE || placesIn(block) > placesIn(root)) roots[component] = block;
  }

  const { offsets, blocks: blocksAt } = blocksByPlace(order, blocks);
  const topDown = new Uint32Array(count);
  const hangsOn = new Uint32Array(count).fill(NO_PLACE);
  let end = 0;
  for (const root of roots) if (root !== NO_PLACE) topDown[end++] = root;
  for (let next = 0; next < end; next++) {
    const block = topDown[next]!;
    for (let i = placeOffsets[block]!; i < placeOffsets[block + 1]!; i++) {
      const place = places[i]!;
      if (place === hangsOn[block]) continue;
      for (let at = offsets[place]!; at < offsets[place + 1]!; at++) {
        const other = blocksAt[at]!;
        if (other === block) continue;
        hangsOn[other] = place;
        topDown[end++] = other;
      }
    }
  }
  return { topDown, hangsOn };
}

function blocksByPlace(order: number, { count, placeOffsets, places }: Blocks) {
  const offsets = new Uint32Array(order + 1);
  for (const place of places) offsets[place + 1]!++;
  for (let place = 0; place < order; place++) offsets[place + 1]! += offsets[place]!;
  const next = offsets.slice();
  const blocks = new Uint32Array(places.length);
  for (let block = 0; block < count; block++) {
    for (let i = placeOffsets[block]!; i < placeOffsets[block + 1]!; i++) blocks[next[places[i]!]!++] = block;
  }
  return { offsets, blocks };
}

/** The blocks, those of a component that is too deep to be folded as one. */
export function foldable(csr: Csr, blocks: Blocks, { group, sizes }: Components): Blocks {
  const shared = new Uint8Array(csr.order);
  const points = new Float64Array(sizes.length);
  for (const place of blocks.places) {
    if (shared[place]! < 2 && ++shared[place]! === 2) points[group[place]!]!++;
  }
  const isDeep = points.map((number, component) =>
    // Two places of a component are at most twice as far apart as any one of them from the rest.
    number * sizes[component]! > DEEPEST && number * 2 * heightOf(csr, group.indexOf(component)) > DEEPEST
      ? 1
      : 0,
  );
  if (!isDeep.includes(1)) return blocks;
  const numbers = new Map<string, number>();
  const ofTie = blocks.ofTie.map(block => {
    const component = group[blocks.places[blocks.placeOffsets[block]!]!]!;
    const key = isDeep[component] === 1 ? `component ${component}` : `block ${block}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
  return gather(csr, ofTie, numbers.size);
}

/** The greatest distance from a place. */
function heightOf({ order, offsets, neighbours }: Csr, place: number): number {
  const distance = new Int32Array(order).fill(-1);
  const queue = new Uint32Array(order);
  distance[place] = 0;
  queue[0] = place;
  let end = 1;
  for (let next = 0; next < end; next++) {
    const from = queue[next]!;
    for (let at = offsets[from]!; at < offsets[from + 1]!; at++) {
      const to = neighbours[at]!;
      if (distance[to] !== -1) continue;
      distance[to] = distance[from]! + 1;
      queue[end++] = to;
    }
  }
  return end === 0 ? 0 : distance[queue[end - 1]!]!;
}
