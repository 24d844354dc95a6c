// Two typed years. One of them left empty means: from the first, or up to the last.

export type Years = readonly [first: number, last: number];

/** Null where they are no period within the years known. */
export function readPeriod(from: string, to: string, [first, last]: Years): Years | null {
  if (from.trim() === '' && to.trim() === '') return null;
  const yearOf = (text: string, otherwise: number) =>
    text.trim() === '' ? otherwise : /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
  const [start, end] = [yearOf(from, first), yearOf(to, last)];
  return start >= first && end <= last && start <= end ? [start, end] : null;
}
