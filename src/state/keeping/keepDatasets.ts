// Datasets of the reader's own are written down when they are opened, read anew, renamed or deleted, and those of other
// tabs are taken over. One that another tab deletes stays here as long as it is shown.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import { same } from '../../lib/same';
import type { OpenedDataset } from '../openedDatasets';
import type { State } from '../state';
import { follow } from './follow';
import type { Keeper } from './keeper';
import type { Faulty } from './records';
import { createSaver, type Unwritten } from './saver';

export interface KeepDatasetsOptions {
  readonly keeper: Promise<Keeper<OpenedDataset | Faulty>>;
  readonly isFaulty: (id: string) => boolean;
  readonly onFaulty: (faulty: Faulty) => void;
  readonly onTrouble: (trouble: Unwritten | null) => void;
  readonly onReady: () => void;
  /** Something is being written. */
  readonly onSave: () => void;
}

export interface KeptDatasets {
  /** Ids of those that another tab has deleted. */
  readonly onlyHere: ReadonlySignal<ReadonlySet<string>>;
  /** Whether it is, or once was, a dataset of the reader's own. */
  knows(id: string): boolean;
  /** Writes it as it is now, or deletes it where it is no more. */
  save(id: string): void;
  again(): void;
  /** Follows the state from now on. */
  start(): void;
  settled(): Promise<void>;
  close(): void;
}

const sameRow = (a: OpenedDataset, b: OpenedDataset): boolean =>
  a === b || (a.files === b.files && same(restOf(a), restOf(b)));

function restOf(dataset: OpenedDataset) {
  const { files: _, result: __, kept: ___, ...rest } = dataset;
  return rest;
}

export function keepDatasets(state: State, options: KeepDatasetsOptions): KeptDatasets {
  const { keeper, isFaulty, onFaulty, onTrouble, onReady, onSave } = options;
  const onlyHere = signal<ReadonlySet<string>>(new Set());
  const known = new Set<string>();

  const followed = follow(
    () => new Map(state.opened.value.map(dataset => [dataset.id, dataset])),
    sameRow,
    id => {
      known.add(id);
      save(id);
    },
  );
  const saver = createSaver<OpenedDataset | Faulty>({
    keeper,
    valueOf: followed.of,
    onKept(id, value) {
      if (value && 'row' in value) return onFaulty(value);
      // What the link has brought stands on the page under this id; the other one stays where it is.
      if (state.ofPage.has(id) && !followed.of(id)) return;
      known.add(id);
      if (value) {
        alone(id, false);
        followed.take(id, value);
        state.readAgain(value);
      } else if (state.dataset.peek() === id) alone(id, true);
      else {
        followed.take(id, null);
        state.removeDataset(id);
      }
    },
    // The newest form is that of this tab.
    onOvertaken(id, theirs) {
      if (theirs && 'row' in theirs) onFaulty(theirs);
      else saver.save(id);
    },
    onTrouble,
    onReady,
  });

  function alone(id: string, is: boolean): void {
    if (onlyHere.peek().has(id) === is) return;
    onlyHere.value = new Set([...onlyHere.peek()].filter(other => other !== id).concat(is ? [id] : []));
  }

  function save(id: string): void {
    alone(id, false);
    // What nobody could read is not written over.
    if (isFaulty(id)) return;
    saver.save(id);
    onSave();
  }

  return {
    onlyHere,
    knows: id => known.has(id),
    save,
    again: saver.again,
    start: followed.start,
    settled: saver.settled,
    close() {
      followed.stop();
      saver.close();
    },
  };
}
