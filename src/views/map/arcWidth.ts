/** Width of a tie that does not stand out, in CSS pixels: 1 at world view, 2.5 from zoom 7 on. */
export function widthAt(zoom: number): number {
  return 1 + 1.5 * Math.max(0, Math.min(1, (zoom - 1.5) / 5.5));
}
