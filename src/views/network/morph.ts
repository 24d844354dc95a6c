// From one layout to another: every place goes straight, on the screen, from where it stands to where it will stand.
// The camera is at its goal from the beginning, and the old positions are restated in the units of the new layout; so
// a morph may begin in the middle of another, and the reader may move the camera meanwhile.

import type { Projection } from './projection';

/** Milliseconds. */
export const MORPH = 1100;
/** Shares of the time: until then the old names and what lies behind them fade; from then on the new ones come. */
export const GONE = 0.3;
export const COMING = 0.65;

/** Slow, fast, slow: 0 … 1 to 0 … 1. */
export function eased(share: number): number {
  const t = Math.max(0, Math.min(1, share));
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

/** How much is seen of what was there, and of what will be, at a share of the time. */
export function fading(share: number): { readonly old: number; readonly coming: number } {
  return {
    old: Math.max(0, 1 - share / GONE),
    coming: Math.max(0, Math.min(1, (share - COMING) / (1 - COMING))),
  };
}

export function between<A extends Float32Array | Float64Array>(from: A, to: A, share: number): A {
  return to.map((value, i) => from[i]! + (value - from[i]!) * share) as A;
}

/** Positions that stand, under another projection, where these stand on the screen. */
export function relocated(positions: Float64Array, by: Projection, other: Projection): Float64Array {
  const [a, b] = other.right;
  const [c, d] = other.up;
  const det = a * d - b * c;
  const result = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    const [x, y] = [positions[i]!, positions[i + 1]!];
    const px = by.x0 + x * by.right[0] + y * by.up[0] - other.x0;
    const py = by.y0 + x * by.right[1] + y * by.up[1] - other.y0;
    result[i] = (px * d - py * c) / det;
    result[i + 1] = (py * a - px * b) / det;
  }
  return result;
}

/** Where everybody is on the way, and how much room each dot has; in units of the new layout. */
export class Morph {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly #rooms: readonly [Float32Array, Float32Array];
  readonly #unit: number;
  #start: number | null = null;
  #share = 0;

  /** `unit`: pixels per unit before. Time counts from the first `step`. */
  constructor(
    from: Float64Array,
    to: Float64Array,
    rooms: readonly [before: Float32Array, after: Float32Array],
    unit: number,
  ) {
    this.from = from;
    this.to = to;
    this.#rooms = rooms;
    this.#unit = unit;
  }

  /** `now`: milliseconds of a steady clock. */
  step(now: number): void {
    this.#start ??= now;
    this.#share = Math.min(1, (now - this.#start) / MORPH);
  }

  /** Of the time. */
  get share(): number {
    return this.#share;
  }

  positions(): Float64Array {
    return between(this.from, this.to, eased(this.#share));
  }

  rooms(): Float32Array {
    return between(this.#rooms[0], this.#rooms[1], eased(this.#share));
  }

  get roomToBe(): Float32Array {
    return this.#rooms[1];
  }

  /** Pixels per unit by which dots are sized, given those of the new layout. */
  unit(after: number): number {
    return this.#unit * (after / this.#unit) ** eased(this.#share);
  }

  /** A place is held, and goes nowhere else. */
  hold(place: number, x: number, y: number): void {
    for (const positions of [this.from, this.to]) positions.set([x, y], 2 * place);
  }
}
