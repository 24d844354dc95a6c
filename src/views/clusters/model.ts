// What the panel holds beside the view state: the clusters of what is shown, asked for in the background while it is
// open, and which of them are opened.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { CHANCE_DEFAULTS, type Chance } from '../../analysis/chance/chance';
import type { ClusterOptions, Communities } from '../../analysis/communities/communities';
import type { Comparison } from '../../analysis/communities/comparison';
import { hubsOf } from '../../analysis/communities/hubs';
import type { FoundTraits } from '../../analysis/communities/traits';
import type { Network } from '../../graph/network';
import type { Slice } from '../../graph/slice';
import { same } from '../../lib/same';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import { countTies, type TieCounts } from './counts';
import { labelsOf } from './labels';

/** Rest before a further answer is asked for while years play, in milliseconds. */
const SETTLE = 250;
/** The random networks take a worker for seconds, so they wait until nothing more changes. */
const SETTLE_CHANCE = 1000;
/** Up to so many ties the random networks are drawn unasked; it takes seconds. */
const MOST_CHANCE_TIES = 5000;
/** So many clusters are listed at first. */
export const FEW = 20;

export interface Found {
  readonly network: Network;
  readonly slice: Slice;
  readonly options: ClusterOptions;
  readonly communities: Communities;
  readonly traits: FoundTraits & { readonly comparisons: readonly Comparison[] };
  readonly counts: TieCounts;
  /** Per cluster its places, those with most ties within it first. */
  readonly places: readonly (readonly number[])[];
  readonly hubs: readonly (readonly number[])[];
}

interface Drawn {
  readonly of: Slice;
  readonly chance: Chance;
}

export interface ClustersModel {
  /** The last answer for the present network; null before the first. */
  readonly found: ReadonlySignal<Found | null>;
  /** Whether it is of another moment or other options than those shown. */
  readonly stale: ReadonlySignal<boolean>;
  readonly error: ReadonlySignal<string | null>;
  /** Share of the work done. */
  readonly progress: ReadonlySignal<number>;
  /** Stopped by the reader. */
  readonly stopped: Signal<boolean>;
  again(): void;
  /** Random networks beside this one; null: not there. `none`: not asked for, or in vain. */
  readonly chance: ReadonlySignal<Chance | 'none' | null>;
  readonly opened: Signal<ReadonlySet<number>>;
  readonly most: Signal<number>;
  stop(): void;
}

export function createClustersModel(state: State): ClustersModel {
  const progress = signal(0);
  const stopped = signal(false);
  const attempt = signal(0);
  const opened = signal<ReadonlySet<number>>(new Set());
  const most = signal(FEW);
  let last: Found | null = null;

  const asked = createResource<Found | null>(
    null,
    () => {
      void attempt.value;
      if (state.panel.value !== 'clusters' || stopped.value) return null;
      const [network, shown, slice] = [state.network.value, state.shown.value, state.slice.value];
      const options = state.clusterOptions.value;
      if (!network || !shown || !slice) return null;
      const known = last;
      if (known && known.slice === slice && same(known.options, options)) return async () => known;
      return async signal => {
        progress.value = 0;
        const onProgress = (share: number) => {
          if (!signal.aborted) progress.value = share;
        };
        const { analyst } = state;
        const communities = await analyst.ask('communities', { slice, options }, { signal, onProgress });
        const { group, sizes } = communities;
        const labels = labelsOf(shown);
        const traits = await analyst.ask('traits', { slice, group, labels }, { signal });
        const counts = countTies(slice, group, sizes.length);
        last = {
          network,
          slice,
          options,
          communities,
          traits,
          counts,
          places: placesOf(group, sizes.length, counts.withinOf),
          hubs: hubsOf(slice, group, sizes.length),
        };
        opened.value = new Set();
        most.value = FEW;
        return last;
      };
    },
    SETTLE,
  );
  const found = computed(() => {
    const answer = asked.value.value;
    return answer && answer.network === state.network.value ? answer : null;
  });
  const stale = computed(
    () =>
      found.value === null ||
      found.value.slice !== state.slice.value ||
      !same(found.value.options, state.clusterOptions.value),
  );
  let lastDrawn: Drawn | null = null;
  const drawn = createResource<Drawn | null>(
    null,
    () => {
      if (state.panel.value !== 'clusters' || stale.value || !found.value) return null;
      const { slice } = found.value;
      const known = lastDrawn;
      if (!isDrawn(slice)) return null;
      if (known && known.of === slice) return async () => known;
      return async signal => {
        const question = { slice, options: CHANCE_DEFAULTS };
        lastDrawn = { of: slice, chance: await state.analyst.ask('chance', question, { signal }) };
        return lastDrawn;
      };
    },
    SETTLE_CHANCE,
  );

  return {
    found,
    stale,
    error: asked.error,
    progress,
    stopped,
    again() {
      stopped.value = false;
      attempt.value++;
    },
    chance: computed(() => {
      const answer = drawn.value.value;
      const slice = found.value?.slice;
      if (!slice || !isDrawn(slice) || drawn.error.value !== null) return 'none';
      return answer && answer.of === slice ? answer.chance : null;
    }),
    opened,
    most,
    stop() {
      asked.close();
      drawn.close();
    },
  };
}

const isDrawn = ({ source }: Slice) => source.length > 0 && source.length <= MOST_CHANCE_TIES;

function placesOf(group: Uint32Array, clusters: number, within: Uint32Array): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: clusters }, () => []);
  group.forEach((own, place) => places[own]?.push(place));
  for (const own of places) own.sort((x, y) => within[y]! - within[x]! || x - y);
  return places;
}
