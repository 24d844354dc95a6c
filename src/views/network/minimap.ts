// The whole of a large network in a corner, with the part that is in view; dragging in it moves the view. The keys of
// the view do the same, so it is for eyes and pointers alone.

import type { CameraState } from './camera';
import type { GroundInks } from './ground';

/** Shown from so many places on, and while the view shows less than this share of the whole. */
const FROM = 300;
const RATIO = 0.5;
/** Pixels: the longer side, and the free edge. */
const SIDE = 150;
const EDGE = 6;
/** Pixels of a dot. */
const DOT = 1;
/** Nobody sees a rectangle smaller than this, in pixels. */
const LEAST = 5;

export interface MinimapInput {
  /** In sigma's square. */
  readonly positions: Float32Array;
  /** Corners of what is in view, in sigma's square: left, bottom, right, top. */
  readonly view: readonly [number, number, number, number];
  readonly ratio: number;
  readonly inks: GroundInks;
}

export interface Minimap {
  /** After every frame. */
  draw(input: MinimapInput): void;
  remove(): void;
}

export function mountMinimap(
  host: HTMLElement,
  goTo: (middle: Pick<CameraState, 'x' | 'y'>) => void,
): Minimap {
  const canvas = document.createElement('canvas');
  canvas.className = 'net-minimap';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.hidden = true;
  host.append(canvas);
  const context = canvas.getContext('2d')!;
  const dots = document.createElement('canvas');
  let drawn: { readonly positions: Float32Array; readonly inks: GroundInks } | null = null;
  /** From sigma's square to pixels. */
  let [scale, x0, y0, width, height] = [1, 0, 0, 0, 0];

  const drawDots = ({ positions, inks }: MinimapInput) => {
    if (drawn?.positions === positions && drawn.inks === inks) return;
    drawn = { positions, inks };
    let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < positions.length; i += 2) {
      left = Math.min(left, positions[i]!);
      right = Math.max(right, positions[i]!);
      bottom = Math.min(bottom, positions[i + 1]!);
      top = Math.max(top, positions[i + 1]!);
    }
    scale = (SIDE - 2 * EDGE) / Math.max(right - left, top - bottom, 1e-6);
    width = Math.round((right - left) * scale) + 2 * EDGE;
    height = Math.round((top - bottom) * scale) + 2 * EDGE;
    [x0, y0] = [EDGE - left * scale, EDGE + top * scale];
    const pixels = window.devicePixelRatio || 1;
    for (const one of [canvas, dots]) {
      one.width = width * pixels;
      one.height = height * pixels;
    }
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    const ink = dots.getContext('2d')!;
    ink.setTransform(pixels, 0, 0, pixels, 0, 0);
    ink.fillStyle = inks.pale;
    ink.globalAlpha = 0.7;
    for (let i = 0; i < positions.length; i += 2) {
      ink.fillRect(x0 + positions[i]! * scale - DOT / 2, y0 - positions[i + 1]! * scale - DOT / 2, DOT, DOT);
    }
  };

  const follow = (event: PointerEvent) => {
    event.preventDefault();
    event.stopPropagation();
    goTo({ x: (event.offsetX - x0) / scale, y: (y0 - event.offsetY) / scale });
  };
  canvas.addEventListener('pointerdown', event => {
    canvas.setPointerCapture(event.pointerId);
    follow(event);
  });
  canvas.addEventListener('pointermove', event => {
    if (canvas.hasPointerCapture(event.pointerId)) follow(event);
  });

  return {
    draw(input) {
      const wanted = input.positions.length / 2 >= FROM && input.ratio < RATIO;
      if (canvas.hidden === wanted) canvas.hidden = !wanted;
      if (!wanted) return;
      drawDots(input);
      const [left, bottom, right, top] = input.view;
      context.clearRect(0, 0, width, height);
      context.drawImage(dots, 0, 0, width, height);
      const box = [
        x0 + left * scale,
        y0 - top * scale,
        (right - left) * scale,
        (top - bottom) * scale,
      ] as const;
      const [w, h] = [Math.max(LEAST, box[2]), Math.max(LEAST, box[3])];
      context.strokeStyle = input.inks.ink;
      context.lineWidth = 1.25;
      context.strokeRect(box[0] - (w - box[2]) / 2, box[1] - (h - box[3]) / 2, w, h);
    },
    remove: () => canvas.remove(),
  };
}
