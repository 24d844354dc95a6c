// The stories that can be told, the one that is, and where it stands. Fetched when first wanted: one for each state.

import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { FigureWorld } from '../../analysis/stories/figure';
import { readStory, type StoryIssue } from '../../data/stories/readStory';
import type { Scene, Story } from '../../data/stories/story';
import type { Source } from '../../data/records';
import type { Lang } from '../../i18n';
import { same } from '../../lib/same';
import type { State } from '../state';
import { createTransition } from '../transition';
import { shownText, type ShownText } from './shownText';
import { followBundled } from './followBundled';
import { createFill, type Fill } from './fills';
import type { Keeper } from '../keeping/keeper';
import { openKeeper } from './keeper';
import { createOwnStories, type OwnStories } from './ownStories';
import { datasetOf, viewOfScene } from './sceneView';

/** The words of a scene; each null while the data that it asks for are not there. */
export interface SceneTexts {
  readonly title: ShownText | null;
  readonly caption: ShownText | null;
  readonly notes: ShownText | null;
  /** Of what the words state and no braces compute; none while the data are not there. */
  readonly sources: readonly Source[];
}

export interface OpenedFile {
  readonly name: string;
  /** Whether there was a story in it. */
  readonly taken: boolean;
  readonly issues: readonly StoryIssue[];
}

export interface Stories {
  /** Those that come with the app, of all datasets; those of the dataset on the page first. */
  readonly bundled: ReadonlySignal<readonly Story[]>;
  readonly own: OwnStories;
  /** Whether some are still on their way; whether some of those that come with the app did not come. */
  readonly loading: ReadonlySignal<boolean>;
  readonly failed: ReadonlySignal<boolean>;
  /** Fetches once more what did not come. */
  again(): void;
  /** What is wrong in the files that come with the app. */
  readonly issues: ReadonlySignal<readonly StoryIssue[]>;

  /** The one that the link names; null: none, or none that is here. */
  readonly story: ReadonlySignal<Story | null>;
  readonly isOwn: ReadonlySignal<boolean>;
  /** The link names a story that is not here. */
  readonly notHere: ReadonlySignal<boolean>;
  /** Where it stands: −1 and null before its first scene. */
  readonly at: ReadonlySignal<number>;
  readonly scene: ReadonlySignal<Scene | null>;

  /** In the reader's language. Reads signals. */
  textsOf(scene: Scene): SceneTexts;
  /** A text with its braces filled; null: it is being computed. Reads signals. */
  readonly fill: Fill;
  /** What figures of a scene are computed from; null while its dataset is not the one on the page. */
  worldOf(scene: Scene, lang: Lang): FigureWorld | null;

  /** The file that was opened last, with what was wrong in it; null: none, or it has been read about. */
  readonly opened: ReadonlySignal<OpenedFile | null>;
  /** A file of a story, by its name: it becomes one of the reader's own, and is opened. */
  openFile(name: string, content: string): void;
  dismissOpened(): void;

  /** Opens a story before its first scene; what is on the page stays. */
  open(id: string): void;
  /** Shows a scene of the story by its number. Numbers beyond the ends are those of the ends. */
  toScene(at: number, options?: { readonly keepPanel?: boolean }): void;
  next(): void;
  previous(): void;
  /** Back to what the scene shows, wherever the reader has gone meanwhile. */
  backToScene(): void;
  /** No story any more; what is on the page stays. */
  leave(): void;
  close(): void;
}

const made = new WeakMap<State, Stories>();

export function storiesOf(state: State): Stories {
  const known = made.get(state);
  if (known) return known;
  const stories = createStories(state, openKeeper());
  made.set(state, stories);
  return stories;
}

/** `keeper` rejects where the browser keeps nothing. */
export function createStories(state: State, keeper: Promise<Keeper<Story>>): Stories {
  const { bundled, issues, loading, failed, again } = followBundled(state.dataset);
  const own = createOwnStories({
    keeper,
    newId: newStoryId,
    onCopied: (from, to) => {
      if (state.story.peek() === from) state.restore({ story: to });
    },
  });
  const transition = createTransition(state);
  const fill = createFill();
  const opened = signal<OpenedFile | null>(null);

  const ownStory = computed(() => own.list.value.find(({ id }) => id === state.story.value) ?? null);
  const story = computed(
    () => ownStory.value ?? bundled.value.find(({ id }) => id === state.story.value) ?? null,
  );
  const at = computed(() => story.value?.scenes.findIndex(({ id }) => id === state.scene.value) ?? -1);
  const scene = computed(() => story.value?.scenes[at.value] ?? null);
  const waiting = computed(() => loading.value || !own.ready.value);

  const worldOf = (of: Story, one: Scene, lang: Lang): FigureWorld | null => {
    const [network, data, names] = [state.listed.network.value, state.data.value, state.names.value];
    if (!network || !data || data.info.id !== datasetOf(of, one)) return null;
    return { network, tables: data.tables, names, lang };
  };
  /** The story that a scene is of: the one that is told. */
  const worldIn = (one: Scene, lang: Lang) => story.value && worldOf(story.value, one, lang);

  function toScene(to: number, { keepPanel = false } = {}): void {
    const now = story.peek();
    const goal = now?.scenes[Math.max(0, Math.min(now.scenes.length - 1, to))];
    if (!now || !goal) return;
    batch(() => {
      state.setPlaying(false);
      transition.to({
        ...viewOfScene(now, goal),
        ...(keepPanel && { panel: state.panel.peek() }),
        story: now.id,
        scene: goal.id,
      });
    });
  }

  // On stage there always is a scene, also where a link names none.
  const stopBeginning = effect(() => {
    if (state.stage.value !== 'off' && story.value && !scene.value) untracked(() => toScene(0));
  });

  return {
    bundled,
    own,
    loading: waiting,
    failed,
    again,
    issues,
    story,
    isOwn: computed(() => ownStory.value !== null),
    notHere: computed(() => state.story.value !== '' && !waiting.value && story.value === null),
    at,
    scene,
    textsOf(one) {
      const lang = state.lang.value;
      const shown = (field: 'title' | 'caption' | 'notes') =>
        shownText(one[field], lang, own => worldIn(one, own), fill);
      const tables = worldIn(one, lang)?.tables;
      return {
        title: shown('title'),
        caption: shown('caption'),
        notes: shown('notes'),
        sources: one.sources.flatMap(id => tables?.sources.find(source => source.id === id) ?? []),
      };
    },
    worldOf: worldIn,
    fill,
    opened,
    openFile(name, content) {
      const { story: read, issues: wrong } = readStory(content);
      batch(() => {
        opened.value = { name, taken: read !== null, issues: wrong };
        if (!read) return;
        // The same file may be opened twice.
        const known = own.list.peek().find(one => same(one, { ...read, id: one.id }));
        const id = known?.id ?? newStoryId();
        if (!known) own.add({ ...read, id });
        state.set({ story: id, scene: '' });
      });
    },
    dismissOpened: () => (opened.value = null),
    open: id => state.set({ story: id, scene: '' }),
    toScene,
    next: () => toScene(at.peek() + 1),
    previous: () => toScene(at.peek() - 1),
    backToScene: () => toScene(at.peek()),
    leave() {
      transition.stop();
      state.set({ story: '', scene: '' });
    },
    close() {
      stopBeginning();
      transition.stop();
      own.close();
      made.delete(state);
    },
  };
}

/** No bundled story has such an id. `crypto.randomUUID` is not there without HTTPS. */
export function newStoryId(): string {
  const [a, b] = crypto.getRandomValues(new Uint32Array(2));
  return `own-${a!.toString(36)}${b!.toString(36)}`;
}
