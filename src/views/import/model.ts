// From files to a dataset: what is asked, what somebody says, how far it is. Files are read in the worker, twice: to see
// what they hold, and when it is said how they are to be read.

import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Encoding } from '../../data/columns/decode';
import type { ImportResult } from '../../data/import/carryOut';
import type { Proposed } from '../../data/import/importFiles';
import type { Said } from '../../data/import/look';
import type { SourceFile } from '../../data/import/opened';
import { missingIn, withRole, type ImportPlan, type PlanRole } from '../../data/import/plan';
import type { Localised } from '../../data/records';
import { openedId, type Opening } from '../../state/openedDatasets';
import type { State } from '../../state/state';
import { mergePlans } from './mergePlans';

/** `choose`: there are no files yet. `found`: what is in them is said and can be changed. */
export type Step = 'choose' | 'reading' | 'found' | 'opening' | 'failed';

export interface ImportModel {
  readonly step: ReadonlySignal<Step>;
  readonly files: ReadonlySignal<readonly SourceFile[]>;
  readonly proposed: ReadonlySignal<Proposed | null>;
  /** As it is proposed, and changed since; null: there is none. */
  readonly plan: ReadonlySignal<ImportPlan | null>;
  readonly encoding: ReadonlySignal<Encoding | undefined>;
  /** Share of the work, 0 … 1. */
  readonly progress: ReadonlySignal<number>;
  /** The files are looked at once more, for something that was changed. */
  readonly lookingAgain: ReadonlySignal<boolean>;
  /** How an opened dataset is read is changed. */
  readonly isAgain: ReadonlySignal<boolean>;
  /** What came of the files when no partnership was among them; null: that has not happened. */
  readonly barren: ReadonlySignal<ImportResult | null>;
  /** Somebody wanted to open what lacks a column. */
  readonly insisted: ReadonlySignal<boolean>;
  /** A technical text. */
  readonly failure: ReadonlySignal<string>;
  begin(opening: Opening): void;
  take(files: readonly SourceFile[]): void;
  /** Back to the choice of files. */
  choose(): void;
  change(change: (plan: ImportPlan) => ImportPlan): void;
  setRole(sheet: number, column: number, role: PlanRole | null): void;
  /** What a table holds, or where it begins. */
  say(sheet: number, said: Said): void;
  setEncoding(encoding: Encoding): void;
  /** Resolves when the dataset is open, or it is said why it is not. */
  open(): Promise<void>;
  /** Ends what is on its way. */
  stop(): void;
}

/** Rest after a change before the files are looked at once more, in milliseconds. */
const REST = 150;

export function createImportModel(state: State): ImportModel {
  const step = signal<Step>('choose');
  const opening = signal<Opening>({ files: [] });
  const proposed = signal<Proposed | null>(null);
  const plan = signal<ImportPlan | null>(null);
  const encoding = signal<Encoding | undefined>(undefined);
  const progress = signal(0);
  const lookingAgain = signal(false);
  const barren = signal<ImportResult | null>(null);
  const insisted = signal(false);
  const failure = signal('');
  const files = computed(() => opening.value.files);
  let abort = new AbortController();
  let rest: ReturnType<typeof setTimeout>;
  /** By table; the plan follows when the files have been looked at. */
  let saidOf: ReadonlyMap<number, Said> = new Map();
  let wantsOpen = false;

  const stop = () => {
    clearTimeout(rest);
    abort.abort();
    lookingAgain.value = false;
  };
  /** What was asked before is not wanted any more. */
  const anew = () => {
    stop();
    abort = new AbortController();
    const { signal } = abort;
    progress.value = 0;
    return { signal, onProgress: (share: number) => void (progress.value = share) };
  };
  const fail = (signal: AbortSignal) => (reason: unknown) => {
    if (signal.aborted) return;
    batch(() => {
      lookingAgain.value = false;
      failure.value = String(reason);
      step.value = 'failed';
    });
  };

  function look(): void {
    const before = plan.peek();
    const options = anew();
    lookingAgain.value = proposed.peek() !== null;
    const said = before?.sheets.map(({ use, hasHeader }, at) => ({ use, hasHeader, ...saidOf.get(at) }));
    const question = { files: files.peek(), encoding: encoding.peek(), said };
    state.analyst.ask('proposeImport', question, options).then(answer => {
      if (options.signal.aborted) return;
      batch(() => {
        proposed.value = answer;
        plan.value = answer.kind !== 'plan' ? null : before ? mergePlans(before, answer.plan) : answer.plan;
        lookingAgain.value = false;
        step.value = 'found';
      });
      saidOf = new Map();
      if (wantsOpen) void open();
    }, fail(options.signal));
  }
  const lookSoon = () => {
    stop();
    lookingAgain.value = true;
    rest = setTimeout(look, REST);
  };

  function begin(next: Opening): void {
    stop();
    saidOf = new Map();
    wantsOpen = false;
    batch(() => {
      opening.value = next;
      proposed.value = null;
      plan.value = next.again?.plan ?? null;
      encoding.value = next.again?.encoding;
      barren.value = null;
      insisted.value = false;
      failure.value = '';
      step.value = next.files.length > 0 ? 'reading' : 'choose';
    });
    if (next.files.length > 0) look();
  }

  const change: ImportModel['change'] = make =>
    batch(() => {
      barren.value = null;
      if (plan.peek()) plan.value = make(plan.peek()!);
    });

  async function open(): Promise<void> {
    const found = proposed.peek();
    if (step.peek() !== 'found' || !found || found.kind === 'nothing') return;
    wantsOpen = lookingAgain.peek();
    if (wantsOpen) return;
    const now = plan.peek();
    if (now && missingIn(now).length > 0) {
      insisted.value = true;
      return;
    }
    const { again } = opening.peek();
    const options = anew();
    batch(() => {
      barren.value = null;
      step.value = 'opening';
    });
    const id = again?.id ?? openedId(nameOf(files.peek(), now));
    const readOn = today();
    try {
      const { gazetteerSource } = await import('../../data/gazetteer/source');
      const read = { files: files.peek(), encoding: encoding.peek(), plan: now };
      const question = { ...read, id, readOn, gazetteer: gazetteerSource };
      const result = await state.analyst.ask('import', question, options);
      if (options.signal.aborted) return;
      if (result.ties.loaded === 0) {
        batch(() => {
          barren.value = result;
          step.value = 'found';
        });
        return;
      }
      const title = found.kind === 'dataset' ? found.title : titleOf(now!, id);
      const dataset = { ...read, id, title, readOn, result };
      if (again) state.readAgain(dataset);
      else state.addDataset(dataset);
      state.endOpening();
    } catch (reason) {
      fail(options.signal)(reason);
    }
  }

  return {
    step,
    files,
    proposed,
    plan,
    encoding,
    progress,
    lookingAgain,
    isAgain: computed(() => opening.value.again !== undefined),
    barren,
    insisted,
    failure,
    begin,
    take: next => begin({ files: next }),
    choose: () => begin({ files: [] }),
    change,
    setRole: (sheet, column, role) => change(now => withRole(now, sheet, column, role)),
    say(sheet, said) {
      saidOf = new Map([...saidOf, [sheet, { ...saidOf.get(sheet), ...said }]]);
      barren.value = null;
      lookSoon();
    },
    setEncoding(next) {
      encoding.value = next;
      lookSoon();
    },
    open,
    stop,
  };
}

/** The file that the ties are in; else the first. */
function nameOf(files: readonly SourceFile[], plan: ImportPlan | null): string {
  const ties = plan?.sheets.find(({ use }) => use === 'pairs' || use === 'lists')?.name ?? '';
  const file = files.find(({ name }) => ties.startsWith(name)) ?? files[0]!;
  return file.name.replace(/^.*[/\\]/, '');
}

function titleOf({ title }: ImportPlan, id: string): Localised {
  const text = title.trim() || id.replace(/^[^:]*:/, '');
  return { de: text, en: text, ru: text };
}

/** Today where the reader is, YYYY-MM-DD: the day as of which the files speak. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-');
}
