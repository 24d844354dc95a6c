// Where map and network take each other's place nothing is resized (stage.css). Between one of them and both side by
// side their rooms have another size at once, and what is in them comes softly.

import { effect } from '@preact/signals-core';
import type { State } from '../../state/state';

/** Milliseconds. */
const LENGTH = 450;

export function followRooms(root: HTMLElement, state: State): () => void {
  let before = state.arrangement.peek();
  let coming: readonly Animation[] = [];
  const settle = () => {
    for (const one of coming) one.cancel();
    coming = [];
    delete root.dataset.rooms;
  };
  const stop = effect(() => {
    const now = state.arrangement.value;
    if (now === before) return;
    const resized = before === 'split' || now === 'split';
    before = now;
    settle();
    if (!resized || root.dataset.stage !== 'on' || state.environment.peek().reducedMotion) return;
    // What leaves is gone: it would have to fill the whole first.
    root.dataset.rooms = 'change';
    const timing = { duration: LENGTH, easing: 'ease-in-out' };
    const rooms = root.querySelectorAll('.shell-map, .shell-network');
    const mine = [...rooms].map(room => room.animate({ opacity: [0, 1] }, timing));
    coming = mine;
    mine.at(-1)!.onfinish = () => coming === mine && settle();
  });
  return () => {
    stop();
    settle();
  };
}
