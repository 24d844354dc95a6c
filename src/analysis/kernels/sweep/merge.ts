// The parts of a sweep put together: sums in the order of the parts; then, from the root of every tree of blocks
// downwards, what lies beyond the place on which a block hangs.

import type { Work } from '../../../lib/steps';
import { histogramOf } from './histograms';
import { extentOf } from './parts';
import type { SweepPlan } from './plan';
import type { SweptPart } from './sweepPart';
import type { Sweep } from './types';

/** Blocks between two pauses. */
const PACE = 500;

export interface Merger {
  /** Takes the parts in their order. */
  add(swept: SweptPart): void;
  /** After all parts. Throws where there are more shortest paths between two places than a number can hold. */
  finish(): Work<Sweep>;
}

export function mergerOf(plan: SweepPlan): Merger {
  const { order, places, ties, starts, weight, reached, isRoot, below, through } = plan;
  const betweenness = new Float64Array(order);
  const tieBetweenness = new Float64Array(plan.size);
  const farness = new Float64Array(order);
  const harmonic = new Float64Array(order);
  const eccentricity = new Uint32Array(order);
  // No distance is greater than the number of places.
  const distances = new Float64Array(order + 1);
  const counts = new Float64Array(order + 1);
  /** Places by distance from a place on which others hang; within its block and below, until `beyond` adds the rest. */
  const around = new Map<number, Float64Array>();
  let part = 0;

  function add(swept: SweptPart): void {
    const { firstSeat, firstRow } = extentOf(plan, part);
    // Every pair is met from both of its ends.
    swept.betweenness.forEach((sum, i) => (betweenness[places[firstSeat + i]!]! += sum / 2));
    swept.rows.forEach((sum, i) => (tieBetweenness[ties[firstRow + i]!]! += sum / 2));
    swept.distances.forEach((pairs, distance) => (distances[distance]! += pairs));
    const from = plan.parts[part]!;
    swept.eccentricity.forEach((greatest, i) => {
      if (greatest === 0) return;
      const place = places[from + i]!;
      farness[place] = swept.farness[i]!;
      harmonic[place] = swept.harmonic[i]!;
      eccentricity[place] = greatest;
      const found = histogramOf(swept.around, i);
      if (found.length > 0) around.set(place, found);
    });
    part++;
  }

  /** A bridge needs no search: from one end what hangs there, and beyond the tie the other end. */
  function alongBridge(block: number): void {
    const first = starts[block]!;
    const [a, b] = [places[first]!, places[first + 1]!];
    tieBetweenness[ties[plan.offsets[first]!]!] = weight[first]! * weight[first + 1]!;
    fromEnd(b, a, isRoot[block] === 1);
    if (isRoot[block] === 1) fromEnd(a, b, true);
  }

  function fromEnd(here: number, there: number, withBelow: boolean): void {
    const [firstHere, endHere] = [below.offsets[here]!, below.offsets[here + 1]!];
    const firstThere = below.offsets[there]!;
    const endThere = withBelow ? below.offsets[there + 1]! : firstThere;
    const reach = Math.max(2, endHere - firstHere, endThere - firstThere + 1);
    counts.fill(0, 0, reach);
    counts[0] = 1;
    counts[1] = 1;
    for (let at = firstHere; at < endHere; at++) counts[at - firstHere]! += below.counts[at]!;
    for (let at = firstThere; at < endThere; at++) counts[at - firstThere + 1]! += below.counts[at]!;
    distances[0]!++;
    addDistances(here, counts, reach, 0);
    eccentricity[here] = reach - 1;
    if (endHere > firstHere) around.set(here, counts.slice(0, reach));
  }

  /** `found` are places by their distance from a place that is `away` from here; that place itself is left out. */
  function addDistances(here: number, found: Float64Array, reach: number, away: number): void {
    for (let distance = 1; distance < reach; distance++) {
      const number = found[distance]!;
      farness[here]! += number * (distance + away);
      harmonic[here]! += number / (distance + away);
      distances[distance + away]! += number;
    }
  }

  /** For the places of a block: all that lies beyond the place on which it hangs. */
  function beyond(block: number): void {
    const first = starts[block]!;
    const hook = around.get(places[first]!)!;
    counts.set(hook);
    const within = through.offsets[block]!;
    for (let at = within; at < through.offsets[block + 1]!; at++) counts[at - within]! -= through.counts[at]!;
    let reach = hook.length;
    while (reach > 1 && counts[reach - 1] === 0) reach--;
    if (reach === 1) return;
    for (let seat = first + 1; seat < starts[block + 1]!; seat++) {
      const place = places[seat]!;
      const away = plan.depth[seat]!;
      addDistances(place, counts, reach, away);
      eccentricity[place] = Math.max(eccentricity[place]!, reach - 1 + away);
      const found = around.get(place);
      if (!found) continue;
      const whole = new Float64Array(Math.max(found.length, reach + away));
      whole.set(found);
      for (let distance = 1; distance < reach; distance++) whole[distance + away]! += counts[distance]!;
      around.set(place, whole);
    }
  }

  /** All pairs of places that fall apart without this one. */
  function throughArticulationPoints(): void {
    const blocksAt = new Uint32Array(order);
    const squares = new Float64Array(order);
    places.forEach((place, seat) => {
      blocksAt[place]!++;
      squares[place]! += (reached[place]! - weight[seat]!) ** 2;
    });
    blocksAt.forEach((blocks, place) => {
      if (blocks > 1) betweenness[place]! += ((reached[place]! - 1) ** 2 - squares[place]!) / 2;
    });
  }

  function* finish(): Work<Sweep> {
    for (const [i, block] of plan.topDown.entries()) {
      if (block >= plan.large) alongBridge(block);
      if (isRoot[block] === 0) beyond(block);
      if (i % PACE === PACE - 1) yield;
    }
    reached.forEach(size => (distances[0]! += Number(size === 1)));
    throughArticulationPoints();
    if (!betweenness.every(Number.isFinite)) throw new Error('more shortest paths than a number can hold');
    const farthest = eccentricity.reduce((most, one) => Math.max(most, one), 0);
    return {
      betweenness,
      tieBetweenness,
      reached,
      farness,
      harmonic,
      eccentricity,
      distances: distances.slice(0, Math.min(order, farthest + 1)),
    };
  }

  return { add, finish };
}
