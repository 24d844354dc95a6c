// What a component looks like by itself, before it gets its spot in the whole picture.
// Unit of all lengths in this folder: the distance between two rows of pairs.

/** Positions inside a box of the given size; x to the right, y downwards, from the box's upper left corner. */
export interface Shape {
  /** x and y of the component's place i at 2i and 2i + 1. */
  readonly positions: Float64Array;
  readonly width: number;
  readonly height: number;
}

/** A box around positions, with room on every side. */
export function boxed(positions: Float64Array, roomX: number, roomY: number): Shape {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 2) {
    left = Math.min(left, positions[i]!);
    right = Math.max(right, positions[i]!);
    top = Math.min(top, positions[i + 1]!);
    bottom = Math.max(bottom, positions[i + 1]!);
  }
  return {
    positions: positions.map((value, i) => (i % 2 === 0 ? value - left + roomX : value - top + roomY)),
    width: right - left + 2 * roomX,
    height: bottom - top + 2 * roomY,
  };
}
