// Between the layout's units, the square that sigma counts in, and pixels. Nothing here waits for sigma's next frame.

import type Sigma from 'sigma';
import type { Bounds } from './displayGraph';
import { projectionOf, type Projection } from './projection';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Middle extends Point {
  readonly extent: number;
}

/** Sigma's square stands around the whole, 1 wide, its middle at 0.5, 0.5. */
function middleOf({ x, y }: Bounds): Middle {
  return {
    x: (x[0] + x[1]) / 2,
    y: (y[0] + y[1]) / 2,
    extent: Math.max(x[1] - x[0], y[1] - y[0]) || 1,
  };
}

export function framed(positions: Float64Array, whole: Bounds): Float32Array {
  const { x, y, extent } = middleOf(whole);
  return Float32Array.from(positions, (value, i) => 0.5 + (value - (i % 2 === 0 ? x : y)) / extent);
}

export function unframed(point: Point, whole: Bounds): Point {
  const { x, y, extent } = middleOf(whole);
  return { x: x + (point.x - 0.5) * extent, y: y + (point.y - 0.5) * extent };
}

/** Corners of what is in view, in sigma's square: left, bottom, right, top; and the ratio of the camera. */
export function viewIn(sigma: Sigma) {
  const { width, height } = sigma.getDimensions();
  const corner = sigma.viewportToFramedGraph({ x: 0, y: height });
  const other = sigma.viewportToFramedGraph({ x: width, y: 0 });
  const { ratio } = sigma.getCamera().getState();
  return { view: [corner.x, corner.y, other.x, other.y] as const, ratio };
}

interface Projector {
  getCamera(): { getState(): { x: number; y: number; angle: number; ratio: number } };
  framedGraphToViewport(
    point: Point,
    override: {
      readonly cameraState: { x: number; y: number; angle: number; ratio: number };
      readonly graphDimensions: { width: number; height: number };
    },
  ): { x: number; y: number };
}

/** As sigma's camera has it now, whatever was drawn last. */
export function projectionNow(sigma: Projector, whole: Bounds): Projection {
  const { x, y, extent } = middleOf(whole);
  const override = {
    cameraState: sigma.getCamera().getState(),
    graphDimensions: { width: whole.x[1] - whole.x[0] || 1, height: whole.y[1] - whole.y[0] || 1 },
  };
  return projectionOf({
    graphToViewport: point =>
      sigma.framedGraphToViewport(
        { x: 0.5 + (point.x - x) / extent, y: 0.5 + (point.y - y) / extent },
        override,
      ),
  });
}
