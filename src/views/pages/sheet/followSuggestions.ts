// The first suggestions for the place that the sheet is of, asked for while the panel is open. They stand on the ties of
// today, whatever year and filter the page shows.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Suggestions } from '../../../analysis/matches/suggestions';
import { createResource } from '../../../state/resource';
import type { State } from '../../../state/state';
import { firstSuggestions, type Candidates } from '../../../worker/askSuggestions';

/** Asked for, as not all can be told; so many of the others stand on the sheet. */
const ASKED = 40;
export const SUGGESTED = 5;

export interface Suggested {
  readonly city: number;
  readonly candidates: Candidates;
  readonly found: Suggestions;
}

/** `place`: null where nobody is to be suggested. */
export function followSuggestions(
  state: State,
  place: ReadonlySignal<number | null>,
): {
  readonly suggested: ReadonlySignal<Suggested | null>;
  readonly pending: ReadonlySignal<boolean>;
  stop(): void;
} {
  const asked = createResource<Suggested | null>(null, () => {
    const [network, names, city] = [state.listed.network.value, state.names.value, place.value];
    if (!network || city === null || city >= network.places.length) return null;
    return async signal => {
      const answer = await firstSuggestions(state.analyst, network, names, city, ASKED, { signal });
      return { city, ...answer };
    };
  });
  return {
    suggested: computed(() => {
      const answer = asked.value.value;
      const isOf = answer?.city === place.value && answer?.candidates.network === state.listed.network.value;
      return answer && isOf ? answer : null;
    }),
    pending: asked.pending,
    stop: asked.close,
  };
}
