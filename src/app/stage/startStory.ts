// On stage a story is told: the one that the link names, or else the first one of the dataset. Where there is none, the page
// goes to where one is made.

import { effect, untracked } from '@preact/signals-core';
import type { State } from '../../state/state';
import type { Stories } from '../../state/stories/stories';

export function startStory(state: State, stories: Stories): () => void {
  return effect(() => {
    if (stories.loading.value || state.story.value !== '') return;
    untracked(() => {
      const own = (story: { readonly dataset: string }) => story.dataset === state.dataset.peek();
      const first = stories.bundled.peek().find(own) ?? stories.own.list.peek().find(own);
      // Not within an effect of signals that this changes.
      queueMicrotask(() => {
        if (first) stories.open(first.id);
        else state.set({ stage: 'off', panel: 'stories' });
      });
    });
  });
}
