// Takes most ties of some well connected cities out of a network, as if nobody had told of them.

import type { Slice } from '../../src/graph/slice';
import { seededRandom } from '../../src/lib/random';

export interface Hidden {
  /** The slice that is left. */
  readonly slice: Slice;
  /** The cities, by number. */
  readonly cities: ReadonlySet<number>;
}

export interface HideOptions {
  readonly cities: number;
  /** Of the ties of each city, rounded. */
  readonly share: number;
  readonly seed: number;
}

/** @param from the places to draw from */
export function hideTies(
  slice: Slice,
  from: readonly number[],
  { cities, share, seed }: HideOptions,
): Hidden {
  const random = seededRandom(seed);
  const drawn = new Set(shuffled(from, random).slice(0, cities));
  const hidden = new Uint8Array(slice.source.length);
  const tiesOf = new Map<number, number[]>();
  const note = (place: number, tie: number) => {
    if (!drawn.has(place)) return;
    const ties = tiesOf.get(place);
    if (ties) ties.push(tie);
    else tiesOf.set(place, [tie]);
  };
  slice.source.forEach((place, tie) => {
    note(place, tie);
    note(slice.target[tie]!, tie);
  });
  for (const place of drawn) {
    const ties = tiesOf.get(place) ?? [];
    for (const tie of shuffled(ties, random).slice(0, Math.round(share * ties.length))) hidden[tie] = 1;
  }
  const isKept = (_: number, tie: number) => hidden[tie] === 0;
  return {
    slice: {
      ...slice,
      source: slice.source.filter(isKept),
      target: slice.target.filter(isKept),
      weight: slice.weight.filter(isKept),
      kind: slice.kind.filter(isKept),
    },
    cities: drawn,
  };
}

/** Fisher and Yates. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}

export function degreesIn({ order, source, target }: Slice): Uint32Array {
  const degrees = new Uint32Array(order);
  for (const place of source) degrees[place]!++;
  for (const place of target) degrees[place]!++;
  return degrees;
}
