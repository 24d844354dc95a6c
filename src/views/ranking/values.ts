// The values of the measures in use. They are asked for in three lots, so that what is quickly computed does not wait
// for the shortest paths, and what was answered once of a slice is not asked again.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { csrOf, degreeIn } from '../../analysis/kernels/csr';
import { measureInfo, type MeasureId } from '../../analysis/metrics/catalogue';
import type { Slice } from '../../graph/slice';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import { askMeasures } from '../../worker/askMeasures';

export interface RankingValues {
  /** Of the slice shown now; undefined while it is computed. */
  of(id: MeasureId): Float64Array | undefined;
  /** Of the last slice answered for, to keep rows in their place until the new values come. */
  lastOf(id: MeasureId): Float64Array | undefined;
  /** Share of the shortest paths that are done; null: none are computed. */
  readonly progress: ReadonlySignal<number | null>;
  readonly error: ReadonlySignal<string | null>;
  /** Asks once more for what could not be computed. */
  again(): void;
  stop(): void;
}

interface Answered {
  readonly slice: Slice;
  readonly clusters: string;
  readonly values: Readonly<Record<string, Float64Array>>;
}

const LOTS = [undefined, 'sweep', 'clusters'] as const;
/** Milliseconds of rest before anything is asked: a year that is dragged asks once. */
const REST = 150;

export function createValues(state: State, wanted: ReadonlySignal<readonly MeasureId[]>): RankingValues {
  const progress = signal<number | null>(null);
  const attempt = signal(0);
  // As texts, so that the same measures in another order are no new question.
  const lots = LOTS.map(lot => {
    const ids = computed(() =>
      wanted.value
        .filter(id => id !== 'degree' && measureInfo(id)?.needs === lot)
        .sort()
        .join(),
    );
    const known = new WeakMap<Slice, Map<string, Record<string, Float64Array>>>();
    return createResource<Answered | null>(
      null,
      () => {
        const slice = state.slice.value;
        void attempt.value;
        if (state.panel.value !== 'ranking' || !slice || ids.value === '') return null;
        const options = lot === 'clusters' ? state.clusterOptions.value : undefined;
        const clusters = JSON.stringify(options ?? null);
        const all = ids.value.split(',');
        return async signal => {
          const bySlice = known.get(slice) ?? new Map<string, Record<string, Float64Array>>();
          known.set(slice, bySlice);
          const before = bySlice.get(clusters) ?? {};
          const missing = all.filter(id => !(id in before));
          if (missing.length === 0) return { slice, clusters, values: before };
          const report = (share: number) => {
            if (lot === 'sweep' && !signal.aborted) progress.value = share;
          };
          try {
            const question = { slice, ids: missing, clusters: options };
            const answer = await askMeasures(state.analyst, question, { signal, onProgress: report });
            const values = { ...before, ...answer };
            bySlice.set(clusters, values);
            return { slice, clusters, values };
          } finally {
            if (lot === 'sweep') progress.value = null;
          }
        };
      },
      REST,
    );
  });
  const clustersNow = computed(() => JSON.stringify(state.clusterOptions.value));
  const degrees = computed(() => {
    const slice = state.slice.value;
    if (!slice) return undefined;
    // Quickly counted, so the table is there before anything else is.
    const csr = csrOf(slice);
    return Float64Array.from({ length: csr.order }, (_, place) => degreeIn(csr, place));
  });
  const lotOf = (id: MeasureId) => lots[LOTS.indexOf(measureInfo(id)?.needs)]!;
  return {
    of(id) {
      if (id === 'degree') return degrees.value;
      const answer = lotOf(id).value.value;
      const isOfNow =
        answer?.slice === state.slice.value && ['null', clustersNow.value].includes(answer?.clusters ?? '');
      return isOfNow ? answer?.values[id] : undefined;
    },
    lastOf(id) {
      return id === 'degree' ? degrees.value : lotOf(id).value.value?.values[id];
    },
    progress,
    error: computed(() => lots.map(lot => lot.error.value).find(error => error !== null) ?? null),
    again: () => attempt.value++,
    stop() {
      for (const lot of lots) lot.close();
    },
  };
}
