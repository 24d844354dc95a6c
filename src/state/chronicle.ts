// The chronicle of what the filters let through, whatever year is shown; made when first asked for.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { chronicleOf, type Chronicle } from '../analysis/series/chronicle';
import type { State } from './state';

export interface Told {
  readonly chronicle: Chronicle;
  /** Every year from the first known founding to today. */
  readonly years: readonly number[];
  /** Ties that the filters let through and whose founding nobody dates: they are in none of these years. */
  readonly undated: number;
}

/** Null before the dataset is there. */
export function followChronicle(state: State): ReadonlySignal<Told | null> {
  return computed(() => {
    const [network, data] = [state.listed.network.value, state.data.value];
    if (!network || !data) return null;
    const passes = state.passingToday.value;
    const by = { filter: state.filter.value, ends: state.ends.value };
    const [first, last] = state.span.value;
    const undated = network.founded.reduce(
      (sum, year, tie) => sum + Number(Number.isNaN(year) && passes?.[tie] !== 0),
      0,
    );
    return {
      chronicle: chronicleOf(network, data.tables, passes && by),
      years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
      undated,
    };
  });
}
