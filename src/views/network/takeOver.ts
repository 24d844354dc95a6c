// On stage, when the network takes the place of the map, its places set out from where they stood on the map; when the
// map takes its place, they go there first. So the eye can follow who is who.

import { effect } from '@preact/signals-core';
import type { State } from '../../state/state';
import { takesOver, whereaboutsOnMap } from '../parts/surface/whereabouts';
import type { Camera } from './camera';
import { FARTHEST } from './dots';
import { relocated, type Morph } from './morph';
import type { Projection } from './projection';
import type { MovingPicture, Standing } from './movingPicture';

/** Positions are pixels, to the right and downwards, from a corner of the window that lies at `x`, `y` of the view. */
const pixels = (x: number, y: number): Projection => ({ x0: x, y0: y, right: [1, 0], up: [0, 1], unit: 1 });

interface Surface {
  readonly picture: MovingPicture;
  readonly camera: Pick<Camera, 'jump'>;
  readonly projection: () => Projection;
}

/** `begun`: everybody is on the way, from the next frame on. */
export function followTakeOver(
  surface: HTMLElement,
  state: State,
  { picture, camera, projection }: Surface,
  begun: () => void,
): () => void {
  let arrangement = state.arrangement.peek();
  let leaving: Morph | null = null;

  const go = (comes: 'map' | 'network') => {
    const onMap = whereaboutsOnMap(state);
    const own = picture.spread?.positions;
    if (!onMap || !own || onMap.length !== own.length || surface.clientWidth === 0) return;
    const back = leaving !== null && picture.morph === leaving;
    const drawn = picture.screen;
    camera.jump();
    const by = projection();
    const { left, top } = surface.getBoundingClientRect();
    // Who is not to be seen on the map stays where it is in the network.
    const there = relocated(onMap, pixels(-left, -top), by).map((value, i) =>
      Number.isNaN(value) ? own[i]! : value,
    );
    const standing = (positions: Float64Array, projection: Projection): Standing => ({
      positions,
      projection,
      room: new Float32Array(own.length / 2).fill(FARTHEST * (by.unit / projection.unit)),
      sizing: picture.sizing,
    });
    const now =
      comes === 'network' && !back
        ? standing(there, by)
        : drawn.length === own.length
          ? standing(Float64Array.from(drawn), pixels(0, 0))
          : null;
    if (!now) return;
    picture.moveFrom(now, by, comes === 'map' ? there : own);
    leaving = comes === 'map' ? picture.morph : null;
    begun();
  };

  return effect(() => {
    const comes = takesOver(arrangement, state.arrangement.value);
    arrangement = state.arrangement.value;
    if (!comes || state.stage.peek() === 'off' || state.environment.peek().reducedMotion) return;
    // After all effects of this change: the map has then its new camera, and the network its new layout.
    queueMicrotask(() => go(comes));
  });
}
