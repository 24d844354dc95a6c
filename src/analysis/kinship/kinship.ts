// Whom a place is related to through its partners.
// Cousins: places that have a partner in common with it and never had a tie with it themselves; those with most shared
// partners first, and of as many those whose shared partners have few others: the sum of 1 / partners over the shared
// ones ("resource allocation": Zhou, T.; Lü, L.; Zhang, Y.-C. (2009): Predicting missing links via local information.
// European Physical Journal B 71, 623–630).
// Triads: pairs of its partners that are partners of each other.

import type { Neighbours } from '../../graph/neighbours';

export interface Cousin {
  readonly place: number;
  /** The shared partners, those with fewest partners first. */
  readonly via: readonly number[];
}

export interface Kinship {
  readonly cousins: readonly Cousin[];
  /** Each pair once, its places in the order of the network. */
  readonly triads: readonly (readonly [number, number])[];
}

/**
 * @param counts whether a tie counts: cousins and triads hang on such ties alone
 * @param bars whether a tie keeps its ends from being cousins, though it may not count (one that has ended)
 */
export function kinshipOf(
  { offsets, places, ties }: Neighbours,
  place: number,
  counts: (tie: number) => boolean,
  bars: (tie: number) => boolean = () => true,
): Kinship {
  const ends = (of: number, wanted: (tie: number) => boolean): readonly number[] => {
    const found: number[] = [];
    for (let slot = offsets[of]!; slot < offsets[of + 1]!; slot++) {
      if (wanted(ties[slot]!)) found.push(places[slot]!);
    }
    return found;
  };
  const partners = [...ends(place, counts)].sort((x, y) => x - y);
  const isPartner = new Set(partners);
  const tied = new Set([place, ...ends(place, tie => counts(tie) || bars(tie))]);

  const shared = new Map<number, number[]>();
  const degrees = new Map<number, number>();
  const triads: (readonly [number, number])[] = [];
  for (const partner of partners) {
    const beyond = ends(partner, counts);
    degrees.set(partner, beyond.length);
    for (const other of beyond) {
      if (isPartner.has(other) && other > partner) triads.push([partner, other]);
      if (tied.has(other)) continue;
      const via = shared.get(other);
      if (via) via.push(partner);
      else shared.set(other, [partner]);
    }
  }
  const few = (partner: number) => degrees.get(partner)!;
  const closeness = (via: readonly number[]) => via.reduce((sum, partner) => sum + 1 / few(partner), 0);
  const cousins = [...shared]
    .map(([cousin, via]) => ({ place: cousin, via: via.sort((x, y) => few(x) - few(y) || x - y) }))
    .sort((x, y) => y.via.length - x.via.length || closeness(y.via) - closeness(x.via) || x.place - y.place);
  return { cousins, triads: triads.sort(([a, b], [c, d]) => a - c || b - d) };
}
