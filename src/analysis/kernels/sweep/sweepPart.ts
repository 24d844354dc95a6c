// Sweeps the blocks of a part: from every seat of the part once forward and once back.

import { flat, type Histograms } from './histograms';
import type { SweepPart } from './parts';
import { roomFor, searchFrom, shareBack, type Search } from './search';

/** Sums over the part alone; distances are those within the block and below it, without what lies beyond. */
export interface SweptPart {
  /** Per seat of the part's blocks, every pair from both ends. */
  readonly betweenness: Float64Array;
  /** Per row of them: what goes along the tie in this direction. */
  readonly rows: Float64Array;
  /** Per seat from which the part searches; 0 for the seat on which a block hangs. */
  readonly farness: Float64Array;
  readonly harmonic: Float64Array;
  readonly eccentricity: Uint32Array;
  /** Likewise: places by distance, only where others hang below. */
  readonly around: Histograms;
  /** Pairs by distance. */
  readonly distances: Float64Array;
}

export function sweepPart(part: SweepPart): SweptPart {
  const { starts, isRoot, offsets, weight, below, from, to } = part;
  const betweenness = new Float64Array(weight.length);
  const rows = new Float64Array(part.neighbours.length);
  const farness = new Float64Array(to - from);
  const harmonic = new Float64Array(to - from);
  const eccentricity = new Uint32Array(to - from);
  const around = Array.from({ length: to - from }, () => new Float64Array(0));
  const distances: number[] = [];

  for (let block = 0; block < isRoot.length; block++) {
    const start = starts[block]!;
    const end = starts[block + 1]!;
    const firstRow = offsets[start]!;
    const endRow = offsets[end]!;
    const search = roomFor({
      order: end - start,
      offsets: offsets.subarray(start, end + 1).map(row => row - firstRow),
      neighbours: part.neighbours.subarray(firstRow, endRow),
    });
    const blockWeight = weight.subarray(start, end);
    const blockBetweenness = betweenness.subarray(start, end);
    const blockRows = rows.subarray(firstRow, endRow);
    const hanging = hangingIn(below, start, end);
    const counts = new Float64Array(end - start + hanging.deepest);

    for (let seat = Math.max(start, from); seat < Math.min(end, to); seat++) {
      const levels = searchFrom(search, seat - start);
      shareBack(search, end - start, blockWeight, weight[seat]!, blockBetweenness, blockRows);
      // The place on which a block hangs has its distances in another block.
      if (seat === start && isRoot[block] === 0) continue;
      const reach = countByDistance(search, levels, hanging, counts);
      for (let distance = 1; distance < reach; distance++) {
        farness[seat - from]! += counts[distance]! * distance;
        harmonic[seat - from]! += counts[distance]! / distance;
      }
      eccentricity[seat - from] = reach - 1;
      while (distances.length < reach) distances.push(0);
      for (let distance = 0; distance < reach; distance++) distances[distance]! += counts[distance]!;
      if (below.offsets[seat + 1]! > below.offsets[seat]!) around[seat - from] = counts.slice(0, reach);
    }
  }
  return {
    betweenness,
    rows,
    farness,
    harmonic,
    eccentricity,
    around: flat(around),
    distances: Float64Array.from(distances),
  };
}

/** What hangs below the seats of a block: `places[i]` of them `away[i]` from seat `seats[i]`. */
interface Hanging {
  readonly seats: Int32Array;
  readonly away: Int32Array;
  readonly places: Float64Array;
  readonly deepest: number;
}

function hangingIn({ offsets, counts }: Histograms, start: number, end: number): Hanging {
  const seats: number[] = [];
  const away: number[] = [];
  const places: number[] = [];
  for (let seat = start; seat < end; seat++) {
    for (let at = offsets[seat]!; at < offsets[seat + 1]!; at++) {
      if (counts[at] === 0) continue;
      seats.push(seat - start);
      away.push(at - offsets[seat]!);
      places.push(counts[at]!);
    }
  }
  return {
    seats: Int32Array.from(seats),
    away: Int32Array.from(away),
    places: Float64Array.from(places),
    deepest: away.reduce((most, one) => Math.max(most, one), 0),
  };
}

/** How many places lie at each distance from the source of the last search; returns how many distances there are. */
function countByDistance(
  { levels, distance }: Search,
  distances: number,
  { seats, away, places, deepest }: Hanging,
  counts: Float64Array,
): number {
  counts.fill(0, 0, distances + deepest);
  for (let level = 0; level < distances; level++) counts[level] = levels[level + 1]! - levels[level]!;
  for (let i = 0; i < seats.length; i++) counts[distance[seats[i]!]! + away[i]!]! += places[i]!;
  let reach = distances + deepest;
  while (counts[reach - 1] === 0) reach--;
  return reach;
}
