// Mixing: how many ties there are between groups of places, and how many there would be by chance.
//
// By chance means that every place keeps its number of ties, and its side, and that their ends are joined at random:
// the configuration model. Of m ties, the places i and j with k_i and k_j ties are then expected to share
//   without sides  k_i k_j / (2m − 1)   (Newman, Networks, Oxford 2010, ch. 13.2)
//   with sides     k_i k_j / m          (Barber, Phys. Rev. E 76, 066102, 2007)
// and two groups the sum of that over their pairs of places. No place is tied to itself, so of the pairs within a group
// there are (K² − Σ k_i²) / 2, K being the ends of ties in the group.
// The configuration model allows two ties between the same two places and ties of a place to itself; where the largest
// k are small against m, as here, that shifts little (tests/analysis/mixing compares it with rewired networks).

import type { Network } from '../../graph/network';
import { ABSENT } from '../../graph/status';
import { isSided } from '../sides';

export interface MixingInput {
  readonly network: Pick<Network, 'source' | 'target' | 'side'>;
  /** Per place: its group. */
  readonly groupOf: Uint32Array;
  readonly groups: number;
  /** Per tie: ABSENT ones are not counted. */
  readonly status: Uint8Array;
}

/** A row and a column of the matrix; without sides the lower index first. */
export interface MixedPair {
  readonly row: number;
  readonly column: number;
  readonly ties: number;
  readonly expected: number;
}

export interface Mixing {
  /** Rows are groups of side a, columns of side b; without sides all groups are both, and the matrix is symmetric. */
  readonly sided: boolean;
  /** All ties counted: the m of the formula. */
  readonly ties: number;
  /** Ends of ties per group, on the rows' and on the columns' side. */
  readonly ends: { readonly rows: Float64Array; readonly columns: Float64Array };
  /** Pairs with ties, those of most first. */
  readonly pairs: readonly MixedPair[];
  tiesOf(row: number, column: number): number;
  expectedOf(row: number, column: number): number;
}

export function mixingOf({ network, groupOf, groups, status }: MixingInput): Mixing {
  const { source, target, side } = network;
  const drawn = [...status.keys()].filter(tie => status[tie] !== ABSENT);
  const sided = isSided({
    source: Uint32Array.from(drawn, tie => source[tie]!),
    target: Uint32Array.from(drawn, tie => target[tie]!),
    side,
  });

  const degree = new Float64Array(side.length);
  const counts = new Map<number, number>();
  /** The first side, or without sides the lower index, names the row. */
  const keyOf = (row: number, column: number) =>
    sided || row < column ? row * groups + column : column * groups + row;
  for (const tie of drawn) {
    const [a, b] = [source[tie]!, target[tie]!];
    degree[a]!++;
    degree[b]!++;
    const turned = sided && side[a] === 1;
    const key = keyOf(groupOf[turned ? b : a]!, groupOf[turned ? a : b]!);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  const rows = new Float64Array(groups);
  const columns = sided ? new Float64Array(groups) : rows;
  const squares = new Float64Array(groups);
  degree.forEach((ends, place) => {
    const group = groupOf[place]!;
    (sided && side[place] === 1 ? columns : rows)[group]! += ends;
    squares[group]! += ends * ends;
  });

  const ties = drawn.length;
  const expectedOf = (row: number, column: number) => {
    if (ties === 0) return 0;
    if (sided) return (rows[row]! * columns[column]!) / ties;
    const pairs = row === column ? (rows[row]! ** 2 - squares[row]!) / 2 : rows[row]! * rows[column]!;
    return pairs / (2 * ties - 1);
  };
  const pairs = [...counts]
    .map(([key, count]) => {
      const [row, column] = [Math.floor(key / groups), key % groups];
      return { row, column, ties: count, expected: expectedOf(row, column) };
    })
    .sort((x, y) => y.ties - x.ties || x.expected - y.expected || x.row - y.row || x.column - y.column);
  return {
    sided,
    ties,
    ends: { rows, columns },
    pairs,
    tiesOf: (row, column) => counts.get(keyOf(row, column)) ?? 0,
    expectedOf,
  };
}
