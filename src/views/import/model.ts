// From files to a dataset: what is asked, what somebody says, how far it is. Files are read in the worker, twice: to see
// what they hold, and when it is said how they are to be read.

import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Encoding } from '../../data/columns/decode';
import type { Separator } from '../../data/columns/separator';
import type { ImportResult } from '../../data/import/carryOut';
import type { Proposed } from '../../data/import/importFiles';
import type { Said } from '../../data/import/look';
import type { SourceFile } from '../../data/import/opened';
import { missingIn, separatorsIn, withRole, type ImportPlan, type PlanRole } from '../../data/import/plan';
import { dayOf } from '../../lib/dates';
import { numberedTitle, openedAs } from '../../state/openedAs';
import type { Opening } from '../../state/openedDatasets';
import { projectDoorOf } from '../../state/project/projectDoor';
import type { State } from '../../state/state';
import { mergePlans } from './mergePlans';
import { nameOf, titleOf } from './named';

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
  /** Tables of which somebody wants to say a sign of its own. */
  readonly asksForSign: ReadonlySignal<ReadonlySet<number>>;
  askForSign(sheet: number, asks: boolean): void;
  /** What parts the cells of a table; undefined: as it looks. */
  setSeparator(sheet: number, separator: Separator | undefined): void;
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
  const asksForSign = signal<ReadonlySet<number>>(new Set());
  const failure = signal('');
  const files = computed(() => opening.value.files);
  let abort = new AbortController();
  let rest: ReturnType<typeof setTimeout>;
  /** By table; the plan follows when the files have been looked at. */
  let saidOf: ReadonlyMap<number, Said> = new Map();
  /** By table: what parts its cells from now on. What such a table holds is to be seen anew. */
  let partedBy: ReadonlyMap<number, Separator | undefined> = new Map();
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
    const said = before?.sheets.map(({ use, hasHeader }, at) => ({
      ...(partedBy.has(at) ? {} : { use, hasHeader }),
      ...saidOf.get(at),
    }));
    const separators = separatorsIn({
      sheets: (before?.sheets ?? []).map((sheet, at) =>
        partedBy.has(at) ? { ...sheet, separator: partedBy.get(at) } : sheet,
      ),
    });
    const question = { files: files.peek(), encoding: encoding.peek(), said, separators };
    state.analyst.ask('proposeImport', question, options).then(answer => {
      if (options.signal.aborted || isHandedOver(answer)) return;
      batch(() => {
        proposed.value = answer;
        plan.value = answer.kind !== 'plan' ? null : before ? mergePlans(before, answer.plan) : answer.plan;
        lookingAgain.value = false;
        step.value = 'found';
      });
      saidOf = new Map();
      partedBy = new Map();
      if (wantsOpen) void open();
    }, fail(options.signal));
  }
  /** A project that was chosen here is opened where projects are. */
  function isHandedOver({ kind, issues }: Proposed): boolean {
    const [file, ...others] = files.peek();
    if (kind !== 'nothing' || issues[0]?.reason !== 'project-file' || !file || others.length > 0)
      return false;
    state.endOpening();
    projectDoorOf(state).open(file);
    return true;
  }
  const lookSoon = () => {
    stop();
    lookingAgain.value = true;
    rest = setTimeout(look, REST);
  };

  function begin(next: Opening): void {
    stop();
    saidOf = new Map();
    partedBy = new Map();
    wantsOpen = false;
    batch(() => {
      opening.value = next;
      proposed.value = null;
      plan.value = next.again?.plan ?? null;
      encoding.value = next.again?.encoding;
      barren.value = null;
      insisted.value = false;
      asksForSign.value = new Set();
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
    const readOn = dayOf(new Date());
    try {
      const name = nameOf(files.peek(), now);
      const opened = state.opened.peek();
      const { id, number } = again ? { id: again.id, number: 1 } : await openedAs(opened, name, files.peek());
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
      const title = numberedTitle(found.kind === 'dataset' ? found.title : titleOf(now!, name), number);
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
    asksForSign,
    askForSign(sheet, asks) {
      const others = [...asksForSign.peek()].filter(one => one !== sheet);
      asksForSign.value = new Set(asks ? [...others, sheet] : others);
    },
    setSeparator(sheet, separator) {
      partedBy = new Map([...partedBy, [sheet, separator]]);
      barren.value = null;
      lookSoon();
    },
    open,
    stop,
  };
}
