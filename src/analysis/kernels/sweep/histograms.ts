// Numbers of places by distance, many at once in one array: those of i from `offsets[i]`, distance 0 first.

export interface Histograms {
  readonly offsets: Uint32Array;
  readonly counts: Float64Array;
}

export function flat(histograms: readonly ArrayLike<number>[]): Histograms {
  const offsets = new Uint32Array(histograms.length + 1);
  histograms.forEach((counts, i) => (offsets[i + 1] = offsets[i]! + counts.length));
  const counts = new Float64Array(offsets.at(-1)!);
  histograms.forEach((values, i) => counts.set(values, offsets[i]!));
  return { offsets, counts };
}

export const histogramOf = ({ offsets, counts }: Histograms, i: number): Float64Array =>
  counts.subarray(offsets[i]!, offsets[i + 1]!);

/** Adds a histogram to another, `away` farther. */
export function shiftInto(counts: number[], added: ArrayLike<number>, away: number): void {
  while (counts.length < added.length + away && added.length > 0) counts.push(0);
  for (let distance = 0; distance < added.length; distance++) counts[distance + away]! += added[distance]!;
}
