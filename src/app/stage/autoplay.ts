// From scene to scene by itself, and after the last one from the beginning, as in a foyer where nobody leads on.

import { effect } from '@preact/signals-core';
import { SCENE_SECONDS } from '../../data/stories/story';
import type { StageModel } from './model';

export function followAutoplay({ state, stories, away, black, toScene }: StageModel): () => void {
  return effect(() => {
    const scene = stories.scene.value;
    const resting = away.value || black.value || state.loading.value;
    if (state.stage.value !== 'loop' || !scene || resting) return;
    const goOn = () => {
      const next = stories.at.peek() + 1;
      toScene(next < (stories.story.peek()?.scenes.length ?? 0) ? next : 0);
    };
    const timer = setTimeout(goOn, 1000 * (scene.seconds ?? SCENE_SECONDS));
    return () => clearTimeout(timer);
  });
}
