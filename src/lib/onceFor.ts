// What follows from an object that never changes: computed when it is first asked for, and kept as long as the object is.

export function onceFor<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return of => {
    let entry = known.get(of);
    if (!entry) known.set(of, (entry = { value: compute(of) }));
    return entry.value;
  };
}
