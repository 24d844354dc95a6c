// What the stage knows beyond the shared state, and what its commands do.

import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { ViewState } from '../../state/fields';
import type { State } from '../../state/state';
import { storiesOf, type Stories } from '../../state/stories/stories';
import { enterFull, isFull, leaveFull } from './fullScreen';
import type { Command } from './keys';

export interface StageModel {
  readonly state: State;
  readonly stories: Stories;
  /** In the dress of the stage, or working in the page for a while. */
  readonly away: ReadonlySignal<boolean>;
  readonly black: ReadonlySignal<boolean>;
  /** The list of keys is open. */
  readonly keysOpen: Signal<boolean>;
  /** A number that is being typed. */
  readonly digits: Signal<string>;
  do(command: Command): void;
  /** By its number, the first being 0. */
  toScene(at: number): void;
  /** Whoever touches anything while scenes go on by themselves wants them to stop. */
  pause(): void;
}

/** What needs the page: the pointer and the speaker's window. */
export interface Elsewhere {
  /** The panel that the show was begun from. */
  readonly panel: ViewState['panel'];
  pointer(): void;
  speaker(): void;
}

export function createModel(state: State, elsewhere: Elsewhere): StageModel {
  const stories = storiesOf(state);
  const away = signal(false);
  const black = signal(false);
  const keysOpen = signal(false);
  const digits = signal('');

  const toScene = (at: number) =>
    batch(() => {
      away.value = black.value = false;
      stories.toScene(at);
    });
  const pause = () => {
    if (state.stage.peek() === 'loop') state.set({ stage: 'on' });
  };
  const does: { readonly [C in Command]: () => void } = {
    next() {
      // Behind the last scene there is none: a clicker pressed once too often changes nothing.
      toScene(stories.at.peek() + 1);
    },
    previous: () => toScene(stories.at.peek() - 1),
    first: () => toScene(0),
    last: () => toScene(Infinity),
    black: () => (black.value = !black.peek()),
    live: () => (away.value = true),
    back: () => toScene(stories.at.peek()),
    loop: () => state.set({ stage: state.stage.peek() === 'loop' ? 'on' : 'loop' }),
    speaker: elsewhere.speaker,
    pointer: elsewhere.pointer,
    colours: () => state.set({ theme: state.scheme.peek() === 'dark' ? 'light' : 'dark' }),
    full: () => (isFull() ? leaveFull() : enterFull()),
    keys: () => (keysOpen.value = !keysOpen.peek()),
    leave() {
      leaveFull();
      // Whoever came from the stories is there again; whoever works in the page stays where they are.
      const home = elsewhere.panel === 'stories' && !away.peek();
      state.set({ stage: 'off', ...(home && { panel: 'stories' }) });
    },
  };
  return {
    state,
    stories,
    away,
    black,
    keysOpen,
    digits,
    do(command) {
      digits.value = '';
      does[command]();
    },
    toScene,
    pause,
  };
}
