// From the layout's units to pixels of the view: an affine map, as sigma's camera makes it.

export interface Projection {
  /** Pixels of the layout's origin. */
  readonly x0: number;
  readonly y0: number;
  /** Pixels by which one unit to the right, and one unit up, moves a point. */
  readonly right: readonly [number, number];
  readonly up: readonly [number, number];
  /** Pixels per unit. */
  readonly unit: number;
}

interface Projector {
  graphToViewport(point: { x: number; y: number }): { x: number; y: number };
}

export function projectionOf(sigma: Projector): Projection {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1, y: 0 });
  const up = sigma.graphToViewport({ x: 0, y: 1 });
  const dx = right.x - origin.x;
  const dy = right.y - origin.y;
  return {
    x0: origin.x,
    y0: origin.y,
    right: [dx, dy],
    up: [up.x - origin.x, up.y - origin.y],
    unit: Math.hypot(dx, dy),
  };
}

/** x and y of all places in pixels. */
export function project(positions: Float64Array, { x0, y0, right, up }: Projection): Float32Array {
  const screen = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    const x = positions[i]!;
    const y = positions[i + 1]!;
    screen[i] = x0 + x * right[0] + y * up[0];
    screen[i + 1] = y0 + x * right[1] + y * up[1];
  }
  return screen;
}
