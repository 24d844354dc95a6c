// Two columns of places in an order with few crossings: each column in turn is sorted by the mean row of its partners
// in the other one (the barycentre method: Sugiyama, Tagawa, Toda 1981, "Methods for visual understanding of
// hierarchical system structures", IEEE Trans. SMC 11), then neighbours change rows where that saves crossings. The
// fewest possible are hard to find (Garey, Johnson 1983); the best order met is kept. Nothing here is left to chance.

const SWEEPS = 12;
const MOST_EXCHANGES = 8;

export interface Columns {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** `partners[i]`: places in the other column, by their index; `start`: the order to begin with. */
export function orderColumns(start: Columns, partners: readonly (readonly number[])[]): Columns {
  let best = start;
  let fewest = crossingsIn(start, partners);
  let { left, right } = start;
  const keep = () => {
    const crossings = crossingsIn({ left, right }, partners);
    if (crossings < fewest) [best, fewest] = [{ left, right }, crossings];
  };
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    right = exchanged(byMeanRow(right, rowsOf(left), partners), rowsOf(left), partners);
    keep();
    left = exchanged(byMeanRow(left, rowsOf(right), partners), rowsOf(right), partners);
    keep();
  }
  return best;
}

/** Pairs of ties that cross. O(ties · log rows), by counting inversions. */
export function crossingsIn({ left, right }: Columns, partners: readonly (readonly number[])[]): number {
  const rows = rowsOf(right);
  const seen = new Uint32Array(right.length + 1);
  let [crossings, count] = [0, 0];
  for (const place of left) {
    const ends = partners[place]!.map(partner => rows.get(partner)!).sort((i, j) => i - j);
    for (const end of ends) {
      let above = 0;
      for (let at = end + 1; at > 0; at -= at & -at) above += seen[at]!;
      crossings += count - above;
    }
    for (const end of ends) {
      count++;
      for (let at = end + 1; at < seen.length; at += at & -at) seen[at]!++;
    }
  }
  return crossings;
}

function rowsOf(column: readonly number[]): ReadonlyMap<number, number> {
  return new Map(column.map((place, row) => [place, row]));
}

/** Those without partners keep their row. */
function byMeanRow(
  column: readonly number[],
  rows: ReadonlyMap<number, number>,
  partners: readonly (readonly number[])[],
): number[] {
  const means = new Map(
    column.map((place, row) => {
      const own = partners[place]!;
      return [place, own.length > 0 ? own.reduce((sum, i) => sum + rows.get(i)!, 0) / own.length : row];
    }),
  );
  return [...column].sort((i, j) => means.get(i)! - means.get(j)!);
}

/** Neighbours change rows as long as that saves crossings. */
function exchanged(
  column: number[],
  rows: ReadonlyMap<number, number>,
  partners: readonly (readonly number[])[],
): readonly number[] {
  const ends = new Map(column.map(place => [place, partners[place]!.map(i => rows.get(i)!)]));
  const crossing = (upper: number, lower: number) => {
    let count = 0;
    for (const i of ends.get(upper)!) for (const j of ends.get(lower)!) if (j < i) count++;
    return count;
  };
  for (let round = 0, moved = true; moved && round < MOST_EXCHANGES; round++) {
    moved = false;
    for (let row = 0; row + 1 < column.length; row++) {
      const [upper, lower] = [column[row]!, column[row + 1]!];
      if (crossing(lower, upper) >= crossing(upper, lower)) continue;
      column[row] = lower;
      column[row + 1] = upper;
      moved = true;
    }
  }
  return column;
}
