// How many partners the places have and how many are expected of them, asked for while a panel or the colours want it.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { AbsentChoice } from '../analysis/underconnected/absentChoice';
import type { NameIndex } from '../graph/names';
import { sliceOf } from '../graph/slice';
import { isInForce } from '../graph/status';
import type { Expectation } from '../worker/askExpectation';
import type { Analyst } from '../worker/protocol';
import { EXPECTED } from './expectedClasses';
import { createResource } from './resource';
import type { Listed } from './state';

/** Panels that tell of it. */
const TELLING: readonly string[] = ['underconnected', 'sheet'];

export interface Expecting {
  /** The last answer for the network that is shown; null before the first. */
  readonly found: ReadonlySignal<Expectation | null>;
  /** Whether it is of another moment or choice than the present one. */
  readonly stale: ReadonlySignal<boolean>;
  readonly error: ReadonlySignal<string | null>;
  /** Stopped by the reader. */
  readonly stopped: ReadonlySignal<boolean>;
  stop(): void;
  /** Asks once more for what failed or was stopped. */
  again(): void;
}

export interface ExpectingInput {
  readonly analyst: Analyst;
  readonly listed: Listed;
  readonly names: ReadonlySignal<NameIndex>;
  readonly panel: ReadonlySignal<string>;
  readonly colour: ReadonlySignal<string>;
  readonly absent: ReadonlySignal<AbsentChoice>;
  /** Rest before it is asked anew, in milliseconds. */
  readonly settle: number;
}

interface Answered {
  readonly choice: AbsentChoice;
  readonly expectation: Expectation;
}

export function createExpecting(input: ExpectingInput): Expecting & { close(): void } {
  const { analyst, listed, names, panel, colour, absent, settle } = input;
  const stopped = signal(false);
  const attempt = signal(0);
  const wanted = computed(() => colour.value === EXPECTED || TELLING.includes(panel.value));
  /** What is expected is a number of partners that stand by it: ended ties count no more. */
  const slice = computed(() => {
    const [network, shown] = [listed.network.value, listed.shown.value];
    if (!network || !shown) return null;
    const inForce = shown.status.map(code => Number(isInForce(code)));
    return sliceOf(network, inForce, shown.kinds, shown.year);
  });
  let last: Answered | null = null;
  const asked = createResource<Answered | null>(
    null,
    () => {
      void attempt.value;
      if (!wanted.value || stopped.value) return null;
      const [network, now, choice, index] = [listed.network.value, slice.value, absent.value, names.value];
      if (!network || !now) return null;
      const known = last;
      if (known && known.expectation.slice === now && known.choice === choice) return async () => known;
      return async signal => {
        const { askExpectation } = await import('../worker/askExpectation');
        const question = { network, names: index, slice: now, absent: choice };
        const expectation = await askExpectation(analyst, question, { signal });
        last = { choice, expectation };
        return last;
      };
    },
    settle,
  );
  const answered = computed(() => {
    const answer = asked.value.value;
    return answer && answer.expectation.network === listed.network.value ? answer : null;
  });
  return {
    found: computed(() => answered.value?.expectation ?? null),
    stale: computed(
      () => answered.value?.expectation.slice !== slice.value || answered.value?.choice !== absent.value,
    ),
    error: asked.error,
    stopped,
    stop: () => (stopped.value = true),
    again() {
      stopped.value = false;
      attempt.value++;
    },
    close: asked.close,
  };
}
