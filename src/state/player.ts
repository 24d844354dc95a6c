// Playing: one year after the other, at so many years a second, until the last one.

import { effect, untracked } from '@preact/signals-core';
import type { State } from './state';

/** Follows `playing`; returns its own end. */
export function createPlayer(state: State): () => void {
  return effect(() => {
    if (!state.playing.value || !state.network.value) return;
    const period = 1000 / state.speed.value;
    const [first, last] = untracked(() => state.span.value);
    const from = untracked(() =>
      state.mode.value === 'year' && state.year.value < last ? state.year.value : first,
    );
    untracked(() => state.set({ mode: 'year', year: from }));
    const timer = setInterval(() => {
      const year = state.year.peek() + 1;
      // Whoever turns to another mode meanwhile has seen enough.
      if (year > last || state.mode.peek() !== 'year') state.setPlaying(false);
      else state.setYear(year);
    }, period);
    return () => clearInterval(timer);
  });
}
