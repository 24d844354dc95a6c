/** Equal as plain data, in whatever order the parts of objects stand; one that is undefined is not there. */
export function equal(x: unknown, y: unknown): boolean {
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return x === y;
  const [a, b] = [partsOf(x), partsOf(y)];
  return (
    Array.isArray(x) === Array.isArray(y) &&
    a.size === b.size &&
    [...a].every(([key, value]) => b.has(key) && equal(value, b.get(key)))
  );
}

const partsOf = (one: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(one).filter(([, value]) => value !== undefined));
