// The project file of the dataset on the page: what will be in it, and how it comes about.

import { batch, computed, signal } from '@preact/signals-core';
import { datasetsIn, storiesIn } from '../../../state/project/gatherProject';
import { projectFile } from '../../../state/project/saveProject';
import { storiesOf } from '../../../state/stories/stories';
import { textsIn } from '../../parts/panel/panelTexts';
import type { State } from '../../../state/state';
import { LOADERS } from './texts';

/** What will be in the file of a project. */
export interface Inside {
  /** Of the dataset itself; 0: its data belong to the page. */
  readonly files: number;
  readonly others: number;
  readonly steps: number;
  readonly stories: number;
  readonly bytes: number;
}

/** Base64 takes so many times the room. */
const BASE64 = 4 / 3;
const PACKED = /\.(xlsx|xlsm|zip)$/i;

/** As it is written, with about so many blanks before each line. */
const INDENT = 6;

function lettersOf(value: unknown): number {
  const text = JSON.stringify(value, null, 2);
  return text.length + INDENT * text.split('\n').length;
}

export type ProjectFileModel = ReturnType<typeof createProjectFileModel>;

export function createProjectFileModel(state: State) {
  // They are read from what the browser keeps.
  storiesOf(state);
  const isOpen = () => state.panel.value === 'export';
  const texts = textsIn(state.lang, LOADERS, isOpen);
  const job = signal<number | null>(null);
  const outcome = signal<'failed' | 'too-large' | { readonly name: string; readonly bytes: number } | null>(
    null,
  );
  let running: AbortController | null = null;

  const inside = computed((): Inside | null => {
    if (!isOpen()) return null;
    const id = state.dataset.value;
    const ids = datasetsIn(state, id);
    const stories = storiesIn(state, id);
    const own = state.opened.value.filter(dataset => ids.includes(dataset.id));
    const logs = ids.flatMap(one => state.corrections.logs.value.get(one) ?? []);
    const files = own.flatMap(dataset => dataset.files);
    const rest = lettersOf([stories, logs, own.map(({ plan }) => plan)]);
    return {
      files: own.find(dataset => dataset.id === id)?.files.length ?? 0,
      others: ids.length - 1,
      steps: logs.reduce((sum, { done }) => sum + done.length, 0),
      stories: stories.length,
      bytes: files.reduce(
        (sum, { name, content }) => sum + content.size * (PACKED.test(name) ? BASE64 : 1),
        rest,
      ),
    };
  });

  return {
    texts: texts.texts,
    inside,
    /** Share of the work, 0 … 1; null: there is none. */
    job,
    outcome,
    async save(hand: (name: string, content: Blob) => void): Promise<void> {
      running?.abort();
      const { signal } = (running = new AbortController());
      batch(() => {
        outcome.value = null;
        job.value = 0;
      });
      try {
        const onProgress = (share: number) => void (job.value = share);
        const saved = await projectFile(state, state.dataset.peek(), { signal, onProgress });
        if (signal.aborted) return;
        if (saved === 'too-large') return void (outcome.value = saved);
        hand(saved.name, saved.content);
        outcome.value = { name: saved.name, bytes: saved.content.size };
      } catch {
        if (!signal.aborted) outcome.value = 'failed';
      } finally {
        if (!signal.aborted) job.value = null;
      }
    },
    cancel() {
      running?.abort();
      job.value = null;
    },
    stop() {
      running?.abort();
      texts.stop();
    },
  };
}
