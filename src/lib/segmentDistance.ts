/** Distance from x, y to the segment p–q in the plane; NaN where one of them is. */
export function segmentDistance(
  x: number,
  y: number,
  px: number,
  py: number,
  qx: number,
  qy: number,
): number {
  const dx = qx - px;
  const dy = qy - py;
  const size = dx * dx + dy * dy;
  const t = size > 0 ? Math.max(0, Math.min(1, ((x - px) * dx + (y - py) * dy) / size)) : 0;
  return Math.hypot(px + t * dx - x, py + t * dy - y);
}
