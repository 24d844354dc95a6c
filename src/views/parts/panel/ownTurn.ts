// An effect of a view that has much to do when a large network comes: it then waits for a turn of its own, so that the
// views do not hold up the page together. Whatever changes later it follows at once, like any other effect.

import { effect, signal } from '@preact/signals-core';
import type { Network } from '../../../graph/network';
import { nextTurn } from '../../../lib/steps';
import type { State } from '../../../state/state';

/** Ties from which on a network is large. */
export const LARGE = 5000;

export interface Preparation {
  /** Whether there is anything to draw for; followed. */
  readonly wanted?: () => boolean;
  /** What the drawing is going to ask for: computed beforehand, each in a turn of its own. */
  readonly first?: () => readonly (() => unknown)[];
}

export function inOwnTurn(
  state: State,
  draw: () => (() => void) | void,
  { wanted = () => true, first = () => [] }: Preparation = {},
): () => void {
  const ready = signal<Network | null>(null);
  let preparing: Network | null = null;
  const prepare = async (network: Network) => {
    if (preparing === network) return;
    preparing = network;
    for (const step of [...first(), () => (ready.value = network)]) {
      await nextTurn();
      if (state.network.peek() !== network) return;
      step();
    }
  };
  return effect(() => {
    const network = state.network.value;
    if (!wanted()) return;
    if (network && network.ties.length > LARGE && ready.value !== network) {
      void prepare(network);
      return;
    }
    return draw();
  });
}
