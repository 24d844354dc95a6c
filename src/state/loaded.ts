// The dataset that the fields ask for, loaded in the background, and the network made of it.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { DatasetSource, Source, TableSource } from '../data/loadDataset';
import type { Dataset } from '../data/records';
import { buildingNetwork } from '../graph/buildNetwork';
import type { Network } from '../graph/network';
import { inTurns } from '../lib/steps';
import type { Analyst } from '../worker/protocol';
import { isTable } from './openedTables';
import { createResource } from './resource';

interface Loaded {
  readonly from: Source;
  readonly dataset: Dataset;
  readonly network: Network;
}

export interface LoadedInput {
  readonly analyst: Analyst;
  readonly catalogue: readonly DatasetSource[];
  readonly opened: ReadonlySignal<readonly TableSource[]>;
  /** The id that is asked for. */
  readonly wanted: ReadonlySignal<string>;
  /** Counts the wishes to ask once more for what was asked in vain. */
  readonly attempt: ReadonlySignal<number>;
}

export function createLoaded({ analyst, catalogue, opened, wanted, attempt }: LoadedInput) {
  const stated = computed((): Source | undefined =>
    [...opened.value, ...catalogue].find(({ id }) => id === wanted.value),
  );
  const source = computed(() => stated.value ?? catalogue[0]);
  const loaded = createResource<Loaded | null>(null, () => {
    void attempt.value;
    const from = source.value;
    if (!from) return null;
    return async signal => {
      const dataset = await analyst.ask('load', from, { signal });
      return { from, dataset, network: await inTurns(buildingNetwork(dataset), signal) };
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
    network,
    span: computed((): readonly [number, number] => {
      const net = network.value;
      if (!net) return [-Infinity, Infinity];
      const known = net.founded.filter(year => !Number.isNaN(year));
      return [known.length > 0 ? Math.min(...known) : net.today, net.today];
    }),
    loading: loaded.pending,
    notHere: computed(() => isTable(wanted.value) && stated.value === undefined),
    error: loaded.error,
    close: loaded.close,
  };
}
