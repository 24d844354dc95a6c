// Affine maps as in SVG and canvases.

/** x → ax + cy + e, y → bx + dy + f */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** First `q`, then `p`. */
export function times(p: Matrix, q: Matrix): Matrix {
  return [
    p[0] * q[0] + p[2] * q[1],
    p[1] * q[0] + p[3] * q[1],
    p[0] * q[2] + p[2] * q[3],
    p[1] * q[2] + p[3] * q[3],
    p[0] * q[4] + p[2] * q[5] + p[4],
    p[1] * q[4] + p[3] * q[5] + p[5],
  ];
}

/** Of "translate(x y)", "scale(s)", "rotate(degrees)" and "matrix(a, b, c, d, e, f)", one at a time. */
export function matrixOf(transform: string): Matrix {
  const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (transform.startsWith('translate')) return [1, 0, 0, 1, a, b ?? 0];
  if (transform.startsWith('scale')) return [a, 0, 0, b ?? a, 0, 0];
  if (transform.startsWith('rotate')) {
    const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
    return [cos, sin, -sin, cos, 0, 0];
  }
  return transform.startsWith('matrix') ? [a, b ?? 0, c, d, e, f] : SAME;
}
