// Arrangements are made for an upright view. In a wider one they are drawn out sideways, so that there is room for
// names; the link holds the camera as if they were not, and so means the same in every window.

import type { Arrangement } from './arrangement';
import type { Bounds } from './displayGraph';

/** Beyond this, what is round would not be known again. */
const MOST = 1.6;
/** A map, rings and discs keep their form. */
const MOST_OF: { readonly [L in Arrangement['layout']]: number } = {
  forces: MOST,
  map: 1,
  sides: MOST,
  rings: 1,
  regions: 1,
};

/** Times the width, so that the whole comes closer to the form of the view. */
export function stretchFor(
  whole: Bounds,
  width: number,
  height: number,
  layout: Arrangement['layout'] = 'forces',
): number {
  if (!(width > 0 && height > 0)) return 1;
  const [w, h] = sizeOf(whole);
  return Math.max(1, Math.min(MOST_OF[layout], ((width / height) * h) / w));
}

export function stretched(positions: Float64Array, factor: number): Float64Array {
  return positions.map((value, i) => (i % 2 === 0 ? value * factor : value));
}

/** Bounds of the stretched whole. Room at its edges is stretched too, so that the middle stays the middle. */
export function wider({ x, y }: Bounds, factor: number): Bounds {
  return { x: [x[0] * factor, x[1] * factor], y };
}

/** What turns a camera over the unstretched whole into one over the stretched whole. */
export interface Frame {
  readonly x: number;
  readonly y: number;
}

export const UNSTRETCHED: Frame = { x: 1, y: 1 };

export function frameOf(whole: Bounds, factor: number): Frame {
  const share = Math.max(...sizeOf(whole)) / Math.max(...sizeOf(wider(whole, factor)));
  return { x: share * factor, y: share };
}

interface Middle {
  readonly x: number;
  readonly y: number;
}

/** Sigma counts from the corner of a square around the whole, whose middle is 0.5, 0.5. */
export function intoFrame<C extends Middle>(camera: C, { x, y }: Frame): C {
  return { ...camera, x: 0.5 + (camera.x - 0.5) * x, y: 0.5 + (camera.y - 0.5) * y };
}

export function outOfFrame<C extends Middle>(camera: C, { x, y }: Frame): C {
  return intoFrame(camera, { x: 1 / x, y: 1 / y });
}

function sizeOf({ x, y }: Bounds): [number, number] {
  return [x[1] - x[0], y[1] - y[0]];
}
