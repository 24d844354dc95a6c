// Playing: one year after the other, at so many years a second, until the last one.

import { effect } from '@preact/signals-core';
import type { State } from './state';

/** Follows `playing`; returns its own end. */
export function createPlayer(state: State): () => void {
  return effect(() => {
    if (!state.playing.value || !state.network.value) return;
    const timer = setInterval(() => {
      const year = state.year.peek() + 1;
      // Whoever turns to another mode meanwhile has seen enough.
      if (year > state.span.peek()[1] || state.mode.peek() !== 'year') state.setPlaying(false);
      else state.setYear(year);
    }, 1000 / state.speed.value);
    return () => clearInterval(timer);
  });
}
