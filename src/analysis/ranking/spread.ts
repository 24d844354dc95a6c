// How values are spread: whether a scale of equal steps or of equal ratios shows them, and how many fall where.

export interface Spread {
  readonly min: number;
  readonly max: number;
  /** The least of the values above 0; NaN where there is none. */
  readonly least: number;
  readonly whole: boolean;
  /**
   * The positive values span more than two decades and none is negative: equal ratios show them. Zeros have no place on
   * such a scale and stand apart.
   */
  readonly log: boolean;
  readonly zeros: number;
  /** Values that are numbers. */
  readonly n: number;
}

const DECADES = 2;
/** About so many bins. */
const BINS = 20;

export function spreadOf(values: Float64Array, members: readonly number[]): Spread {
  let [min, max, least, whole, zeros, n] = [Infinity, -Infinity, Infinity, true, 0, 0];
  for (const place of members) {
    const value = values[place]!;
    if (Number.isNaN(value)) continue;
    n++;
    min = Math.min(min, value);
    max = Math.max(max, value);
    if (value > 0) least = Math.min(least, value);
    if (value === 0) zeros++;
    whole &&= Number.isInteger(value);
  }
  const log = n > 0 && min >= 0 && least < Infinity && max / least > 10 ** DECADES;
  return { min, max, least: least < Infinity ? least : NaN, whole, log, zeros, n };
}

/** From `from` up to and including `to` where values are whole, else up to `to`, which only the last bin includes. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export function binsOf(values: Float64Array, members: readonly number[]): readonly Bin[] {
  const spread = spreadOf(values, members);
  if (spread.n === 0) return [];
  const edges = edgesOf(spread);
  const counts = new Uint32Array(edges.length - 1);
  for (const place of members) {
    const value = values[place]!;
    if (!Number.isNaN(value)) counts[binAt(edges, value)]!++;
  }
  return Array.from(counts, (count, at) => ({
    from: edges[at]!,
    to: spread.whole ? edges[at + 1]! - 1 : edges[at + 1]!,
    count,
  }));
}

/** Lower edges and the upper end; of whole numbers the end is one beyond the greatest. */
function edgesOf({ min, max, least, whole, log, zeros }: Spread): readonly number[] {
  if (log) {
    const [from, to] = [Math.log10(least), Math.log10(max)];
    const perDecade = Math.max(1, Math.round(BINS / Math.max(1, to - from)));
    const start = Math.floor(from * perDecade);
    const end = Math.floor(to * perDecade) + 1;
    const powers = Array.from({ length: end - start + 1 }, (_, i) => 10 ** ((start + i) / perDecade));
    const edges = whole ? [...new Set(powers.map(Math.ceil))] : powers;
    return zeros > 0 ? [0, ...edges] : edges;
  }
  if (whole) {
    const width = Math.ceil((max - min + 1) / BINS);
    const count = Math.ceil((max - min + 1) / width);
    return Array.from({ length: count + 1 }, (_, i) => min + i * width);
  }
  if (min === max) return [min, max];
  return Array.from({ length: BINS + 1 }, (_, i) => (i === BINS ? max : min + ((max - min) * i) / BINS));
}

/** Rounding may put a value beyond the last edge: it belongs to the last bin. */
function binAt(edges: readonly number[], value: number): number {
  let at = edges.length - 2;
  while (at > 0 && value < edges[at]!) at--;
  return at;
}
