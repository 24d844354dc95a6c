// Where the layout's units stand in the picture without sigma: the same camera shows the same.

import type { Size } from '../parts/svg/svgSight';
import type { CameraState } from './camera';
import type { Bounds } from './displayGraph';
import type { Projection } from './projection';
import { wider } from './stretch';

/** Free edge of the view in pixels. */
const PADDING = 8;

interface Whole {
  /** Bounds of the positions as they are in the link, and by how much they are drawn out sideways. */
  readonly whole: Bounds;
  readonly stretch: number;
}

const extentOf = ({ x, y }: Bounds) => [x[1] - x[0] || 1, y[1] - y[0] || 1] as const;

/** Pixels per unit of the stretched layout: as sigma, which fits the shorter side if whole and view lie alike. */
export function unitAt(
  { ratio }: Pick<CameraState, 'ratio'>,
  { whole, stretch }: Whole,
  { width, height }: Size,
) {
  const [w, h] = extentOf(wider(whole, stretch));
  const view = height / width;
  const graph = h / w;
  const across = (view < 1 && graph > 1) || (view > 1 && graph < 1);
  const correction = across ? 1 : Math.min(Math.max(graph, 1 / graph), Math.max(view, 1 / view));
  return ((Math.min(width, height) - 2 * PADDING) * correction) / (Math.max(w, h) * ratio);
}

/** From the stretched positions to pixels. */
export function projectionAt(camera: CameraState, of: Whole, size: Size): Projection {
  const { whole, stretch } = of;
  const unit = unitAt(camera, of, size);
  const extent = Math.max(...extentOf(whole));
  const middle = ([low, high]: readonly [number, number]) => (low + high) / 2;
  const x = (middle(whole.x) + (camera.x - 0.5) * extent) * stretch;
  const y = middle(whole.y) + (camera.y - 0.5) * extent;
  return {
    x0: size.width / 2 - x * unit,
    y0: size.height / 2 + y * unit,
    right: [unit, 0],
    up: [0, -unit],
    unit,
  };
}
