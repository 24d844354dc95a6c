/** How often each key occurs, the most frequent first, equals in the order of their first appearance. */
export function tally<K>(keys: Iterable<K>): (readonly [key: K, count: number])[] {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((x, y) => y[1] - x[1]);
}
