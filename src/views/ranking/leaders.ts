// Who leads a ranking, and by how much. Pure.

import { isSame, type Ranks } from '../../analysis/ranking/ranks';

export interface Leaders {
  /** All that share the first rank, and their value. */
  readonly first: readonly number[];
  readonly value: number;
  /** All that share the rank after them; null where everybody has the same value. */
  readonly next: { readonly places: readonly number[]; readonly value: number } | null;
  /** How many are ranked. */
  readonly of: number;
}

/** Null where nobody is ranked. */
export function leadersOf({ order }: Pick<Ranks, 'order'>, values: Float64Array): Leaders | null {
  if (order.length === 0) return null;
  const sharing = (from: number) => {
    const value = values[order[from]!]!;
    let end = from + 1;
    while (end < order.length && isSame(values[order[end]!]!, value)) end++;
    return { places: order.slice(from, end), value };
  };
  const first = sharing(0);
  return {
    first: first.places,
    value: first.value,
    next: first.places.length < order.length ? sharing(first.places.length) : null,
    of: order.length,
  };
}
