// The order in which the values of a category are listed: in menus, in the legend, and as colours are given out.

import type { Category } from './attribute';

export type ListedCategory = Pick<Category, 'order' | 'ordered'>;

/** A stated order, along the scale, or the most frequent first. `counts`: by value; what has none is left out. */
export function listedValues(
  { order, ordered }: ListedCategory,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  if (order) return order.filter(value => counts.has(value));
  const values = [...counts.keys()];
  if (ordered) return values.sort();
  return values.sort((x, y) => counts.get(y)! - counts.get(x)! || (x < y ? -1 : 1));
}
