// Which groups are rows and columns of the matrix, and in what order. Pure.

import type { Mixing } from '../../analysis/mixing/mixing';

export interface Axis {
  readonly groups: readonly number[];
  /** How many have ties, shown or not. */
  readonly of: number;
}

export interface AxesInput {
  readonly mixing: Pick<Mixing, 'ends'>;
  readonly order: 'size' | 'name';
  /** So many at most; the largest. */
  readonly most: number;
  /** Of group names, in the page's language. */
  readonly compareNames: (x: number, y: number) => number;
}

export function axesOf({ mixing: { ends }, ...input }: AxesInput): {
  readonly rows: Axis;
  readonly columns: Axis;
} {
  return { rows: axis(ends.rows, input), columns: axis(ends.columns, input) };
}

function axis(ends: Float64Array, { order, most, compareNames }: Omit<AxesInput, 'mixing'>): Axis {
  const all = [...ends.keys()]
    .filter(group => ends[group]! > 0)
    .sort((x, y) => ends[y]! - ends[x]! || compareNames(x, y));
  const groups = all.slice(0, most);
  return { groups: order === 'name' ? groups.sort(compareNames) : groups, of: all.length };
}
