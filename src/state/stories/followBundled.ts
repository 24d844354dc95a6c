// The stories that come with the app, as their files come: good ones, whatever becomes of the others.

import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { bundledStories } from '../../data/stories/bundledStories';
import type { StoryIssue } from '../../data/stories/readStory';
import type { Story } from '../../data/stories/story';

export function followBundled(dataset: ReadonlySignal<string>) {
  const read = signal<readonly Story[]>([]);
  const issues = signal<readonly StoryIssue[]>([]);
  const loading = signal(true);
  const failed = signal(false);
  const fetchAll = async () => {
    batch(() => {
      loading.value = true;
      failed.value = false;
    });
    const answers = await Promise.allSettled(bundledStories.map(({ load }) => load()));
    const came = answers.flatMap(answer => (answer.status === 'fulfilled' ? [answer.value] : []));
    batch(() => {
      read.value = came.flatMap(({ story }) => story ?? []);
      issues.value = came.flatMap(({ issues }) => issues);
      failed.value = came.length < answers.length;
      loading.value = false;
    });
  };
  void fetchAll();
  return {
    bundled: computed(() => {
      const isOther = (story: Story) => Number(story.dataset !== dataset.value);
      return read.value.toSorted((x, y) => isOther(x) - isOther(y));
    }),
    issues,
    loading,
    failed,
    again: () => void fetchAll(),
  };
}
