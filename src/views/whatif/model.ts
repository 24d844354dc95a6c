// What the panel computes while it is open: the network with the proposed ties beside the one without, of what is shown.

import { computed, signal } from '@preact/signals-core';
import type { Nearer } from '../../analysis/paths/nearer';
import type { StatisticId, Statistics } from '../../analysis/statistics/catalogue';
import type { Network } from '../../graph/network';
import { sliceOf, type Slice } from '../../graph/slice';
import { ABSENT, isOver, PROPOSED } from '../../graph/status';
import { inTurns } from '../../lib/steps';
import { createResource } from '../../state/resource';
import type { Shown } from '../../state/shown';
import type { State } from '../../state/state';
import { askMeasures } from '../../worker/askMeasures';
import { askSweep } from '../../worker/askSweep';
import { balancing, type Balances } from './balances';
import { connecting, type Joined } from './connected';
import { standingChanges, type StandingChange } from './standing';

/** Milliseconds of rest before anything is asked for anew: several ties may be added in a row. */
const REST = 150;

/** Figures that are told of both. */
export const FIGURES = [
  'components',
  'giant',
  'giantShare',
  'meanDistance',
  'diameter',
] as const satisfies readonly StatisticId[];

interface Seen {
  readonly network: Network;
  /** Per tie; ABSENT for those that are not shown, and for those that have ended. */
  readonly status: Uint8Array;
  readonly slice: Slice;
}

export interface Pair {
  readonly before: Seen;
  readonly after: Seen;
}

export interface Quick {
  readonly of: Pair;
  readonly joined: readonly Joined[];
  readonly balances: Balances;
}

export interface Ways {
  readonly of: Pair;
  readonly nearer: Nearer;
}

export interface Figures {
  readonly of: Pair;
  readonly before: Statistics;
  readonly after: Statistics;
  readonly standings: readonly StandingChange[];
}

export type WhatIfModel = ReturnType<typeof createWhatIfModel>;

export function createWhatIfModel(state: State) {
  const { listed } = state;
  // Of its own: what was computed of it is still known when another tie is proposed.
  const without = computed(() => seenIn(listed.network.value, listed.shown.value, listed.slice.value));
  const pair = computed((): Pair | null => {
    if (state.panel.value !== 'whatif') return null;
    const before = without.value;
    const after = seenIn(state.network.value, state.shown.value, state.slice.value);
    // In earlier years, or where filters leave it out, nothing proposed is there.
    return before && after?.status.includes(PROPOSED) ? { before, after } : null;
  });
  const level = computed(() => {
    const divided = listed.network.value?.places.some(({ region }) => region !== '');
    return state.level.value === 'country' || !divided ? 'country' : 'region';
  });
  const again = signal(0);
  const progress = signal(0);
  const counted = signal(0);

  const quick = createResource<Quick | null>(null, () => {
    const of = pair.value;
    const by = level.value;
    if (!of) return null;
    const { before, after } = of;
    return async signal => {
      const { network, status } = after;
      const joined = await inTurns(connecting(network, status, before.slice, after.slice), signal);
      const balances = await inTurns(balancing(by, before, after), signal);
      return { of, joined, balances };
    };
  });
  const ways = createResource<Ways | null>(
    null,
    () => {
      void again.value;
      const of = pair.value;
      if (!of) return null;
      return async signal => {
        counted.value = 0;
        const question = { before: bareOf(of.before.slice), after: bareOf(of.after.slice) };
        const onProgress = (share: number) => {
          if (!signal.aborted) counted.value = share;
        };
        return { of, nearer: await state.analyst.ask('nearer', question, { signal, onProgress }) };
      };
    },
    REST,
  );
  const figures = createResource<Figures | null>(
    null,
    () => {
      void again.value;
      const of = pair.value;
      if (!of) return null;
      return async signal => {
        const shares = [0, 0];
        progress.value = 0;
        const told = async ({ slice }: Seen, nth: number) => {
          const onProgress = (share: number) => {
            shares[nth] = share;
            if (!signal.aborted) progress.value = (shares[0]! + shares[1]!) / 2;
          };
          const sweep = await askSweep(state.analyst, slice, { signal, onProgress });
          const [statistics, { betweenness }] = await Promise.all([
            state.analyst.ask('statistics', { slice, sweep }, { signal }),
            askMeasures(state.analyst, { slice, ids: ['betweenness'] }, { signal }),
          ]);
          return { statistics, betweenness: betweenness! };
        };
        const [then, now] = await Promise.all([told(of.before, 0), told(of.after, 1)]);
        const at = ({ network, status }: Seen, values: Float64Array) => ({ network, status, values });
        return {
          of,
          before: then.statistics,
          after: now.statistics,
          standings: standingChanges(at(of.before, then.betweenness), at(of.after, now.betweenness)),
        };
      };
    },
    REST,
  );
  const ofNow = <T extends { readonly of: Pair }>(answer: T | null) =>
    answer !== null && answer.of === pair.value ? answer : null;
  return {
    pair,
    /** Null while they are on their way. */
    quick: computed(() => ofNow(quick.value.value)),
    figures: computed(() => ofNow(figures.value.value)),
    ways: computed(() => ofNow(ways.value.value)),
    progress,
    /** Share of the places from which ways have been looked for. */
    counted,
    error: computed(() => figures.error.value ?? ways.error.value ?? quick.error.value),
    again: () => again.value++,
    stop() {
      quick.close();
      ways.close();
      figures.close();
    },
  };
}

const bareOf = ({ order, source, target }: Slice) => ({ order, source, target });

/** Who thinks of a tie asks what it would be today: what has ended is not compared with it. */
function seenIn(network: Network | null, shown: Shown | null, slice: Slice | null): Seen | null {
  if (!network || !shown || !slice) return null;
  if (!shown.status.some(isOver)) return { network, status: shown.status, slice };
  const status = shown.status.map(code => (isOver(code) ? ABSENT : code));
  return { network, status, slice: sliceOf(network, status, shown.kinds, shown.year) };
}
