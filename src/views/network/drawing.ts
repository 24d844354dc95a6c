// Draws the network with sigma: one instance for the life of the view, new only after the graphics card was lost.
// The arrangement outlives that.

import type { Drawing, Room } from '../parts/surface/lazyView';
import { arrangementIn } from './arrangementIn';
import { openSurface } from './surface';

export function openDrawing(room: Room): Drawing {
  const { arrangement, stop } = arrangementIn(room);
  return { draw: () => openSurface(room, arrangement), stop };
}
