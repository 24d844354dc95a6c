// Where a place stands in the network that is shown: its values of some measures, and its ranks by them among the places
// whose ties were collected.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { MeasureId } from '../../analysis/metrics/catalogue';
import { ranksOf } from '../../analysis/ranking/ranks';
import type { Network } from '../../graph/network';
import type { Slice } from '../../graph/slice';
import { createResource } from '../../state/resource';
import type { Shown } from '../../state/shown';
import type { State } from '../../state/state';
import { askMeasures } from '../../worker/askMeasures';

const MEASURES = [
  'degree',
  'betweenness',
  'closeness',
  'coreness',
  'participationCountries',
] as const satisfies readonly MeasureId[];

export interface Standing {
  readonly measure: (typeof MEASURES)[number];
  readonly value: number;
  /** First and last of the ranks that the place shares, and how many places have one. */
  readonly from: number;
  readonly to: number;
  readonly among: number;
}

export interface Standings {
  readonly list: readonly Standing[];
  /** Into how many parts its component would fall without the place. */
  readonly parts: number;
}

interface Measured {
  readonly slice: Slice;
  readonly values: Readonly<Record<string, Float64Array>>;
}

/** Of a selected place whose ties were collected; null before the answer, and of any other place. */
export function followStandings(state: State): {
  readonly standings: ReadonlySignal<Standings | null>;
  stop(): void;
} {
  const place = computed(() => {
    const { places, tie } = state.selection.value;
    const only = state.panel.value === 'city' && tie === null && places.length === 1 ? places[0]! : null;
    return only !== null && canStand(state.network.value, state.shown.value, only) ? only : null;
  });
  const asked = computed(() => place.value !== null);
  const measured = createResource<Measured | null>(
    null,
    () => {
      const slice = state.slice.value;
      if (!slice || !asked.value) return null;
      return async signal => {
        const question = { slice, ids: [...MEASURES, 'articulation'] };
        return { slice, values: await askMeasures(state.analyst, question, { signal }) };
      };
    },
    150,
  );
  const standings = computed(() => {
    const [answer, network, shown, only] = [
      measured.value.value,
      state.network.value,
      state.shown.value,
      place.value,
    ];
    if (!answer || !network || !shown || only === null || answer.slice !== state.slice.value) return null;
    const members = network.places.flatMap((_, other) => (canStand(network, shown, other) ? [other] : []));
    return standingsOf(answer.values, members, only);
  });
  return { standings, stop: measured.close };
}

/** What is known of a place as somebody's partner alone says nothing of where it stands. */
function canStand(network: Network | null, shown: Shown | null, place: number): boolean {
  return network?.places[place]?.tiesKnown !== 'boundary' && shown?.places[place] === 1;
}

function standingsOf(
  values: Readonly<Record<string, Float64Array>>,
  members: readonly number[],
  place: number,
): Standings {
  const list = MEASURES.flatMap((measure): Standing[] => {
    const own = values[measure]!;
    const { first, last, order } = ranksOf(own, members);
    if (Number.isNaN(own[place]!)) return [];
    return [{ measure, value: own[place]!, from: first[place]!, to: last[place]!, among: order.length }];
  });
  const more = values['articulation']![place]!;
  return { list, parts: more > 0 ? more + 1 : 1 };
}
