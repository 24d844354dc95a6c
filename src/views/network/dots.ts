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

/** Of so many places the dots would hide the ties. */
const CROWD = 3000;
const CROWD_SHARE = 0.55;

/** Share of its stated radius at which a dot among so many is drawn. */
export function crowdShare(places: number): number {
  return places > CROWD ? CROWD_SHARE : 1;
}

/** Paper around a disc in pixels; in a crowd it would hide the ties. */
export function crowdMargin(places: number): number {
  return places > CROWD ? 0.32 : 0.8;
}

/** Of cells side by side: more rows than any picture has. */
const ROWS = 2 ** 20;

/** Distance from each place to its nearest neighbour, in the positions' unit; FARTHEST where none is near. */
export function roomOf(positions: Float64Array): Float32Array {
  const order = positions.length / 2;
  const keys = new Float64Array(order);
  const cells = new Map<number, number[]>();
  for (let i = 0; i < order; i++) {
    const key =
      Math.floor(positions[2 * i]! / FARTHEST) * ROWS + Math.floor(positions[2 * i + 1]! / FARTHEST);
    keys[i] = key;
    const inside = cells.get(key);
    if (inside) inside.push(i);
    else cells.set(key, [i]);
  }
  const room = new Float32Array(order);
  for (let i = 0; i < order; i++) {
    const [x, y] = [positions[2 * i]!, positions[2 * i + 1]!];
    let nearest = FARTHEST * FARTHEST;
    for (let dx = -ROWS; dx <= ROWS; dx += ROWS) {
      for (let dy = -1; dy <= 1; dy++) {
        const near = cells.get(keys[i]! + dx + dy);
        if (!near) continue;
        for (const j of near) {
          if (j === i) continue;
          const square = (positions[2 * j]! - x) ** 2 + (positions[2 * j + 1]! - y) ** 2;
          if (square < nearest) nearest = square;
        }
      }
    }
    room[i] = Math.sqrt(nearest);
  }
  return room;
}
