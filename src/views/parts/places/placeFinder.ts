// The search for places as a view uses it: fetched, and its index built, when somebody first turns to a field.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Network } from '../../../graph/network';
import type { State } from '../../../state/state';
import type { PlaceSearch } from './placeSearch';

export interface PlaceFinder {
  /** Null while it is on its way. */
  readonly search: ReadonlySignal<PlaceSearch | null>;
  /** The code did not come; whoever wants it again asks again. */
  readonly failed: ReadonlySignal<boolean>;
  want(): void;
}

export function createPlaceFinder(state: State): PlaceFinder {
  const built = signal<{ readonly of: Network; readonly search: PlaceSearch } | null>(null);
  const failed = signal(false);
  let asked: Network | null = null;
  return {
    search: computed(() => (built.value?.of === state.network.value ? (built.value?.search ?? null) : null)),
    failed,
    want() {
      const [network, names] = [state.network.peek(), state.names.peek()];
      if (!network || asked === network) return;
      asked = network;
      failed.value = false;
      import('./placeSearch')
        .then(({ placeSearchOf }) => placeSearchOf(network, names))
        .then(
          search => {
            if (asked === network) built.value = { of: network, search };
          },
          () => {
            if (asked !== network) return;
            asked = null;
            failed.value = true;
          },
        );
    },
  };
}
