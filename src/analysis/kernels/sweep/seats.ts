// The blocks side by side, each with its places numbered for itself: a network of blocks that share nothing.

import type { Slice } from '../../../graph/slice';
import type { Blocks } from '../blocks';
import { NO_PLACE, type BlockTree } from './blockTree';

export interface Seats {
  /** The first so many blocks have three places or more. */
  readonly large: number;
  /** Block b has the seats from `starts[b]` to `starts[b + 1]`. */
  readonly starts: Uint32Array;
  /** Per seat: its place. */
  readonly places: Uint32Array;
  /** Per seat: distance from the first seat of the block. */
  readonly depth: Uint32Array;
  /** Rows per seat: its neighbours in the block, counted from the block's first seat, and the ties that lead there. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly ties: Uint32Array;
  readonly topDown: Uint32Array;
  readonly isRoot: Uint8Array;
}

/**
 * Seats in the order of a search from the first seat, which is the place where the block hangs, or in a root the one
 * with most neighbours: places that are visited together then lie together.
 */
export function seatBlocks({ order, source, target }: Slice, blocks: Blocks, tree: BlockTree): Seats {
  const { count, placeOffsets, tieOffsets } = blocks;
  const isLarge = (block: number) => placeOffsets[block + 1]! - placeOffsets[block]! > 2;
  const numbering = [...tree.topDown].sort((a, b) => Number(isLarge(b)) - Number(isLarge(a)));
  const numberOf = new Uint32Array(count);
  numbering.forEach((block, number) => (numberOf[block] = number));

  const starts = new Uint32Array(count + 1);
  const places = new Uint32Array(blocks.places.length);
  const depth = new Uint32Array(blocks.places.length);
  const offsets = new Uint32Array(blocks.places.length + 1);
  const neighbours = new Uint32Array(2 * source.length);
  const ties = new Uint32Array(2 * source.length);

  /** Number of a place within the block at hand, as it is met and as it is seated. */
  const met = new Uint32Array(order);
  const seated = new Uint32Array(order);
  const seatedIn = new Uint32Array(order).fill(count);
  // Room for the rows of one block after the other.
  const begin = new Uint32Array(order + 1);
  const next = new Uint32Array(order + 1);
  const rowTies = new Uint32Array(2 * source.length);
  let seats = 0;
  let rows = 0;
  numbering.forEach((block, number) => {
    const members = blocks.places.subarray(placeOffsets[block], placeOffsets[block + 1]);
    const within = blocks.ties.subarray(tieOffsets[block], tieOffsets[block + 1]);
    next.fill(0, 0, members.length + 1);
    members.forEach((place, i) => (met[place] = i));
    for (const tie of within) {
      next[met[source[tie]!]! + 1]!++;
      next[met[target[tie]!]! + 1]!++;
    }
    const hook = tree.hangsOn[block]!;
    let first = hook === NO_PLACE ? 0 : met[hook]!;
    if (hook === NO_PLACE) members.forEach((_, i) => (first = next[i + 1]! > next[first + 1]! ? i : first));
    for (let i = 0; i < members.length; i++) next[i + 1]! += next[i]!;
    for (let i = 0; i <= members.length; i++) begin[i] = next[i]!;
    for (const tie of within) {
      rowTies[next[met[source[tie]!]!]!++] = tie;
      rowTies[next[met[target[tie]!]!]!++] = tie;
    }
    const otherEnd = (tie: number, place: number) => source[tie]! + target[tie]! - place;

    const start = seats;
    const seat = (place: number, away: number) => {
      seatedIn[place] = number;
      seated[place] = seats - start;
      depth[seats] = away;
      places[seats++] = place;
    };
    seat(members[first]!, 0);
    for (let at = start; at < seats; at++) {
      const place = places[at]!;
      for (let i = begin[met[place]!]!; i < begin[met[place]! + 1]!; i++) {
        const other = otherEnd(rowTies[i]!, place);
        if (seatedIn[other] !== number) seat(other, depth[at]! + 1);
      }
    }
    for (let at = start; at < seats; at++) {
      const place = places[at]!;
      for (let i = begin[met[place]!]!; i < begin[met[place]! + 1]!; i++) {
        neighbours[rows] = seated[otherEnd(rowTies[i]!, place)]!;
        ties[rows++] = rowTies[i]!;
      }
      offsets[at + 1] = rows;
    }
    starts[number + 1] = seats;
  });
  return {
    large: numbering.filter(isLarge).length,
    starts,
    places,
    depth,
    offsets,
    neighbours,
    ties,
    topDown: tree.topDown.map(block => numberOf[block]!),
    isRoot: Uint8Array.from(numbering, block => Number(tree.hangsOn[block] === NO_PLACE)),
  };
}
