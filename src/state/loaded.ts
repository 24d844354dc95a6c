// The dataset that the fields ask for, loaded in the background, and the network made of it.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { SetCells } from '../data/corrections/cells';
import type { ImportResult } from '../data/import/carryOut';
import type { DatasetSource } from '../data/loadDataset';
import type { Dataset } from '../data/records';
import { buildingNetwork } from '../graph/buildNetwork';
import type { Network } from '../graph/network';
import { inTurns } from '../lib/steps';
import type { Analyst } from '../worker/protocol';
import { called, isOpened, readAlike, type OpenedDataset } from './openedDatasets';
import { createResource } from './resource';

type Source = DatasetSource | OpenedDataset;

/** What became of the rows of opened files, and of the places that they name. */
export interface Imported extends Omit<ImportResult, 'dataset'> {
  /** Ties of the network that was made of them; a tie may have several agreements. */
  readonly partnerships: number;
}

interface Loaded {
  readonly from: Source;
  readonly dataset: Dataset;
  /** Null: it was not opened by the reader. */
  readonly imported: Imported | null;
  readonly network: Network;
}

export interface LoadedInput {
  readonly analyst: Analyst;
  readonly catalogue: readonly DatasetSource[];
  readonly opened: ReadonlySignal<readonly OpenedDataset[]>;
  /** More of them may come. */
  readonly awaited: ReadonlySignal<boolean>;
  /** The id that is asked for. */
  readonly wanted: ReadonlySignal<string>;
  /** Cells that the reader has corrected; the same list until there are others. */
  readonly cellsOf: (dataset: string) => readonly SetCells[];
  /** Counts the wishes to ask once more for what was asked in vain. */
  readonly attempt: ReadonlySignal<number>;
}

export function createLoaded({ analyst, catalogue, opened, awaited, wanted, cellsOf, attempt }: LoadedInput) {
  const stated = computed((): Source | undefined => {
    // What a link brings along comes before a table of the same name that is kept from an earlier visit.
    const known = [...opened.value.filter(({ kept }) => !kept), ...catalogue, ...opened.value];
    return known.find(({ id }) => id === wanted.value);
  });
  /** Nothing takes the place of what may yet come. */
  const coming = computed(() => stated.value === undefined && isOpened(wanted.value) && awaited.value);
  const source = computed(() => (coming.value ? undefined : (stated.value ?? catalogue[0])));
  // Other corrections are no reason to read anything anew.
  const corrected = computed(() => (source.value ? cellsOf(source.value.id) : []));
  let last: Read | null = null;
  const loaded = createResource<Loaded | null>(null, () => {
    void attempt.value;
    const from = source.value;
    if (!from) return null;
    const cells = corrected.value;
    const known = last && isRenamed(last, from, cells) ? last : null;
    return async signal => {
      const { dataset: found, result } = known ?? (await read(analyst, from, cells, signal));
      const dataset = 'readOn' in from ? called(found, from) : found;
      const network = await inTurns(buildingNetwork(dataset), signal);
      // The same object under another name: it is told once.
      const imported = known?.imported ?? (result && { ...result, partnerships: network.ties.length });
      last = { from, cells, dataset, result, imported };
      return { from, dataset, imported, network };
    };
  });
  // The dataset before stays on the page while the next one is fetched, but not under its name when that fails.
  const present = computed(() => {
    const answer = loaded.value.value;
    return answer && (answer.from === source.value || loaded.error.value === null) ? answer : null;
  });
  const network = computed(() => present.value?.network ?? null);
  return {
    /** The id of what stands on the page, or will. */
    id: computed(() => source.value?.id ?? wanted.value),
    data: computed(() => present.value?.dataset ?? null),
    imported: computed(() => present.value?.imported ?? null),
    network,
    span: computed((): readonly [number, number] => {
      const net = network.value;
      if (!net) return [-Infinity, Infinity];
      const known = net.founded.filter(year => !Number.isNaN(year));
      return [known.length > 0 ? Math.min(...known) : net.today, net.today];
    }),
    loading: computed(() => coming.value || loaded.pending.value),
    notHere: computed(() => isOpened(wanted.value) && stated.value === undefined && !coming.value),
    error: loaded.error,
    close: loaded.close,
  };
}

interface Read {
  readonly from: Source;
  readonly cells: readonly SetCells[];
  readonly dataset: Dataset;
  /** Of opened files. */
  readonly result: Omit<ImportResult, 'dataset'> | null;
  readonly imported: Imported | null;
}

/** What only has another name by now is not read again. */
const isRenamed = ({ from: before, cells: known }: Read, from: Source, cells: readonly SetCells[]) =>
  before !== from && known === cells && 'readOn' in before && 'readOn' in from && readAlike(before, from);

async function read(
  analyst: Analyst,
  from: Source,
  cells: readonly SetCells[],
  signal: AbortSignal,
): Promise<Pick<Read, 'dataset' | 'result'>> {
  if (!('readOn' in from)) return { dataset: await analyst.ask('load', from, { signal }), result: null };
  const { dataset, ...result } =
    (cells.length === 0 ? from.result : null) ?? (await importAgain(analyst, from, cells, signal));
  return { dataset, result };
}

async function importAgain(
  analyst: Analyst,
  { id, files, encoding, plan, readOn }: OpenedDataset,
  cells: readonly SetCells[],
  signal: AbortSignal,
): Promise<ImportResult> {
  const { gazetteerSource } = await import('../data/gazetteer/source');
  return analyst.ask(
    'import',
    { id, files, encoding, plan, readOn, gazetteer: gazetteerSource, cells },
    { signal },
  );
}
