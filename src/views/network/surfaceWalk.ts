// Walking in the network view: what the keyboard has reached comes into view with a line about it, once a frame knows
// where it stands.

import type Sigma from 'sigma';
import type { State } from '../../state/state';
import { mountWalk, wayInto, type Reached, type Walk } from '../parts/surface/walk';
import type { Camera } from './camera';
import type { Tip } from './tip';

/** From a place that is walked to, to the line about it, in pixels. */
const BELOW_NAME = 8;

export interface SurfaceWalk extends Walk {
  /** After every frame; `screen`: x and y of place i at 2i and 2i + 1, in pixels. */
  show(screen: Float32Array): void;
}

export function walkOn(
  root: HTMLElement,
  state: State,
  sigma: Sigma,
  camera: Pick<Camera, 'pan'>,
  tip: Pick<Tip, 'show' | 'hide'>,
): SurfaceWalk {
  /** Since the last frame. */
  let walkedTo: Reached | null = null;
  const walk = mountWalk(root, state, reached => {
    walkedTo = reached;
    if (reached) sigma.scheduleRender();
    else tip.hide();
  });
  return {
    ...walk,
    show(screen) {
      if (!walkedTo) return;
      const { place, text } = walkedTo;
      walkedTo = null;
      const [x, y] = [screen[2 * place]!, screen[2 * place + 1]!];
      const [dx, dy] = wayInto([x, y], sigma.getDimensions()) ?? [0, 0];
      camera.pan(-dx, -dy);
      tip.show(text, x + dx, y + dy + BELOW_NAME);
    },
  };
}
