// The whole page as one file: the template of the build, filled in with the dataset and the view of the moment.

import { batch, signal } from '@preact/signals-core';
import { loadLists, loadTemplate } from '../../../data/oneFile';
import type { Dataset } from '../../../data/records';
import { inTurns } from '../../../lib/steps';
import type { State } from '../../../state/state';
import { formatHash } from '../../../state/url';
import { packing } from '../../../worker/parcel';

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
      // As it is when it is asked for: who waits may look at something else.
      const dataset = state.data.peek()!;
      const asked = { hash: hashOf(state, dataset), title: titleOf(state, dataset) };
      try {
        const [template, lists] = await Promise.all([
          loadTemplate(abort.signal),
          withLists.peek() ? loadLists(abort.signal) : null,
        ]);
        const content = await state.analyst.ask(
          'writePage',
          { template, lists, ...asked, parcel: await inTurns(packing(dataset), abort.signal) },
          { signal: abort.signal },
        );
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

const titleOf = (state: State, { info }: Dataset): string => `${info.title[state.lang.peek()]} · Twinline`;

/** Whoever opens it sees the picture, not the panel that saves it. */
const hashOf = (state: State, { info }: Dataset): string =>
  formatHash({ ...state.snapshot(), dataset: info.id, panel: 'overview', stage: 'off' });
