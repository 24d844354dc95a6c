// The order of a table's rows. Pure.

import { localeOf } from '../../../i18n/format';

/** Null: nothing is known; such rows stand last in either direction. */
export type SortKey = number | string | null;

export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** The members by their key; equal ones keep the order they came in. */
export function ordered(
  members: readonly number[],
  keyOf: (member: number) => SortKey,
  descending: boolean,
): readonly number[] {
  const direction = descending ? -1 : 1;
  return members
    .map(member => ({ member, key: keyOf(member) }))
    .sort(({ key: x }, { key: y }) => {
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return x < y ? -direction : x > y ? direction : 0;
    })
    .map(({ member }) => member);
}

/** Where each text stands in the language's alphabet; equal texts share a rank. */
export function alphabeticalRanks(texts: readonly string[], lang: string): Uint32Array {
  const { compare } = new Intl.Collator(localeOf(lang), { numeric: true });
  const order = [...texts.keys()].sort((x, y) => compare(texts[x]!, texts[y]!));
  const ranks = new Uint32Array(texts.length);
  order.forEach((index, at) => {
    const before = order[at - 1];
    ranks[index] = before !== undefined && compare(texts[before]!, texts[index]!) === 0 ? ranks[before]! : at;
  });
  return ranks;
}
