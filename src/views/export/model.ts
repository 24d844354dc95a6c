// What the panel holds beside the view state, and how a file comes about: measures, the table of nodes and edges, the file.

import { batch, computed, signal } from '@preact/signals-core';
import { dialectOf, SEMICOLONS, COMMAS } from '../../export/csv';
import { formatInfo, type FormatId, type GraphFormat } from '../../export/formats';
import { bytesOfPackage } from '../../export/sizeOf';
import type { GraphTable } from '../../export/graphTable';
import { tabulateGroups } from '../../export/tabulateGroups';
import { tabulating } from '../../export/tabulate';
import { ABSENT } from '../../graph/status';
import { loadCiting, type Citing } from '../../i18n/citing';
import { inTurns } from '../../lib/steps';
import { dayOf } from '../../lib/dates';
import { groupNames } from '../../state/picture';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import { packing } from '../../worker/parcel';
import { aboutOf, citationOf } from './about';
import { measured, measuresFor } from './measures';
import { isGroups, namesOf, partOf, type Part, type Scope } from './selection';

/** A file on its way. */
export interface Job {
  readonly format: FormatId;
  readonly stage: 'measures' | 'writing';
  /** 0 … 1. */
  readonly share: number;
}

export interface Saved {
  readonly format: FormatId;
  readonly name: string;
  readonly bytes: number;
}

export interface FileMaker {
  /** Hands the file to the reader. */
  readonly hand: (name: string, content: Blob) => void;
  readonly nameOf: (format: FormatId) => string;
}

export type ExportModel = ReturnType<typeof createExportModel>;

export function createExportModel(state: State, now: () => Date = () => new Date()) {
  const scope = signal<Scope>('shown');
  const withMeasures = signal(true);
  /** Null: as the language of the page has it. */
  const semicolons = signal<boolean | null>(null);
  const job = signal<Job | null>(null);
  const failed = signal<FormatId | null>(null);
  const saved = signal<Saved | null>(null);
  let running: AbortController | null = null;

  const isOpen = computed(() => state.panel.value === 'export');
  const part = computed(() => (isOpen.value ? partOf(state, scope.value) : null));
  const counts = computed(() => {
    const [shown, all] = isOpen.value ? [partOf(state, 'shown'), partOf(state, 'all')] : [null, null];
    return shown && all ? { shown, all } : null;
  });
  /** Of groups none is computed. */
  const measures = computed(() => {
    const [network, now] = [state.listed.network.value, part.value];
    return network && now && !isGroups(now) ? measuresFor(network) : [];
  });
  /** How many of the ties have a known founding. */
  const dated = computed(() => {
    const now = part.value;
    if (!now || isGroups(now)) return 0;
    const { founded } = now.network;
    return now.status.reduce(
      (sum, code, tie) => sum + Number(code !== ABSENT && !Number.isNaN(founded[tie])),
      0,
    );
  });
  /** About how many bytes the data package has. */
  const packed = computed(() => {
    const tables = state.data.value?.tables;
    return isOpen.value && tables ? bytesOfPackage(tables) : 0;
  });
  const dialect = computed(() => {
    const chosen = semicolons.value;
    return chosen === null ? dialectOf(state.lang.value) : chosen ? SEMICOLONS : COMMAS;
  });
  const citing = createResource<Citing | null>(null, () => {
    const lang = state.lang.value;
    return isOpen.value ? () => loadCiting(lang) : null;
  });
  /** Made anew with every drawing, as the address in it changes with the view. */
  const citation = () => {
    const [info, words] = [state.data.value?.info, citing.value.value];
    return info && words ? citationOf(state, info, words, scope.value, dayOf(now())) : null;
  };

  async function tableOf(
    chosen: Part,
    abort: AbortSignal,
    tell: (share: number) => void,
  ): Promise<GraphTable> {
    // As they are when it is asked for: who waits may look at something else.
    const { info, tables } = state.data.peek()!;
    const ids = withMeasures.peek() ? measures.peek() : [];
    const clusters = state.clusterOptions.peek();
    const asked = scope.peek();
    const ofGroup = groupNames(tables.regions, state.lang.peek());
    const nameOf = isGroups(chosen) ? null : namesOf(state, chosen);
    const words = citing.value.peek() ?? (await loadCiting(state.lang.peek()));
    const about = aboutOf(state, info, words, asked, dayOf(now()));
    if (isGroups(chosen)) return tabulateGroups({ ...chosen, nameOf: code => ofGroup(code).text }, about);
    const found = await measured(state.analyst, chosen.slice, ids, clusters, {
      signal: abort,
      onProgress: tell,
    });
    return inTurns(tabulating({ ...chosen, nameOf: nameOf!, tables, measures: found }, about), abort);
  }

  async function written(format: FormatId, abort: AbortSignal): Promise<Blob> {
    const tell = (stage: Job['stage']) => (share: number) => {
      if (!abort.aborted) job.value = { format, stage, share };
    };
    const options = { signal: abort, onProgress: tell('writing') };
    if (format === 'package') {
      const parcel = await inTurns(packing(state.data.peek()!), abort);
      return state.analyst.ask('writeExport', { format, parcel, written: dayOf(now()) }, options);
    }
    const parting = dialect.peek();
    const table = await tableOf(part.peek()!, abort, tell('measures'));
    tell('writing')(0);
    return state.analyst.ask(
      'writeExport',
      { format: format satisfies GraphFormat, table, dialect: parting },
      options,
    );
  }

  return {
    scope,
    withMeasures,
    dialect,
    semicolons,
    job,
    failed,
    saved,
    part,
    counts,
    measures,
    dated,
    packed,
    citation,
    /** Null while they are fetched. */
    words: () => citing.value.value,
    async save(format: FormatId, { hand, nameOf }: FileMaker): Promise<void> {
      if (!part.peek() || !state.data.peek()) return;
      running?.abort();
      const abort = (running = new AbortController());
      const name = nameOf(format);
      const computes = !formatInfo(format).whole && withMeasures.peek() && measures.peek().length > 0;
      batch(() => {
        failed.value = null;
        saved.value = null;
        job.value = { format, stage: computes ? 'measures' : 'writing', share: 0 };
      });
      try {
        const file = await written(format, abort.signal);
        if (abort.signal.aborted) return;
        hand(name, file);
        saved.value = { format, name, bytes: file.size };
      } catch {
        if (!abort.signal.aborted) failed.value = format;
      } finally {
        if (running === abort) job.value = null;
      }
    },
    cancel() {
      running?.abort();
      job.value = null;
    },
    stop() {
      running?.abort();
      citing.close();
    },
  };
}
