// How large a dot is drawn: as the map has it, grown and shrunk with the view, and never into its neighbour.

/** How much larger than stated dots are drawn: as stated where rows of pairs stand 18 pixels apart. */
export function dotScale(unit: number): number {
  return Math.max(0.6, Math.min(2.4, (unit / 18) ** 0.35));
}

/** A dot is never smaller, however close its neighbours. Pixels. */
export const LEAST_RADIUS = 2;

/**
 * Pixels of a dot: as stated and scaled, but not into its neighbour. The shader of placeProgram.ts does the same.
 * `sizing`: the unit by which it is scaled, where that is on its way to another.
 */
export function dotRadius(stated: number, room: number, unit: number, sizing = unit): number {
  return Math.min(stated * dotScale(sizing), Math.max((room * unit) / 2, LEAST_RADIUS));
}

/** Farther than this, no dot reaches. */
export const FARTHEST = 2;

/** Distance from each place to its nearest neighbour, in the positions' unit; FARTHEST where none is near. */
export function roomOf(positions: Float64Array): Float32Array {
  const order = positions.length / 2;
  const cells = new Map<string, number[]>();
  const cell = (i: number, dx: number, dy: number) =>
    `${Math.floor(positions[2 * i]! / FARTHEST) + dx} ${Math.floor(positions[2 * i + 1]! / FARTHEST) + dy}`;
  for (let i = 0; i < order; i++) {
    const key = cell(i, 0, 0);
    const inside = cells.get(key);
    if (inside) inside.push(i);
    else cells.set(key, [i]);
  }
  return Float32Array.from({ length: order }, (_, i) => {
    let nearest = FARTHEST;
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const j of cells.get(cell(i, dx, dy)) ?? []) {
          if (j === i) continue;
          const x = positions[2 * j]! - positions[2 * i]!;
          const y = positions[2 * j + 1]! - positions[2 * i + 1]!;
          nearest = Math.min(nearest, Math.hypot(x, y));
        }
      }
    }
    return nearest;
  });
}
