// Whether the page is on stage; what that needs is fetched when it first is.

import { effect, untracked } from '@preact/signals-core';
import { fetchBrokenStyles } from '../views/brokenStyles';
import { readTalk } from '../state/url';
import type { State } from '../state/state';

/** `refused`: it could not be fetched. */
export function mountStageDoor(root: HTMLElement, state: State, refused: () => void): () => void {
  const talk = readTalk();
  let wanted = false;
  let close: (() => void) | null = null;
  const leave = () => {
    wanted = false;
    close?.();
    close = null;
  };
  const open = async () => {
    await fetchBrokenStyles();
    const { mountStage } = await import('./stage');
    if (wanted) close ??= mountStage(root, state, talk);
  };
  const stop = effect(() => {
    const on = state.stage.value !== 'off';
    if (on === wanted) return;
    wanted = on;
    if (!on) return untracked(leave);
    open().catch((error: unknown) => {
      console.error(error);
      state.set({ stage: 'off' });
      refused();
    });
  });
  return () => {
    stop();
    leave();
  };
}
