// The reader's own stories: in memory as they are edited, and written down after every edit. Where the browser keeps
// nothing they stay in memory, and the page says so. What another tab has changed is taken over; where both changed the
// same story, this tab's goes on as a copy.

import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Story } from '../../data/stories/story';
import type { Keeper } from '../keeping/keeper';
import { createSaver, type Unwritten } from '../keeping/saver';
import { copyOf } from './edits';
import { NO_HISTORY, noted, stepBack, stepForth, type Step, type StoryHistory } from './storyHistory';

export type Trouble =
  | Unwritten
  /** A story was changed in another tab too: this one's is now a copy. */
  | 'copied';

export interface OwnStories {
  /** In the order in which they came. */
  readonly list: ReadonlySignal<readonly Story[]>;
  /** Whether what was kept has been read. */
  readonly ready: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<Trouble | null>;
  /** The story that was taken away last, as long as it can be brought back. */
  readonly removed: ReadonlySignal<Story | null>;
  /** Under its id, which nothing else has. */
  add(story: Story): void;
  /** `typing` names the field that is typed into: what follows in the same one is one step to take back. */
  change(id: string, edit: (story: Story) => Story, typing?: string): void;
  canUndo(id: string): boolean;
  canRedo(id: string): boolean;
  undo(id: string): void;
  redo(id: string): void;
  remove(id: string): void;
  bringBack(): void;
  /** Fulfilled when all has been written, or could not be. */
  settled(): Promise<void>;
  close(): void;
}

export interface OwnStoriesOptions {
  /** Rejects where the browser keeps nothing. */
  readonly keeper: Promise<Keeper<Story>>;
  readonly newId: () => string;
  /** Hears that a story goes on under another id. */
  readonly onCopied?: (from: string, to: string) => void;
}

export function createOwnStories({ keeper, newId, onCopied }: OwnStoriesOptions): OwnStories {
  const stories = signal<ReadonlyMap<string, Story>>(new Map());
  const histories = signal<ReadonlyMap<string, StoryHistory>>(new Map());
  const ready = signal(false);
  const trouble = signal<Trouble | null>(null);
  const removed = signal<Story | null>(null);
  const historyOf = (id: string) => histories.value.get(id) ?? NO_HISTORY;

  /** `story` null: it is gone. */
  function put(id: string, story: Story | null, history: StoryHistory): void {
    batch(() => {
      const all = new Map(stories.peek());
      if (story) all.set(id, story);
      else all.delete(id);
      stories.value = all;
      histories.value = new Map(histories.peek()).set(id, history);
    });
  }

  const saver = createSaver({
    keeper,
    valueOf: id => stories.peek().get(id) ?? null,
    onKept: (id, story) => put(id, story, NO_HISTORY),
    onTrouble: next => (trouble.value = next),
    onOvertaken(id, theirs) {
      const mine = stories.peek().get(id);
      if (!mine) return put(id, theirs, NO_HISTORY);
      const copy = newId();
      batch(() => {
        const history = histories.peek().get(id) ?? NO_HISTORY;
        put(id, theirs, NO_HISTORY);
        put(
          copy,
          copyOf(mine, copy, title => `${title} (2)`),
          history,
        );
        trouble.value = 'copied';
        onCopied?.(id, copy);
      });
      saver.save(copy);
    },
    onReady: () => (ready.value = true),
  });

  function take(id: string, step: (history: StoryHistory, now: Story) => Step | null): void {
    const now = stories.peek().get(id);
    const taken = now && step(histories.peek().get(id) ?? NO_HISTORY, now);
    if (!taken) return;
    put(id, taken.story, taken.history);
    saver.save(id);
  }

  return {
    list: computed(() => [...stories.value.values()]),
    ready,
    trouble,
    removed,
    add(story) {
      put(story.id, story, NO_HISTORY);
      saver.save(story.id);
    },
    change(id, edit, typing) {
      const before = stories.peek().get(id);
      const after = before && edit(before);
      if (!before || !after || after === before) return;
      batch(() => {
        put(id, after, noted(histories.peek().get(id) ?? NO_HISTORY, before, typing));
        removed.value = null;
        if (trouble.peek() === 'copied') trouble.value = null;
      });
      saver.save(id);
    },
    canUndo: id => historyOf(id).past.length > 0,
    canRedo: id => historyOf(id).future.length > 0,
    undo: id => take(id, stepBack),
    redo: id => take(id, stepForth),
    remove(id) {
      const story = stories.peek().get(id);
      if (!story) return;
      batch(() => {
        put(id, null, NO_HISTORY);
        removed.value = story;
      });
      saver.save(id);
    },
    bringBack() {
      const story = removed.peek();
      if (!story) return;
      batch(() => {
        put(story.id, story, NO_HISTORY);
        removed.value = null;
      });
      saver.save(story.id);
    },
    settled: saver.settled,
    close: saver.close,
  };
}
