// Where a place stands in the network that is shown: its values of some measures, and its ranks by them among the places
// whose ties were collected.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { MeasureId } from '../../analysis/metrics/catalogue';
import { ranksOf } from '../../analysis/ranking/ranks';
import type { Network } from '../../graph/network';
import type { Slice } from '../../graph/slice';
import { createResource } from '../../state/resource';
import type { ViewState } from '../../state/fields';
import type { Shown } from '../../state/shown';
import type { Listed, State } from '../../state/state';
import { askMeasures } from '../../worker/askMeasures';

export interface Standing {
  readonly measure: MeasureId;
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

export interface Asked {
  /** While this panel is open. */
  readonly panel: ViewState['panel'];
  readonly measures: readonly MeasureId[];
  /** What is shown, or what of it was collected. */
  readonly of: Listed;
  /** Number of the one place that is told of; null: none. */
  readonly place: ReadonlySignal<number | null>;
}

/** Of a place whose ties were collected; null before the answer, and of any other place. */
export function followStandings(
  { analyst, panel: open }: Pick<State, 'analyst' | 'panel'>,
  { panel, measures, of, place: wanted }: Asked,
): {
  readonly standings: ReadonlySignal<Standings | null>;
  /** The answer is on its way. */
  readonly pending: ReadonlySignal<boolean>;
  stop(): void;
} {
  const place = computed(() => {
    const only = open.value === panel ? wanted.value : null;
    return only !== null && canStand(of.network.value, of.shown.value, only) ? only : null;
  });
  const asked = computed(() => place.value !== null);
  const measured = createResource<Measured | null>(
    null,
    () => {
      const slice = of.slice.value;
      if (!slice || !asked.value) return null;
      return async signal => {
        const question = { slice, ids: [...measures, 'articulation'] };
        return { slice, values: await askMeasures(analyst, question, { signal }) };
      };
    },
    150,
  );
  const standings = computed(() => {
    const [answer, network, shown, only] = [
      measured.value.value,
      of.network.value,
      of.shown.value,
      place.value,
    ];
    if (!answer || !network || !shown || only === null || answer.slice !== of.slice.value) return null;
    const members = network.places.flatMap((_, other) => (canStand(network, shown, other) ? [other] : []));
    return standingsOf(measures, answer.values, members, only);
  });
  return { standings, pending: measured.pending, stop: measured.close };
}

/** What is known of a place as somebody's partner alone says nothing of where it stands. */
function canStand(network: Network | null, shown: Shown | null, place: number): boolean {
  return network?.places[place]?.tiesKnown !== 'boundary' && shown?.places[place] === 1;
}

function standingsOf(
  measures: readonly MeasureId[],
  values: Readonly<Record<string, Float64Array>>,
  members: readonly number[],
  place: number,
): Standings {
  const list = measures.flatMap((measure): Standing[] => {
    const own = values[measure]!;
    const { first, last, order } = ranksOf(own, members);
    if (Number.isNaN(own[place]!)) return [];
    return [{ measure, value: own[place]!, from: first[place]!, to: last[place]!, among: order.length }];
  });
  const more = values['articulation']![place]!;
  return { list, parts: more > 0 ? more + 1 : 1 };
}
