// The ranks of all years, asked for in the background; which places are drawn, and how they stand in a year.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { measureInfo, type MeasureId } from '../../analysis/metrics/catalogue';
import type { YearlyRanks } from '../../analysis/series/yearlyRanks';
import { followChronicle, type Told } from '../../state/chronicle';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import { followTexts } from '../parts/panel/panelTexts';
import { LOADERS } from './trajectoryTexts';

/** So many ranks are the first ones. */
const FIRST = 10;

export interface Standing {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

interface Answered {
  readonly of: Told;
  readonly measure: MeasureId;
  readonly ranks: YearlyRanks;
}

export interface TrajectoriesOptions {
  /** By what places are ranked. */
  readonly measure: ReadonlySignal<MeasureId>;
  /** Whether the section is seen: else nothing is computed. */
  readonly isOpen: ReadonlySignal<boolean>;
}

export type TrajectoriesModel = ReturnType<typeof createTrajectoriesModel>;

export function createTrajectoriesModel(state: State, { measure: wanted, isOpen }: TrajectoriesOptions) {
  const progress = signal(0);
  const attempt = signal(0);
  const cancelled = signal(false);
  const whose = signal<'first' | 'selected'>('first');
  const told = followChronicle(state);
  const answer = signal<Answered | null>(null);
  /** Clusters are other ones in every year: by them nobody can be followed. */
  const measure = computed((): MeasureId =>
    measureInfo(wanted.value)?.needs === 'clusters' ? 'degree' : wanted.value,
  );
  const answered = createResource<Answered | null>(null, () => {
    void attempt.value;
    const [network, of, id] = [state.network.value, told.value, measure.value];
    if (!isOpen.value || !network || !of || of.chronicle.from.length === 0 || cancelled.value) return null;
    if (isFor(answer.peek(), of, id)) return null;
    const { chronicle, years } = of;
    const eligible = Uint8Array.from(network.places, ({ tiesKnown }) => Number(tiesKnown !== 'boundary'));
    return async signal => {
      progress.value = 0;
      const onProgress = (share: number) => {
        if (!signal.aborted) progress.value = share;
      };
      const question = { chronicle, years, measure: id, eligible };
      const ranks = await state.analyst.ask('yearlyRanks', question, { signal, onProgress });
      answer.value = { of, measure: id, ranks };
      return answer.value;
    };
  });
  const ranks = computed(() => {
    const found = answer.value;
    return isFor(found, told.value, measure.value) ? found!.ranks : null;
  });
  const selected = computed(() => state.selection.value.places);
  return {
    told,
    texts: followTexts(state, 'ranking', LOADERS),
    measure,
    /** Whether another measure than the one wanted is told. */
    otherMeasure: computed(() => measure.value !== wanted.value),
    progress,
    cancelled,
    failed: computed(() => answered.error.value !== null),
    again() {
      cancelled.value = false;
      attempt.value++;
    },
    ranks,
    whose: computed(() => (selected.value.length > 0 ? whose.value : 'first')),
    choose: (next: 'first' | 'selected') => (whose.value = next),
    selected,
    pointed: signal<number | null>(null),
    /** The place whose line the pointer is on. */
    lit: computed(() => {
      const hover = state.hover.value;
      return hover && 'place' in hover ? hover.place : null;
    }),
    unfolded: signal<ReadonlySet<string>>(new Set()),
    stop: () => answered.close(),
  };
}

const isFor = (found: Answered | null, of: Told | null, measure: MeasureId): boolean =>
  found !== null && found.of === of && found.measure === measure;

export function standingIn(
  { order, first, last, values }: YearlyRanks,
  year: number,
  place: number,
): Standing | null {
  const at = year * order + place;
  return first[at] === 0 ? null : { first: first[at]!, last: last[at]!, value: values[at]! };
}

/** In a year (by index): the places whose ranks all lie among the first ones, in the order of these; and the crowd that does not. */
export function firstOnes(
  ranks: YearlyRanks,
  year: number,
): { readonly places: readonly number[]; readonly crowd: Standing | null } {
  const places: number[] = [];
  let crowd: Standing | null = null;
  for (let place = 0; place < ranks.order; place++) {
    const standing = standingIn(ranks, year, place);
    if (!standing) continue;
    if (standing.last <= FIRST) places.push(place);
    else if (standing.first <= FIRST) crowd = standing;
  }
  const rank = (place: number) => ranks.first[year * ranks.order + place]!;
  return { places: places.sort((x, y) => rank(x) - rank(y) || x - y), crowd };
}

/** In a year (by index): all that share the first rank. */
export function leadersIn(ranks: YearlyRanks, year: number): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < ranks.order; place++) {
    if (ranks.first[year * ranks.order + place] === 1) places.push(place);
  }
  return places;
}
