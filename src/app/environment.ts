// What the reader's system asks for (dark colours, less motion), and the colour scheme on the page.

import { effect } from '@preact/signals-core';
import type { State } from '../state/state';

export function followEnvironment(state: State): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  // As the style sheet has it; see styles/tokens.css.
  const large = matchMedia('(min-width: 1600px)');
  const huge = matchMedia('(min-width: 2400px)');
  const queries = [dark, still, large, huge];
  const read = () =>
    state.setEnvironment({
      dark: dark.matches,
      reducedMotion: still.matches,
      screen: huge.matches ? 2 : large.matches ? 1.5 : 1,
    });
  read();
  for (const query of queries) query.addEventListener('change', read);
  const stop = effect(() => {
    document.documentElement.dataset.scheme = state.scheme.value;
    document.documentElement.dataset.stage = state.stage.value;
    document.documentElement.lang = state.lang.value;
  });
  return () => {
    stop();
    for (const query of queries) query.removeEventListener('change', read);
  };
}
