// What the reader's system asks for (dark colours, less motion), and the colour scheme on the page.

import { effect } from '@preact/signals-core';
import type { State } from '../state/state';

export function followEnvironment(state: State): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const read = () => state.setEnvironment({ dark: dark.matches, reducedMotion: still.matches });
  read();
  dark.addEventListener('change', read);
  still.addEventListener('change', read);
  const stop = effect(() => {
    document.documentElement.dataset.scheme = state.scheme.value;
    document.documentElement.dataset.stage = state.stage.value;
    document.documentElement.lang = state.lang.value;
  });
  return () => {
    stop();
    dark.removeEventListener('change', read);
    still.removeEventListener('change', read);
  };
}
