// The work in parts of about the same cost. Where they end depends on the network alone, and they are added up in
// their order, so that the result is the same to the bit however many work on it.

import { histogramOf, type Histograms } from './histograms';
import type { SweepPlan } from './plan';
import type { Seats } from './seats';

/** Steps of a part: some tens of milliseconds. */
const STEPS = 2 ** 23;
const MOST = 64;

/** Steps of a search from one seat of the block. */
const costOf = ({ starts, offsets }: Seats, block: number): number =>
  starts[block + 1]! - starts[block]! + offsets[starts[block + 1]!]! - offsets[starts[block]!]!;

export function partsOf(seats: Seats): Uint32Array {
  const { large, starts } = seats;
  let whole = 0;
  for (let block = 0; block < large; block++) {
    whole += (starts[block + 1]! - starts[block]!) * costOf(seats, block);
  }
  if (whole === 0) return Uint32Array.of(0);
  const parts = Math.min(MOST, Math.ceil(whole / STEPS));
  const bounds = [0];
  let done = 0;
  for (let block = 0; block < large; block++) {
    const cost = costOf(seats, block);
    for (let seat = starts[block]!; seat < starts[block + 1]!; seat++) {
      if (done >= (bounds.length * whole) / parts) bounds.push(seat);
      done += cost;
    }
  }
  bounds.push(starts[large]!);
  return Uint32Array.from(bounds);
}

/** The blocks that a part touches, on their own: seats and rows are counted from the first of them. */
export interface SweepPart {
  readonly starts: Uint32Array;
  readonly isRoot: Uint8Array;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weight: Float64Array;
  /** Per seat: what hangs below its place; empty for the place on which its own block hangs. */
  readonly below: Histograms;
  /** The seats from which to search. */
  readonly from: number;
  readonly to: number;
}

/** Where a part's seats and rows stand in the plan. */
export interface Extent {
  readonly firstSeat: number;
  readonly endSeat: number;
  readonly firstRow: number;
  readonly endRow: number;
}

function blocksIn({ starts, parts }: SweepPlan, part: number): [number, number] {
  let first = 0;
  while (starts[first + 1]! <= parts[part]!) first++;
  let end = first;
  while (starts[end]! < parts[part + 1]!) end++;
  return [first, end];
}

export function extentOf(plan: SweepPlan, part: number): Extent {
  const [first, end] = blocksIn(plan, part);
  const firstSeat = plan.starts[first]!;
  const endSeat = plan.starts[end]!;
  return { firstSeat, endSeat, firstRow: plan.offsets[firstSeat]!, endRow: plan.offsets[endSeat]! };
}

export function partOf(plan: SweepPlan, part: number): SweepPart {
  const [first, end] = blocksIn(plan, part);
  const { firstSeat, endSeat, firstRow, endRow } = extentOf(plan, part);
  const starts = plan.starts.slice(first, end + 1).map(seat => seat - firstSeat);
  const isRoot = plan.isRoot.slice(first, end);
  return {
    starts,
    isRoot,
    offsets: plan.offsets.slice(firstSeat, endSeat + 1).map(row => row - firstRow),
    neighbours: plan.neighbours.slice(firstRow, endRow),
    weight: plan.weight.slice(firstSeat, endSeat),
    below: belowSeats(plan, firstSeat, starts, isRoot),
    from: plan.parts[part]! - firstSeat,
    to: plan.parts[part + 1]! - firstSeat,
  };
}

function belowSeats(
  { places, below }: SweepPlan,
  firstSeat: number,
  starts: Uint32Array,
  isRoot: Uint8Array,
): Histograms {
  const lengths = new Uint32Array(starts.at(-1)! + 1);
  const found: Float64Array[] = [];
  for (let block = 0; block < isRoot.length; block++) {
    for (let seat = starts[block]! + (isRoot[block] ? 0 : 1); seat < starts[block + 1]!; seat++) {
      const counts = histogramOf(below, places[firstSeat + seat]!);
      lengths[seat + 1] = counts.length;
      if (counts.length > 0) found.push(counts);
    }
  }
  for (let seat = 1; seat < lengths.length; seat++) lengths[seat]! += lengths[seat - 1]!;
  const counts = new Float64Array(lengths.at(-1)!);
  let at = 0;
  for (const one of found) {
    counts.set(one, at);
    at += one.length;
  }
  return { offsets: lengths, counts };
}
