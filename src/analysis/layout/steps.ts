// How many ties away from the nearest of some places every place is: breadth-first search.

import type { Slice } from '../../graph/slice';
import { buildNeighbours, type Neighbours } from '../../graph/neighbours';

export interface Steps {
  /** Per place: 0 for the centres; Infinity where no ties lead. */
  readonly away: Float64Array;
  /** Places by the number of steps, in the order in which they are met. */
  readonly rings: readonly (readonly number[])[];
  readonly neighbours: Neighbours;
}

export function stepsFrom({ order, source, target }: Slice, centres: readonly number[]): Steps {
  const neighbours = buildNeighbours(order, source, target);
  const away = new Float64Array(order).fill(Infinity);
  for (const place of centres) away[place] = 0;
  const rings: number[][] = [];
  for (let ring = [...new Set(centres)]; ring.length > 0;) {
    rings.push(ring);
    const next: number[] = [];
    for (const place of ring) {
      for (let slot = neighbours.offsets[place]!; slot < neighbours.offsets[place + 1]!; slot++) {
        const partner = neighbours.places[slot]!;
        if (away[partner] !== Infinity) continue;
        away[partner] = rings.length;
        next.push(partner);
      }
    }
    ring = next;
  }
  return { away, rings, neighbours };
}

/** The place with most ties; of several the first. */
export function hubOf({ order, source, target }: Slice): number {
  const degree = new Uint32Array(order);
  for (const ends of [source, target]) for (const place of ends) degree[place]!++;
  return degree.reduce((best, value, place) => (value > degree[best]! ? place : best), 0);
}
