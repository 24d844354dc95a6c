// Draws the network with sigma: one instance for the life of the view, new only after the graphics card was lost.

import type { Signal } from '@preact/signals-core';
import type { State } from '../../state/state';
import { followArrangement } from './arrangement';
import type { Obstacle } from './obstacle';
import { openStage } from './stage';

export interface Room {
  readonly host: HTMLElement;
  /** What sigma fills with canvases. */
  readonly stage: HTMLElement;
  readonly state: State;
  readonly obstacle: Signal<Obstacle>;
}

export function mountDrawing(room: Room): () => void {
  const { stage, state, obstacle } = room;
  if (!hasWebgl()) {
    obstacle.value = 'noWebgl';
    return () => {};
  }
  const { arrangement, stop } = followArrangement(state, obstacle);
  let close = openStage(room, arrangement);

  // These events do not rise from the canvases, but they can be caught on their way down.
  const onLost = (event: Event) => {
    event.preventDefault();
    obstacle.value = 'lost';
  };
  const onRestored = () => {
    close();
    obstacle.value = null;
    close = openStage(room, arrangement);
  };
  stage.addEventListener('webglcontextlost', onLost, true);
  stage.addEventListener('webglcontextrestored', onRestored, true);

  return () => {
    stage.removeEventListener('webglcontextlost', onLost, true);
    stage.removeEventListener('webglcontextrestored', onRestored, true);
    close();
    stop();
  };
}

function hasWebgl(): boolean {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}
