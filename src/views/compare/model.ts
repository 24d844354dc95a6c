// What the panel computes: the two views side by side, in the background their figures and the ranks of places.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { largestOf } from '../../analysis/kernels/components';
import { measures, type MeasureId } from '../../analysis/metrics/catalogue';
import { tellingMeasures } from '../../analysis/metrics/telling';
import type { Statistics } from '../../analysis/statistics/catalogue';
import type { Network } from '../../graph/network';
import { sliceOf, type Slice } from '../../graph/slice';
import { createResource } from '../../state/resource';
import { parsePinned } from '../../state/pinned';
import { shownOf, type Shown, type ShownBy } from '../../state/shown';
import type { State } from '../../state/state';
import { askMeasures } from '../../worker/askMeasures';
import { askSweep } from '../../worker/askSweep';
import { differenceOf, tiedIn, type Difference } from './difference';
import { moversOf, type Movers } from './movers';

/** Milliseconds of rest before figures are asked for anew: the year may be playing. */
const REST = 150;

export interface Half {
  readonly by: ShownBy;
  readonly shown: Shown;
  readonly slice: Slice;
}

export interface Pair {
  readonly network: Network;
  /** The pinned view and the present one. */
  readonly halves: readonly [Half, Half];
  readonly difference: Difference;
}

/** Of both halves, and of which. Before the shortest paths are known their figures are NaN. */
export interface Figures {
  readonly of: Pair;
  readonly swept: boolean;
  readonly values: readonly [Statistics, Statistics];
}

/** By what places can be ranked here: clusters would be other ones in each view. */
export const RANKED_BY = measures.filter(
  measure => measure.of === 'place' && !('needs' in measure && measure.needs === 'clusters'),
);

export type CompareModel = ReturnType<typeof createCompareModel>;

export function createCompareModel(state: State) {
  const isOpen = computed(() => state.panel.value === 'compare');
  const pinned = computed(() => parsePinned(state.pinned.value, state.span.value));
  const now = computed((): Half | null => {
    const [shown, slice] = [state.shown.value, state.slice.value];
    if (!shown || !slice) return null;
    const [mode, year, period] = [state.mode.value, state.year.value, state.period.value];
    return { by: { mode, year, period, filter: state.filter.value, ends: state.ends.value }, shown, slice };
  });
  const then = computed((): Half | null => {
    const [network, data, by] = [state.network.value, state.data.value, pinned.value];
    if (!network || !data || !by) return null;
    const shown = shownOf(network, data.tables, by);
    return { by, shown, slice: sliceOf(network, shown.status, shown.kinds, shown.year) };
  });
  const pair: ReadonlySignal<Pair | null> = computed(() => {
    const [network, first, second] = [state.network.value, then.value, now.value];
    if (!isOpen.value || !network || !first || !second) return null;
    return { network, halves: [first, second], difference: differenceOf(network, first.shown, second.shown) };
  });

  /** What of the shortest paths is done, 0 … 1. */
  const progress = signal(0);
  const again = signal(0);
  const bare = createResource<Figures | null>(
    null,
    () => {
      void again.value;
      const of = pair.value;
      return (
        of &&
        (signal => bothOf(of, false, ({ slice }) => state.analyst.ask('statistics', { slice }, { signal })))
      );
    },
    REST,
  );
  const swept = createResource<Figures | null>(
    null,
    () => {
      void again.value;
      const of = pair.value;
      if (!of) return null;
      return signal => {
        const shares = [0, 0];
        progress.value = 0;
        return bothOf(of, true, async ({ slice }, half) => {
          const onProgress = (share: number) => {
            shares[half] = share;
            if (!signal.aborted) progress.value = (shares[0]! + shares[1]!) / 2;
          };
          const sweep = await askSweep(state.analyst, slice, { signal, onProgress });
          return state.analyst.ask('statistics', { slice, sweep }, { signal });
        });
      };
    },
    REST,
  );
  const figures = computed(() => {
    const isOf = ({ value }: typeof bare) => (value.value?.of === pair.value ? value.value : null);
    return isOf(swept) ?? isOf(bare);
  });

  const asRanked = RANKED_BY.find(({ id }) => id === state.ranked.peek().replace(/^[-+]/, ''));
  const measure = signal<MeasureId>(asRanked?.id ?? 'degree');
  const moved = createResource<{
    readonly of: Pair;
    readonly measure: string;
    readonly movers: Movers;
  } | null>(
    null,
    () => {
      void again.value;
      const [of, id] = [pair.value, measure.value];
      if (!of) return null;
      return async signal => {
        const [before, after] = await Promise.all(
          of.halves.map(({ slice }) => askMeasures(state.analyst, { slice, ids: [id] }, { signal })),
        );
        return { of, measure: id, movers: moversOf(before![id]!, after![id]!, membersOf(of)) };
      };
    },
    REST,
  );
  return {
    pair,
    figures,
    /** Of each view, how many components have as many places as the largest. */
    largest: computed(() => pair.value?.halves.map(({ slice }) => largestOf(slice)) ?? []),
    /** Whether the figures that need shortest paths are still on their way, and how far; and why they failed. */
    sweeping: computed(() => swept.pending.value && swept.error.value === null),
    progress,
    error: computed(() => swept.error.value ?? bare.error.value),
    again: () => again.value++,
    measure,
    /** Null before there is a network. */
    telling: computed(() => (state.network.value ? tellingMeasures(state.network.value) : null)),
    /** The two years that were asked for are none of the network's. */
    wrongYears: signal(false),
    /** Null while others are on their way. */
    movers: computed(() => {
      const found = moved.value.value;
      return found && found.of === pair.value && found.measure === measure.value ? found.movers : null;
    }),
    moversFailed: moved.error,
    unfolded: signal<ReadonlySet<string>>(new Set()),
    /** Lists that are shown whole. */
    whole: signal<ReadonlySet<string>>(new Set()),
    stop() {
      for (const resource of [bare, swept, moved]) resource.close();
    },
  };
}

async function bothOf(
  of: Pair,
  swept: boolean,
  ask: (half: Half, index: 0 | 1) => Promise<Statistics>,
): Promise<Figures> {
  return { of, swept, values: await Promise.all([ask(of.halves[0], 0), ask(of.halves[1], 1)]) };
}

/** Places with ties in both views that may be ranked: of one known as somebody's partner only, not all are known. */
function membersOf({ network, halves }: Pair): readonly number[] {
  const [first, second] = halves.map(({ shown }) => tiedIn(network, shown));
  return [...network.places.keys()].filter(
    place => first![place] === 1 && second![place] === 1 && network.places[place]!.tiesKnown !== 'boundary',
  );
}
