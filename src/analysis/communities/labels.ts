// What is said of places or ties: values of an attribute, as flat arrays, so that they cross to a worker quickly.

export interface Labels {
  readonly id: string;
  readonly of: 'place' | 'tie';
  /** The different values. */
  readonly names: readonly string[];
  /** Those of item i are `codes[offsets[i]]` to `codes[offsets[i + 1] - 1]`, indices into `names`; none: none is known. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** `valuesOf`: of each of `items` places or ties; `isKnown`: false for values that say that none is known. */
export function labelsFrom(
  { id, of }: Pick<Labels, 'id' | 'of'>,
  items: number,
  valuesOf: (item: number) => readonly string[],
  isKnown: (value: string) => boolean = value => value !== '',
): Labels {
  const numbers = new Map<string, number>();
  const codes: number[] = [];
  const offsets = new Uint32Array(items + 1);
  for (let item = 0; item < items; item++) {
    for (const value of valuesOf(item)) {
      if (!isKnown(value)) continue;
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      codes.push(number);
    }
    offsets[item + 1] = codes.length;
  }
  return { id, of, names: [...numbers.keys()], offsets, codes: Uint32Array.from(codes) };
}
