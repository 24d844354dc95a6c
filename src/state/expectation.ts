// How many partners the places have and how many are expected of them, asked for while a panel or the colours want it.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { AbsentChoice } from '../analysis/underconnected/absentChoice';
import type { NameIndex } from '../graph/names';
import type { Network } from '../graph/network';
import { sliceOf } from '../graph/slice';
import { isInForce } from '../graph/status';
import type { Expectation } from '../worker/askExpectation';
import type { Analyst } from '../worker/protocol';
import type { Classes } from './classes';
import { EXPECTED, expectedClasses } from './expectedClasses';
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
  /** With the proposed ties, whose places are coloured; and without them. */
  readonly network: ReadonlySignal<Network | null>;
  readonly listed: Listed;
  readonly names: ReadonlySignal<NameIndex>;
  readonly panel: ReadonlySignal<string>;
  readonly colour: ReadonlySignal<string>;
  readonly mode: ReadonlySignal<'all' | 'year' | 'period'>;
  readonly absent: ReadonlySignal<AbsentChoice>;
  /** Rest before it is asked anew, in milliseconds. */
  readonly settle: number;
}

interface Answered {
  readonly choice: AbsentChoice;
  readonly expectation: Expectation;
}

export function createExpecting(
  input: ExpectingInput,
): Expecting & { readonly classes: ReadonlySignal<Classes | null>; close(): void } {
  const { analyst, network: coloured, listed, names, panel, colour, mode, absent, settle } = input;
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
      // Another mode makes another slice.
      const timed = mode.value !== 'all';
      if (!network || !now) return null;
      const known = last;
      if (known && known.expectation.slice === now && known.choice === choice) return async () => known;
      return async signal => {
        const { askExpectation } = await import('../worker/askExpectation');
        const question = { network, names: index, slice: now, absent: choice, timed };
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
  let lastClasses: Classes | null = null;
  const classes = computed(() => {
    const [answer, now] = [answered.value, coloured.value];
    if (!answer || !now) return null;
    const next = expectedClasses(answer.expectation, now.places.length);
    // Absent cities change nothing on map and network, which need not be drawn anew then.
    if (!lastClasses || !isSame(lastClasses, next)) lastClasses = next;
    return lastClasses;
  });
  return {
    classes,
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

const isSame = (x: Classes, y: Classes): boolean =>
  x.of.length === y.of.length &&
  x.list.length === y.list.length &&
  x.list.every(({ value }, at) => value === y.list[at]!.value) &&
  x.of.every((own, place) => own === y.of[place]);
