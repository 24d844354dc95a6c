// What can be taken back in one story: it as it was, newest last. What is typed into one field in a row is one step.

import type { Story } from '../../data/stories/story';

/** More steps than anybody takes back. */
const DEPTH = 100;

export interface StoryHistory {
  readonly past: readonly Story[];
  readonly future: readonly Story[];
  /** What the last step changed; the next change of the same joins it. Empty: nothing joins. */
  readonly typing: string;
}

export const NO_HISTORY: StoryHistory = { past: [], future: [], typing: '' };

/** A change from `before`. `typing` names the field that is typed into. */
export function noted({ past, typing: last }: StoryHistory, before: Story, typing = ''): StoryHistory {
  const joins = typing !== '' && typing === last;
  return { past: joins ? past : [...past, before].slice(-DEPTH), future: [], typing };
}

export interface Step {
  readonly story: Story;
  readonly history: StoryHistory;
}

/** Null where there is nothing to take back, or to do again. */
export function stepBack({ past, future }: StoryHistory, now: Story): Step | null {
  const story = past.at(-1);
  return story ? { story, history: { past: past.slice(0, -1), future: [...future, now], typing: '' } } : null;
}

export function stepForth({ past, future }: StoryHistory, now: Story): Step | null {
  const story = future.at(-1);
  return story ? { story, history: { past: [...past, now], future: future.slice(0, -1), typing: '' } } : null;
}
