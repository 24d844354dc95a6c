// What the panel says first: which pair has most ties, and which groups have most in all. Pure.

import type { MixedPair, Mixing } from '../../analysis/mixing/mixing';

/** So many are named where several have equally many. */
const NAMED = 3;

export interface Headline {
  /** Those of most ties; empty where there are too many to name. */
  readonly pairs: readonly MixedPair[];
  /** How many have so many ties. */
  readonly first: number;
  readonly ties: number;
  /** The groups with most ties: of each side the first, without sides the first three; none where several lead. */
  readonly groups: readonly { readonly group: number; readonly ties: number }[];
}

export function headlineOf(mixing: Mixing): Headline | null {
  const ties = mixing.pairs[0]?.ties;
  if (ties === undefined) return null;
  const first = mixing.pairs.filter(pair => pair.ties === ties);
  const { rows, columns } = mixing.ends;
  return {
    pairs: first.length > NAMED ? [] : first,
    first: first.length,
    ties,
    groups: mixing.sided
      ? [rows, columns].flatMap(ends => leading(ends, 1))
      : leading(touching(mixing), NAMED),
  };
}

/** Ties that end in each group, those within it once. */
function touching({ ends, tiesOf }: Mixing): Float64Array {
  return ends.rows.map((count, group) => (count > 0 ? count - tiesOf(group, group) : 0));
}

/** The `most` largest, unless the next one is as large as the last of them. */
function leading(ends: Float64Array, most: number): readonly { group: number; ties: number }[] {
  const ranked = [...ends.keys()]
    .filter(group => ends[group]! > 0)
    .sort((x, y) => ends[y]! - ends[x]! || x - y);
  // With a single group there is nothing to compare.
  if (ranked.length < 2) return [];
  let count = Math.min(most, ranked.length);
  while (count > 0 && ranked[count] !== undefined && ends[ranked[count]!] === ends[ranked[count - 1]!])
    count--;
  return ranked.slice(0, count).map(group => ({ group, ties: ends[group]! }));
}
