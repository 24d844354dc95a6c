/** Order of two texts by code point: for dates and ids, not for what people read. */
export function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
