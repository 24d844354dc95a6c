// What is corrected in any dataset, and what the page does not know of a project file, is written down step by step. Where
// two tabs correct the same dataset, the steps of both stay.

import { batch } from '@preact/signals-core';
import { same } from '../../lib/same';
import { NO_SECTIONS } from '../sections';
import type { State } from '../state';
import { follow } from './follow';
import type { Keeper } from './keeper';
import { mergeLogs } from './mergeLogs';
import { correctionsOf, type CorrectionsRead, type Faulty, type KeptCorrections } from './records';
import { createSaver, type Unwritten } from './saver';

export interface KeepCorrectionsOptions {
  readonly keeper: Promise<Keeper<CorrectionsRead>>;
  /** Not what is kept and cannot be read, nor of a dataset that is kept no more or never was. */
  readonly mayKeep: (id: string) => boolean;
  readonly mayTake: (id: string) => boolean;
  readonly onFaulty: (faulty: Faulty) => void;
  readonly onTrouble: (trouble: Unwritten | null) => void;
  readonly onReady: () => void;
  /** Something is being written. */
  readonly onSave: () => void;
}

export interface CorrectionsKept {
  save(id: string): void;
  again(): void;
  /** Follows the state from now on. */
  start(): void;
  settled(): Promise<void>;
  close(): void;
}

const alike = (a: KeptCorrections, b: KeptCorrections): boolean =>
  a.log === b.log && same(a.sections, b.sections);

export function keepCorrections(state: State, options: KeepCorrectionsOptions): CorrectionsKept {
  const { keeper, mayKeep, mayTake, onFaulty, onTrouble, onReady, onSave } = options;
  const now = () => {
    const [logs, sections] = [state.corrections.logs.value, state.allSections.value];
    const ids = new Set([...logs.keys(), ...sections.keys()]);
    return new Map(
      [...ids].flatMap((id): readonly [string, KeptCorrections][] => {
        const own = correctionsOf(logs.get(id), sections.get(id) ?? NO_SECTIONS, id);
        return own ? [[id, own]] : [];
      }),
    );
  };
  const followed = follow(now, alike, id => save(id));

  /** Into the state: as a change of this tab, unless it is known already. */
  function put(id: string, value: KeptCorrections | null): void {
    batch(() => {
      state.keepSections(id, value?.sections ?? NO_SECTIONS);
      if (value) state.corrections.restore(value.log);
      else state.corrections.drop(id);
    });
  }

  function takeOver(id: string, value: KeptCorrections | null): void {
    followed.take(id, value);
    put(id, value);
  }

  const saver = createSaver<CorrectionsRead>({
    keeper,
    valueOf: followed.of,
    onKept(id, value) {
      if (value && 'faulty' in value) onFaulty(value.faulty);
      else if (mayTake(id)) takeOver(id, value);
    },
    onOvertaken(id, theirs) {
      const mine = followed.of(id);
      if (theirs && 'faulty' in theirs) onFaulty(theirs.faulty);
      else if (!theirs) save(id);
      else if (!mine) takeOver(id, theirs);
      else {
        const log = mergeLogs(theirs.log, mine.log);
        const sections = { ...theirs.sections, ...mine.sections };
        const isTheirs = log === theirs.log && same(sections, theirs.sections);
        if (isTheirs) takeOver(id, theirs);
        else put(id, { log, sections });
      }
    },
    onTrouble,
    onReady,
  });

  function save(id: string): void {
    if (!mayKeep(id)) return;
    saver.save(id);
    onSave();
  }

  return {
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
