// The shortest ways between two places: how many steps, how many ways there are, and the best few by a stated rule.
// Breadth-first from both ends marks the places on shortest ways (those whose distances to both ends add up); over them
// the numbers of ways add up and the best few are kept, step by step from the start (Brandes 2001 counts the same way).

import type { Csr } from '../kernels/csr';
import { distancesFrom, UNREACHED } from '../kernels/reach';

export interface Way {
  /** From the start to the goal, both included. */
  readonly places: readonly number[];
  /** Ties of the slice, one fewer. */
  readonly ties: readonly number[];
}

export interface Ways {
  readonly steps: number;
  /** How many shortest ways there are; exact up to 2^53. */
  readonly count: number;
  /** The best of them, best first. */
  readonly best: readonly Way[];
}

/** What speaks against a tie: the first number counts before the second; both add up along a way. `year`: NaN not known. */
export interface Burden {
  readonly ended: number;
  readonly undated: number;
  readonly year: number;
}

interface PartialWay {
  readonly burden: Burden;
  readonly before: PartialWay | null;
  readonly place: number;
  readonly tie: number;
}

/**
 * Of equally short ways the one with fewest ended ties is best, then the one with fewest undated ones, then the one
 * whose last tie was founded first: it was there before the others. What is still equal keeps the order it had up to the
 * last place. Null where no way leads from one to the other.
 */
export function shortestWays(
  csr: Csr,
  from: number,
  to: number,
  burdenOf: (tie: number) => Burden,
  most: number,
): Ways | null {
  const back = distancesFrom(csr, to);
  const steps = back[from]!;
  if (steps === UNREACHED) return null;

  const counts = new Map([[from, 1]]);
  let front = new Map<number, readonly PartialWay[]>([
    [from, [{ burden: { ended: 0, undated: 0, year: -Infinity }, before: null, place: from, tie: -1 }]],
  ]);
  for (let step = 0; step < steps; step++) {
    const next = new Map<number, PartialWay[]>();
    for (const [place, partials] of front) {
      for (let slot = csr.offsets[place]!; slot < csr.offsets[place + 1]!; slot++) {
        const [neighbour, tie] = [csr.neighbours[slot]!, csr.ties[slot]!];
        if (back[neighbour] !== steps - step - 1) continue;
        counts.set(neighbour, (counts.get(neighbour) ?? 0) + counts.get(place)!);
        const burden = burdenOf(tie);
        const longer = partials.map(before => ({
          burden: added(before.burden, burden),
          before,
          place: neighbour,
          tie,
        }));
        next.set(neighbour, [...(next.get(neighbour) ?? []), ...longer]);
      }
    }
    front = new Map([...next].map(([place, partials]) => [place, partials.sort(byBurden).slice(0, most)]));
  }
  return { steps, count: counts.get(to)!, best: front.get(to)!.map(unrolled) };
}

function added(sum: Burden, { ended, undated, year }: Burden): Burden {
  return {
    ended: sum.ended + ended,
    undated: sum.undated + undated,
    year: Number.isNaN(year) ? sum.year : Math.max(sum.year, year),
  };
}

function byBurden({ burden: x }: PartialWay, { burden: y }: PartialWay): number {
  // Equal years may both be minus infinity, whose difference is no number.
  return x.ended - y.ended || x.undated - y.undated || (x.year === y.year ? 0 : x.year - y.year);
}

function unrolled(last: PartialWay): Way {
  const places: number[] = [];
  const ties: number[] = [];
  for (let at: PartialWay | null = last; at; at = at.before) {
    places.unshift(at.place);
    if (at.before) ties.unshift(at.tie);
  }
  return { places, ties };
}
