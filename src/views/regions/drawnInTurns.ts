// A large matrix, and the sections of a large network, are drawn one part per turn, so that the page hears its reader
// between them.

import { signal } from '@preact/signals-core';
import { nextTurn } from '../../lib/steps';

export interface Drawing {
  /** What it is drawn from: of anything else it begins anew. */
  readonly source: readonly unknown[];
  /** Where things stand in it: in the same shape, what is not drawn anew yet may stay meanwhile. */
  readonly shape: string;
  readonly parts: number;
}

export interface Progress {
  /** So many parts may be drawn by now, at least one; the others follow by themselves. */
  readonly drawn: number;
  readonly keeps: boolean;
}

export interface DrawnInTurns {
  /** Followed: what asked is run again at every turn. */
  progress(of: Drawing): Progress;
  stop(): void;
}

export function createDrawnInTurns(): DrawnInTurns {
  const turn = signal(0);
  let now: Drawing | null = null;
  let drawn = 0;
  let keeps = false;
  const goOn = async (of: Drawing) => {
    while (drawn < of.parts) {
      await nextTurn();
      if (now !== of) return;
      drawn++;
      turn.value++;
    }
  };
  return {
    progress(of) {
      void turn.value;
      if (!now || now.shape !== of.shape || of.source.some((one, at) => one !== now!.source[at])) {
        keeps = now?.shape === of.shape;
        now = of;
        drawn = 1;
        void goOn(of);
      }
      return { drawn, keeps };
    },
    stop: () => (now = null),
  };
}
