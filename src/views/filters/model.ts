// What the panel keeps to itself: which sections are unfolded, what is typed, and the choices with their ties.

import { computed, signal, type Signal } from '@preact/signals-core';
import { choicesOf, preparing } from '../../graph/filterChoices';
import type { State } from '../../state/state';

/** By attribute. */
type PerSection<T> = Signal<Readonly<Record<string, T>>>;

/** Years as they are typed, while the period is still the one that they were typed at. */
export interface TypedYears {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly wrong: boolean;
}

export function createFiltersModel(state: State) {
  const choices = computed(() => {
    const shown = state.shown.value;
    const by = { filter: state.filter.value, ends: state.ends.value };
    return shown ? choicesOf(shown.moment, by, shown.inTime) : null;
  });
  const unfolded: PerSection<boolean> = signal({});
  const whole: PerSection<boolean> = signal({});
  const typed: PerSection<string> = signal({});
  /** Chosen once, they stay in sight when they are no longer: nothing vanishes, or folds, under the pointer. */
  const touched: PerSection<readonly string[]> = signal({});
  const years = signal<TypedYears | null>(null);

  return {
    choices,
    /** What of a large network is worked out beforehand, step by step. */
    first() {
      const shown = state.shown.peek();
      return shown ? [...preparing(shown.moment), () => choices.value] : [];
    },
    unfolded,
    whole,
    typed,
    touched,
    years,
    choose(attribute: string, value: string) {
      const chosen = state.filter.peek()[attribute] ?? [];
      const others = chosen.filter(other => other !== value);
      keep(touched, attribute, [...(touched.peek()[attribute] ?? []), value]);
      keep(unfolded, attribute, true);
      state.filterBy(attribute, others.length < chosen.length ? others : [...chosen, value]);
    },
  };
}

export type FiltersModel = ReturnType<typeof createFiltersModel>;

export function keep<T>(of: PerSection<T>, attribute: string, value: T): void {
  of.value = { ...of.peek(), [attribute]: value };
}
