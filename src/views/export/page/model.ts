// The whole page as one file: the template of the build, filled in with the dataset and the view of the moment.

import { batch, signal } from '@preact/signals-core';
import type { Enclosed } from '../../../data/enclosed';
import { loadLists, loadTemplate } from '../../../data/oneFile';
import { packageFiles } from '../../../export/dataPackage';
import { fillTemplate } from '../../../export/html/fillTemplate';
import type { State } from '../../../state/state';
import { formatHash } from '../../../state/url';

export type PageModel = ReturnType<typeof createPageModel>;

export function createPageModel(state: State) {
  const withLists = signal(false);
  const working = signal(false);
  const failed = signal(false);
  const saved = signal<{ readonly name: string; readonly bytes: number } | null>(null);
  let running: AbortController | null = null;

  return {
    withLists,
    working,
    failed,
    saved,
    async save(name: string, hand: (name: string, content: Blob) => void): Promise<void> {
      running?.abort();
      const abort = (running = new AbortController());
      batch(() => {
        failed.value = false;
        saved.value = null;
        working.value = true;
      });
      try {
        const [template, lists] = await Promise.all([
          loadTemplate(abort.signal),
          withLists.peek() ? loadLists(abort.signal) : null,
        ]);
        const content = new Blob([fillTemplate(template, enclosing(state, lists), titleOf(state))], {
          type: 'text/html;charset=utf-8',
        });
        if (abort.signal.aborted) return;
        hand(name, content);
        saved.value = { name, bytes: content.size };
      } catch {
        failed.value = !abort.signal.aborted;
      } finally {
        if (running === abort) working.value = false;
      }
    },
    stop: () => running?.abort(),
  };
}

const titleOf = (state: State): string => `${state.data.peek()!.info.title[state.lang.peek()]} · Twinline`;

/** Under the id that the link names, which a package of an opened table may not have. */
function enclosing(state: State, lists: Enclosed['lists']): Enclosed {
  const dataset = state.data.peek()!;
  const files = packageFiles(dataset).map(({ name, text }) => [name, text] as const);
  return {
    id: dataset.info.id,
    title: dataset.info.title,
    // Whoever opens it sees the picture, not the panel that saves it.
    hash: formatHash({ ...state.snapshot(), dataset: dataset.info.id, panel: 'overview', stage: 'off' }),
    files: Object.fromEntries(files),
    lists,
  };
}
