// On stage a story is told: the one that the link names, or else the first one of the dataset. Where there is none, the page
// goes to where one is made. A link may name a scene and nothing of what it shows.

import { effect, untracked } from '@preact/signals-core';
import { same } from '../../lib/same';
import { defaults, type FieldName } from '../../state/fields';
import type { State } from '../../state/state';
import { READERS_OWN } from '../../state/stories/sceneView';
import type { Stories } from '../../state/stories/stories';

export function startStory(state: State, stories: Stories): () => void {
  const stopOpening = effect(() => {
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
  let begun = false;
  const stopShowing = effect(() => {
    if (begun || !stories.scene.value) return;
    begun = true;
    if (untracked(() => isBare(state))) queueMicrotask(() => stories.backToScene());
  });
  return () => {
    stopOpening();
    stopShowing();
  };
}

/** Nothing has been stated or changed of what is seen. */
function isBare(state: State): boolean {
  const apart: readonly FieldName[] = [...READERS_OWN, 'dataset', 'panel'];
  return Object.entries(state.snapshot()).every(
    ([name, value]) => apart.includes(name as FieldName) || same(value, defaults[name as FieldName]),
  );
}
