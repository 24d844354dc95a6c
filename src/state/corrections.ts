// What the reader has corrected in the datasets: a log for each, kept in memory. The dataset as it was loaded becomes the
// corrected one, and of that the network is made: all views follow. The logs are plain data, to be stored and restored.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Applied } from '../data/corrections/applied';
import { cellsOf, type SetCells } from '../data/corrections/cells';
import { emptyLog, redone, undone, withStep, type CorrectionLog, type Step } from '../data/corrections/log';
import { changesTables } from '../data/corrections/operation';
import type { Dataset } from '../data/records';
import { buildingNetwork } from '../graph/buildNetwork';
import type { Network } from '../graph/network';
import { inTurns } from '../lib/steps';
import { createResource } from './resource';

export interface CorrectionLogs {
  /** By dataset, of all that have one. */
  readonly all: ReadonlySignal<ReadonlyMap<string, CorrectionLog>>;
  /** An empty one where nothing was corrected. */
  of(dataset: string): CorrectionLog;
  put(log: CorrectionLog): void;
  /** Nothing is corrected there, nor was. */
  drop(dataset: string): void;
  /** Of opened files; the same list until there are others. */
  cellsOf(dataset: string): readonly SetCells[];
}

export function createCorrectionLogs(): CorrectionLogs {
  const all = signal<ReadonlyMap<string, CorrectionLog>>(new Map());
  const empty = new Map<string, CorrectionLog>();
  const cells = new Map<string, readonly SetCells[]>();
  return {
    all,
    of(dataset) {
      const known = all.value.get(dataset) ?? empty.get(dataset) ?? emptyLog(dataset);
      // The same one always: who follows it does nothing anew.
      if (known.done.length + known.undone.length === 0) empty.set(dataset, known);
      return known;
    },
    cellsOf(dataset) {
      const known = cells.get(dataset) ?? [];
      const now = cellsOf(all.value.get(dataset) ?? emptyLog(dataset));
      const isSame = now.length === known.length && now.every((cell, i) => cell === known[i]);
      cells.set(dataset, isSame ? known : now);
      return isSame ? known : now;
    },
    put: log => void (all.value = new Map([...all.peek(), [log.dataset, log]])),
    drop(dataset) {
      if (!all.peek().has(dataset)) return;
      all.value = new Map([...all.peek()].filter(([id]) => id !== dataset));
    },
  };
}

/** The corrections of the dataset on the page. */
export interface Corrections {
  readonly log: ReadonlySignal<CorrectionLog>;
  /** Of all datasets that have one. */
  readonly logs: ReadonlySignal<ReadonlyMap<string, CorrectionLog>>;
  /** What they have made of it; null: nothing is corrected, or it is still on its way. */
  readonly applied: ReadonlySignal<Applied | null>;
  readonly working: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  correct(step: Step): void;
  undo(): void;
  redo(): void;
  /** Puts a stored log in the place of the one that is there. */
  restore(log: CorrectionLog): void;
  /** Forgets all corrections of a dataset, and those that were taken back. */
  drop(dataset: string): void;
}

interface LoadedData {
  readonly id: ReadonlySignal<string>;
  readonly data: ReadonlySignal<Dataset | null>;
  readonly network: ReadonlySignal<Network | null>;
  readonly loading: ReadonlySignal<boolean>;
}

interface Corrected {
  readonly base: Dataset;
  readonly log: CorrectionLog;
  readonly applied: Applied;
  readonly network: Network;
}

/** Steps that change no table leave the dataset the object that it was. */
const doesChange = ({ done }: CorrectionLog): boolean =>
  done.some(({ operations }) => operations.some(changesTables));

export function createCorrected(loaded: LoadedData, logs: CorrectionLogs) {
  const log = computed(() => logs.of(loaded.id.value));
  const resource = createResource<Corrected | null>(null, () => {
    const [base, wanted] = [loaded.data.value, log.value];
    if (!base || !doesChange(wanted)) return async () => null;
    return async abort => {
      const { applyingCorrections } = await import('../data/corrections/applyCorrections');
      const applied = await inTurns(applyingCorrections(base, wanted), abort);
      const network = await inTurns(buildingNetwork(applied.dataset), abort);
      return { base, log: wanted, applied, network };
    };
  });
  /** Until corrections are carried out, what stood there before stays, and nothing uncorrected is shown. */
  const present = computed(() => {
    const [base, answer] = [loaded.data.value, resource.value.value];
    if (!base || !doesChange(log.value) || resource.error.value !== null) return null;
    return answer?.base === base ? answer : 'waiting';
  });
  const working = computed(() => {
    const now = present.value;
    return now === 'waiting' || (now !== null && now.log !== log.value);
  });
  const network = computed(() => {
    const now = present.value;
    return now === 'waiting' ? null : (now?.network ?? loaded.network.value);
  });
  const corrections: Corrections = {
    log,
    logs: logs.all,
    applied: computed(() => {
      const now = present.value;
      return now === 'waiting' ? null : (now?.applied ?? null);
    }),
    working,
    canUndo: computed(() => log.value.done.length > 0),
    canRedo: computed(() => log.value.undone.length > 0),
    correct: step => logs.put(withStep(log.peek(), step)),
    undo: () => logs.put(undone(log.peek())),
    redo: () => logs.put(redone(log.peek())),
    restore: restored => logs.put(restored),
    drop: dataset => logs.drop(dataset),
  };
  return {
    corrections,
    /** As it was loaded. */
    original: loaded.data,
    data: computed(() => {
      const now = present.value;
      return now === 'waiting' ? null : (now?.applied.dataset ?? loaded.data.value);
    }),
    network,
    span: computed((): readonly [number, number] => {
      const net = network.value;
      if (!net) return [-Infinity, Infinity];
      const known = net.founded.filter(year => !Number.isNaN(year));
      return [known.length > 0 ? Math.min(...known) : net.today, net.today];
    }),
    loading: computed(() => loaded.loading.value || present.value === 'waiting'),
    error: resource.error,
    close: resource.close,
  };
}
