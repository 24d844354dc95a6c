// What the panel computes. The figures that need no shortest paths in place, as they follow a running year, unless the
// network is large; in the background those that do, and the lengths of ties beside chance; and on request the
// comparison of figures with chance.

import { computed, effect, signal } from '@preact/signals-core';
import { CHANCE_DEFAULTS, type Chance } from '../../analysis/chance/chance';
import { LENGTH_DEFAULTS, type Lengths } from '../../analysis/chance/lengths';
import { largestOf } from '../../analysis/kernels/components';
import { csrOf } from '../../analysis/kernels/csr';
import type { Statistics } from '../../analysis/statistics/catalogue';
import { degreeSteps, degreesOf } from '../../analysis/statistics/degrees';
import { statisticsOf } from '../../analysis/statistics/statistics';
import type { Slice } from '../../graph/slice';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import { askSweep } from '../../worker/askSweep';
import { followTexts } from '../parts/panel/panelTexts';
import { LOADERS } from './texts';

/** Milliseconds of rest before figures are asked for anew: the year may be playing. */
const REST = 150;

/** Up to so many ties the figures are computed in place: some 10 ms. */
const AT_HAND = 5000;

/** An answer, and what it was given for. */
interface Of<T> {
  readonly slice: Slice;
  readonly value: T;
}

export type ChanceRun =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly chance: Chance };

export type StatisticsModel = ReturnType<typeof createStatisticsModel>;

export function createStatisticsModel(state: State) {
  const slice = computed(() => (state.panel.value === 'statistics' ? state.slice.value : null));
  const attempt = signal(0);
  const progress = signal(0);

  const ask = <T>(
    question: (slice: Slice, signal: AbortSignal) => Promise<T>,
    isAsked: (slice: Slice) => boolean = () => true,
  ) =>
    createResource<Of<T> | null>(
      null,
      () => {
        void attempt.value;
        const now = slice.value;
        if (!now || now.source.length === 0 || state.playing.value || !isAsked(now)) return null;
        return async signal => ({ slice: now, value: await question(now, signal) });
      },
      REST,
    );
  const bare = ask(
    (slice, signal) => state.analyst.ask('statistics', { slice }, { signal }),
    slice => !isAtHand(slice),
  );
  const swept = ask(async (slice, signal) => {
    progress.value = 0;
    const onProgress = (share: number) => {
      if (!signal.aborted) progress.value = share;
    };
    const sweep = await askSweep(state.analyst, slice, { signal, onProgress });
    return state.analyst.ask('statistics', { slice, sweep }, { signal });
  });
  const lengths = ask((slice, signal) => {
    const places = state.network.peek()?.places ?? [];
    const lon = Float64Array.from(places, place => place.lon);
    const lat = Float64Array.from(places, place => place.lat);
    return state.analyst.ask('lengths', { slice, lon, lat, ...LENGTH_DEFAULTS }, { signal });
  });
  /** What was found of the slice that is shown; null as long as it is another's. */
  const present = <T>({ value }: ReturnType<typeof ask<T>>) =>
    computed(() => (value.value?.slice === slice.value ? (value.value?.value ?? null) : null));
  const [bareNow, sweptNow] = [present<Statistics>(bare), present<Statistics>(swept)];
  const atHand = computed(() => (slice.value && isAtHand(slice.value) ? statisticsOf(slice.value) : null));

  const run = signal<ChanceRun>({ state: 'none' });
  let abort = new AbortController();
  /** What is compared belongs to what was shown then. */
  const stopRuns = effect(() => {
    void state.slice.value;
    abort.abort();
    run.value = { state: 'none' };
  });
  const startChance = () => {
    const now = slice.peek();
    if (!now) return;
    abort.abort();
    const own = (abort = new AbortController());
    const tell = (next: ChanceRun) => {
      if (!own.signal.aborted) run.value = next;
    };
    tell({ state: 'running', share: 0 });
    const question = { slice: now, options: CHANCE_DEFAULTS };
    // The last word on the progress may come after the answer.
    const onProgress = (share: number) => {
      if (run.peek().state === 'running') tell({ state: 'running', share });
    };
    state.analyst.ask('chance', question, { signal: own.signal, onProgress }).then(
      chance => tell({ state: 'done', chance }),
      () => tell({ state: 'failed' }),
    );
  };
  const texts = followTexts(state, 'statistics', LOADERS);

  return {
    slice,
    texts,
    figures: computed(() => sweptNow.value ?? atHand.value ?? bareNow.value),
    isSwept: computed(() => sweptNow.value !== null),
    progress,
    failed: computed(() => swept.error.value !== null || bare.error.value !== null),
    again: () => attempt.value++,
    /** How many components have as many places as the largest. */
    largest: computed(() => (slice.value ? largestOf(slice.value) : 0)),
    degrees: computed(() => (slice.value ? degreeSteps(degreesOf(csrOf(slice.value))) : [])),
    lengths: present<Lengths>(lengths),
    lengthsFailed: computed(() => lengths.error.value !== null),
    run,
    startChance,
    cancelChance() {
      abort.abort();
      run.value = { state: 'none' };
    },
    unfolded: signal<ReadonlySet<string>>(new Set()),
    stop() {
      abort.abort();
      stopRuns();
      texts.stop();
      for (const resource of [bare, swept, lengths]) resource.close();
    },
  };
}

const isAtHand = ({ source }: Slice): boolean => source.length <= AT_HAND;
