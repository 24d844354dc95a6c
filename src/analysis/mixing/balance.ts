// The balance of groups: how much of the ties each has, how many of its places take part, and on how many other groups
// its ties spread.
//
// Concentration is the chance that two of its ties with other groups, drawn at random, lead to the same one:
// Σ n (n − 1) / (N (N − 1)) (Simpson, Nature 163, 688, 1949); 1 where all do. Not told of fewer than three ties.

import { ABSENT } from '../../graph/status';
import { LEAST } from './lift';
import type { Mixing, MixingInput } from './mixing';

export interface Balance {
  readonly group: number;
  readonly places: number;
  /** Places that no drawn tie ends at. */
  readonly untied: number;
  /** Ties that end in the group, those within it once. */
  readonly ties: number;
  readonly inner: number;
  /** Other groups it is tied to, the one of most ties first. */
  readonly partners: readonly { readonly group: number; readonly ties: number }[];
  /** NaN where too few ties lead to other groups. */
  readonly concentration: number;
}

export function balanceOf(
  { network, groupOf, groups, status }: MixingInput,
  mixing: Mixing,
): readonly Balance[] {
  const tied = new Set<number>();
  status.forEach((code, tie) => {
    if (code !== ABSENT) tied.add(network.source[tie]!).add(network.target[tie]!);
  });
  const places = new Uint32Array(groups);
  const untied = new Uint32Array(groups);
  groupOf.forEach((group, place) => {
    places[group]!++;
    if (!tied.has(place)) untied[group]!++;
  });
  const inner = new Uint32Array(groups);
  const partners = Array.from({ length: groups }, () => new Map<number, number>());
  for (const { row, column, ties } of mixing.pairs) {
    if (row === column) inner[row]! += ties;
    else {
      // With sides two groups may meet in both directions.
      partners[row]!.set(column, (partners[row]!.get(column) ?? 0) + ties);
      partners[column]!.set(row, (partners[column]!.get(row) ?? 0) + ties);
    }
  }
  return Array.from({ length: groups }, (_, group) => {
    const list = [...partners[group]!].map(([group, ties]) => ({ group, ties }));
    list.sort((x, y) => y.ties - x.ties || x.group - y.group);
    const outer = list.reduce((sum, { ties }) => sum + ties, 0);
    return {
      group,
      places: places[group]!,
      untied: untied[group]!,
      ties: outer + inner[group]!,
      inner: inner[group]!,
      partners: list,
      concentration:
        outer < LEAST
          ? NaN
          : list.reduce((sum, { ties }) => sum + ties * (ties - 1), 0) / (outer * (outer - 1)),
    };
  });
}
