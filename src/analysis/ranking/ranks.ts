// Standing by a value, the greatest first. Equal values share their ranks: of four places with 5, 3, 3 and 1 the second
// and third both stand 2nd to 3rd ("standard competition ranking", with both ends of the shared range kept).

export interface Ranks {
  /** Per place the first and the last of the ranks it shares, from 1; 0 where it has none. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** The ranked members, the greatest value first, equal ones in the order they came in. */
  readonly order: readonly number[];
}

/** Sums of the same numbers in another order differ in their last digits: so much, relatively, is no difference. */
const SAME = 1e-9;

export const isSame = (x: number, y: number): boolean =>
  Math.abs(x - y) <= SAME * Math.max(Math.abs(x), Math.abs(y));

/** Members whose value is NaN have no rank. */
export function ranksOf(values: Float64Array, members: readonly number[]): Ranks {
  const first = new Uint32Array(values.length);
  const last = new Uint32Array(values.length);
  const order = members.filter(place => !Number.isNaN(values[place]!));
  order.sort((x, y) => values[y]! - values[x]!);
  for (let from = 0; from < order.length;) {
    let end = from + 1;
    while (end < order.length && isSame(values[order[end]!]!, values[order[from]!]!)) end++;
    for (let at = from; at < end; at++) {
      first[order[at]!] = from + 1;
      last[order[at]!] = end;
    }
    from = end;
  }
  return { first, last, order };
}
