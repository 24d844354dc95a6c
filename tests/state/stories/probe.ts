// A story of three scenes of the tiny world, and a database that several tabs share.

import { NO_TEXT, type Scene, type Story } from '../../../src/data/stories/story';
import type { Keeper, Kept } from '../../../src/state/keeping/keeper';

export const scene = (id: string, change: Partial<Scene> = {}): Scene => ({
  id,
  title: { de: id, en: '', ru: '' },
  caption: NO_TEXT,
  notes: NO_TEXT,
  view: '',
  sources: [],
  seconds: null,
  ...change,
});

export const story = (change: Partial<Story> = {}): Story => ({
  id: 'own-probe',
  dataset: 'world',
  title: { de: 'Probe', en: 'Probe', ru: '' },
  scenes: [scene('eins'), scene('zwei'), scene('drei')],
  ...change,
});

/** What is kept as the browser's database keeps it: by the same contract, in memory. */
export function createBase() {
  const rows = new Map<string, Kept<Story>>();
  const tabs = new Set<(id: string) => void>();
  let refusal: Error | null = null;
  return {
    rows,
    /** From now on nothing is written; null: all is again. */
    refuse: (reason: Error | null) => (refusal = reason),
    openTab(): Keeper<Story> {
      let own: ((id: string) => void) | null = null;
      return {
        all: async () => [...rows.values()],
        get: async id => rows.get(id),
        async write(id, told, known) {
          if (refusal) throw refusal;
          if ((rows.get(id)?.revision ?? 0) !== known) return null;
          if (told) rows.set(id, { id, value: told, revision: known + 1 });
          else rows.delete(id);
          for (const hear of tabs) if (hear !== own) hear(id);
          return told ? known + 1 : 0;
        },
        listen(hear) {
          own = hear;
          tabs.add(hear);
          return () => tabs.delete(hear);
        },
        close() {},
      };
    },
  };
}
