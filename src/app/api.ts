// `window.twinline`: the page for scripts, tests and the curious. Reads everything, changes only through `set`.

import { effect } from '@preact/signals-core';
import type { ViewState } from '../state/fields';
import type { ShownCounts } from '../state/shown';
import type { State } from '../state/state';

/** Counts at the present view state, those of the year included; see README, "The page for scripts". */
export interface NetworkCounts extends ShownCounts {
  readonly dataset: string;
  /** Of the whole network. */
  readonly places: number;
  readonly ties: number;
  /** Of what is drawn now. */
  readonly shownPlaces: number;
  readonly shownTies: number;
}

export interface TwinlineApi {
  /** Fulfilled once the first dataset is loaded, or could not be. */
  readonly ready: Promise<void>;
  network(): NetworkCounts | null;
  state(): ViewState;
  /** Ids of the measures in use whose values are there. */
  measured(): readonly string[];
  set(partial: Partial<ViewState>): void;
}

declare global {
  interface Window {
    readonly twinline: TwinlineApi;
  }
}

export function exposeApi(state: State): void {
  const ready = new Promise<void>(resolve => {
    const stop = effect(() => {
      if (!state.loading.value) queueMicrotask(() => (resolve(), stop()));
    });
  });
  const api: TwinlineApi = Object.freeze({
    ready,
    network() {
      const network = state.network.value;
      const shown = state.shown.value;
      if (!network || !shown) return null;
      return {
        dataset: network.info.id,
        places: network.places.length,
        ties: network.ties.length,
        shownPlaces: shown.placeCount,
        shownTies: shown.tieCount,
        ...shown.counts,
      };
    },
    state: () => state.snapshot(),
    measured: () => Object.keys(state.values.value ?? {}),
    set: (partial: Partial<ViewState>) => state.set(partial),
  });
  Object.defineProperty(window, 'twinline', { value: api });
}
