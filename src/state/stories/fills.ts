// Texts with their braces filled: at once, or of a large network in the background, so that nobody waits for them.

import { signal } from '@preact/signals-core';
import { fill, filling, isFilled, type Filled } from '../../analysis/stories/fill';
import type { FigureWorld } from '../../analysis/stories/figure';
import { inTurns } from '../../lib/steps';

/** Ties from which on a figure may take longer than a picture waits. */
const LARGE = 3000;

/** Null: it is being computed; whoever has read it is told when it is there. */
export type Fill = (text: string, world: FigureWorld) => Filled | null;

export function createFill(): Fill {
  const arrived = signal(0);
  const wanted: { readonly text: string; readonly world: FigureWorld }[] = [];
  let working = false;

  async function work(): Promise<void> {
    working = true;
    try {
      // The newest first: what is typed, and the scene that is shown.
      for (let next = wanted.pop(); next; next = wanted.pop()) {
        await inTurns(filling(next.text, next.world));
        arrived.value++;
      }
    } finally {
      working = false;
    }
  }

  return (text, world) => {
    if (world.network.ties.length <= LARGE || isFilled(text, world)) return fill(text, world);
    void arrived.value;
    const isWanted = wanted.some(
      one => one.text === text && one.world.lang === world.lang && one.world.network === world.network,
    );
    if (!isWanted) wanted.push({ text, world });
    if (!working) void work();
    return null;
  };
}
