// From the present view to another one: all of it at once, but the year, which counts through those between, so that the
// audience sees what came and went. The newest wish wins, and ends in exactly the view that it names.

import { batch } from '@preact/signals-core';
import type { ViewState } from './fields';
import type { State } from './state';

/** Milliseconds: one year at the most, all of them together, and between two pictures. */
const PER_YEAR = 120;
const MOST = 1400;
const STEP = 60;

export interface Transition {
  /** Cameras, too, go to what the view states, whatever a hand is just doing with them. */
  to(view: Partial<ViewState>): void;
  /** The year stays where it is. */
  stop(): void;
}

export type TransitionState = Pick<State, 'mode' | 'year' | 'dataset' | 'environment' | 'restore' | 'recall'>;

export function createTransition(state: TransitionState): Transition {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const apply = (view: Partial<ViewState>) =>
    batch(() => {
      state.restore(view);
      state.recall();
    });

  return {
    to(view) {
      stop();
      const [from, to] = [state.year.peek(), view.year ?? state.year.peek()];
      const counts =
        state.mode.peek() === 'year' &&
        (view.mode ?? 'year') === 'year' &&
        (view.dataset ?? state.dataset.peek()) === state.dataset.peek() &&
        Math.abs(to - from) > 1 &&
        !state.environment.peek().reducedMotion;
      if (!counts) return apply(view);

      apply({ ...view, year: from });
      const begun = performance.now();
      const length = Math.min(MOST, PER_YEAR * Math.abs(to - from));
      let last = state.year.peek();
      timer = setInterval(() => {
        // Somebody else has set another year meanwhile: it is theirs.
        if (state.year.peek() !== last || state.mode.peek() !== 'year') return stop();
        const share = (performance.now() - begun) / length;
        if (share >= 1) {
          stop();
          // The camera of a scene that states none goes by what is drawn.
          return apply({ year: to });
        }
        const year = Math.round(from + (to - from) * slowing(share));
        if (year === last) return;
        state.restore({ year });
        last = state.year.peek();
      }, STEP);
    },
    stop,
  };
}

/** Fast at first, slow towards the end: 0 … 1 to 0 … 1. */
function slowing(share: number): number {
  return 1 - (1 - share) ** 2;
}
