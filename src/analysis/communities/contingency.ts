// Two partitions of the same items against each other: how many items are in group x of the one and y of the other.

export interface Contingency {
  readonly total: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The cells that are not 0. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly count: number }[];
}

/** Groups by any values. Items for which `counts` is 0 are left out. */
export function contingencyOf<X, Y>(x: ArrayLike<X>, y: ArrayLike<Y>, counts?: Uint8Array): Contingency {
  if (x.length !== y.length) throw new Error(`partitions of ${x.length} and ${y.length} items`);
  const rowOf = new Map<X, number>();
  const columnOf = new Map<Y, number>();
  const [rows, columns]: [number[], number[]] = [[], []];
  const cells = new Map<number, { row: number; column: number; count: number }>();
  const numberIn = <T>(numbers: Map<T, number>, value: T, sums: number[]) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    sums[number] = (sums[number] ?? 0) + 1;
    return number;
  };
  let total = 0;
  for (let i = 0; i < x.length; i++) {
    if (counts?.[i] === 0) continue;
    total++;
    const row = numberIn(rowOf, x[i]!, rows);
    const column = numberIn(columnOf, y[i]!, columns);
    const key = row * x.length + column;
    const cell = cells.get(key);
    if (cell) cell.count++;
    else cells.set(key, { row, column, count: 1 });
  }
  return { total, rows, columns, cells: [...cells.values()] };
}
