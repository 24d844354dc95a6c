// What the reader has opened and corrected stays in this browser: it is read back when the page starts, and every change
// is written at once. Fetched when the page stands: one for each state.

import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { CorrectionLog } from '../../data/corrections/log';
import { isOpened, type KeptTrouble, type OpenedDataset } from '../openedDatasets';
import type { Sections } from '../sections';
import type { State } from '../state';
import { openDatabase } from './database';
import { keepCorrections } from './keepCorrections';
import { keepDatasets } from './keepDatasets';
import { createKeeper, type Keeper } from './keeper';
import {
  correctionsRow,
  datasetRow,
  readCorrectionsRow,
  readDatasetRow,
  type CorrectionsRead,
  type Faulty,
} from './records';
import type { Unwritten } from './saver';

/** A dataset with all that went with it, or what was corrected in one that stays. */
export interface Removed {
  readonly id: string;
  readonly dataset: OpenedDataset | null;
  readonly log: CorrectionLog | null;
  readonly sections: Sections;
}

export interface Keeping {
  /** Whether what was kept has been read. */
  readonly ready: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<KeptTrouble | null>;
  /** Kept, but not to be read. */
  readonly faulty: ReadonlySignal<readonly Faulty[]>;
  /** Ids of datasets that another tab has deleted: they are here as long as the page is. */
  readonly onlyHere: ReadonlySignal<ReadonlySet<string>>;
  /** What was deleted last, as long as it can be brought back. */
  readonly removed: ReadonlySignal<Removed | null>;
  remove(id: string): void;
  /** Deletes all that was corrected in a dataset. */
  takeBack(id: string): void;
  bringBack(): void;
  /** Keeps again what another tab has deleted. */
  keepAgain(id: string): void;
  /** Deletes what cannot be read; what stands here under its id is kept from then on. */
  discard(faulty: Faulty): void;
  /** Fulfilled when all has been written, or could not be. */
  settled(): Promise<void>;
  close(): void;
}

export interface Keepers {
  readonly datasets: Keeper<OpenedDataset | Faulty>;
  readonly corrections: Keeper<CorrectionsRead>;
}

const made = new WeakMap<State, Keeping>();

/** What is kept by now, or null. Reads a signal. */
export function keptIn(state: State): Keeping | null {
  return state.awaited.value ? null : (made.get(state) ?? null);
}

export function keepingOf(state: State): Keeping {
  const known = made.get(state);
  if (known) return known;
  const keeping = createKeeping(state, openKeepers());
  made.set(state, keeping);
  return keeping;
}

export function openKeepers(name?: string): Keepers {
  const database = openDatabase(name);
  return {
    datasets: createKeeper<OpenedDataset | Faulty>({
      database,
      store: 'datasets',
      with: 'corrections',
      toRow: value => ('row' in value ? value.row : datasetRow(value)),
      fromRow: readDatasetRow,
    }),
    corrections: createKeeper<CorrectionsRead>({
      database,
      store: 'corrections',
      toRow: value => ('faulty' in value ? value.faulty.row : correctionsRow(value)),
      fromRow: readCorrectionsRow,
    }),
  };
}

const withAll = (state: State, id: string, dataset: OpenedDataset | null): Removed => ({
  id,
  dataset,
  log: state.corrections.logs.peek().get(id) ?? null,
  sections: state.sections(id),
});

const openedNow = (state: State): OpenedDataset | undefined =>
  state.opened.peek().find(({ id }) => id === state.dataset.peek());

export function createKeeping(state: State, keepers: Keepers): Keeping {
  const ready = signal(false);
  const faulty = signal<readonly Faulty[]>([]);
  const removed = signal<Removed | null>(null);
  const unwritten = signal<Readonly<Record<Faulty['of'], Unwritten | null>>>({
    dataset: null,
    corrections: null,
  });
  const isFaulty = (of: Faulty['of'], id: string) =>
    faulty.peek().some(one => one.of === of && one.id === id);
  const onFaulty = (found: Faulty) => {
    if (!isFaulty(found.of, found.id)) faulty.value = [...faulty.peek(), found];
  };
  const onTrouble = (of: Faulty['of']) => (trouble: Unwritten | null) =>
    void (unwritten.value = { ...unwritten.peek(), [of]: trouble });

  let correctionsRead = () => {};
  const corrected = new Promise<void>(resolve => (correctionsRead = resolve));
  const isOwn = (id: string) => state.opened.peek().some(dataset => dataset.id === id);
  const isLinked = (id: string) => isOpened(id) && state.ofPage.has(id);
  const corrections = keepCorrections(state, {
    keeper: Promise.resolve(keepers.corrections),
    // With a dataset its corrections are deleted; what another tab has deleted is not to be kept by halves.
    mayKeep: id =>
      !isFaulty('corrections', id) &&
      !datasets.onlyHere.peek().has(id) &&
      (isOwn(id) || !(datasets.knows(id) || isLinked(id))),
    mayTake: id => !datasets.onlyHere.peek().has(id) && (isOwn(id) || !isLinked(id)),
    onFaulty,
    onTrouble: onTrouble('corrections'),
    onReady: () => correctionsRead(),
    onSave: () => datasets.again(),
  });
  const datasets = keepDatasets(state, {
    // What is shown first is shown as it was corrected.
    keeper: corrected.then(() => keepers.datasets),
    isFaulty: id => isFaulty('dataset', id),
    onFaulty,
    onTrouble: onTrouble('dataset'),
    onReady() {
      ready.value = true;
      state.endAwaiting();
    },
    onSave: () => corrections.again(),
  });

  // Each asks the other.
  datasets.start();
  corrections.start();

  const trouble = computed((): KeptTrouble | null => {
    const { dataset, corrections: steps } = unwritten.value;
    const hasOwn = state.opened.value.length > 0 || state.corrections.logs.value.size > 0;
    if (hasOwn && (dataset ?? steps)) return dataset === 'full' || steps === 'full' ? 'full' : 'refused';
    const shown = state.dataset.value;
    if (datasets.onlyHere.value.has(shown)) return 'deleted';
    const isOnlyLinked = isLinked(shown) && !state.opened.value.some(({ id }) => id === shown);
    if (isOnlyLinked && state.corrections.logs.value.has(shown)) return 'linked';
    return faulty.value.length > 0 ? 'faulty' : null;
  });
  const stops = [
    effect(() => state.tellOfKeeping(trouble.value)),
    // A plan that was proposed in the place of one that no longer fits is the plan from now on.
    effect(() => {
      const imported = state.imported.value;
      const plan = imported?.proposed;
      if (!plan) return;
      untracked(() => {
        const [of, dataset] = [openedNow(state), state.original.peek()];
        if (!of || !dataset || of.result?.proposed === plan) return;
        const result = { ...imported, dataset };
        state.readAgain({ ...of, plan: { ...plan, title: of.title.de }, replanned: true, result });
      });
    }),
  ];

  return {
    ready,
    trouble,
    faulty,
    onlyHere: datasets.onlyHere,
    removed,
    remove(id) {
      const dataset = state.opened.peek().find(one => one.id === id);
      if (!dataset) return;
      removed.value = withAll(state, id, dataset);
      state.removeDataset(id);
    },
    takeBack(id) {
      removed.value = withAll(state, id, null);
      state.corrections.drop(id);
    },
    bringBack() {
      const back = removed.peek();
      if (!back) return;
      batch(() => {
        removed.value = null;
        if (back.dataset) state.readAgain(back.dataset);
        state.keepSections(back.id, back.sections);
        if (back.log) state.corrections.restore(back.log);
      });
    },
    keepAgain(id) {
      datasets.save(id);
      corrections.save(id);
    },
    discard(found) {
      faulty.value = faulty.peek().filter(one => one !== found);
      if (found.of === 'dataset') datasets.save(found.id);
      else corrections.save(found.id);
    },
    async settled() {
      await corrections.settled();
      await datasets.settled();
    },
    close() {
      for (const stop of stops) stop();
      corrections.close();
      datasets.close();
      made.delete(state);
    },
  };
}
