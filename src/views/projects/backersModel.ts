// Who is behind what of the listed entries, and where they stand in the picture: laid out in turns, as it takes a while.

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { backersOf, type Backers } from '../../analysis/entries/backers';
import { inTurns } from '../../lib/steps';
import type { Entries } from '../../state/entries';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import type { Unfolded } from '../parts/panel/unfold';
import { layoutOf, type BackersLayout } from './backersLayout';

export const FOLD = 'backers';

export interface BackersModel {
  readonly all: ReadonlySignal<Backers>;
  /** Of those with a single entry some can be left out, and others remain. */
  readonly hasRare: ReadonlySignal<boolean>;
  readonly shown: ReadonlySignal<Backers>;
  /** Null while it is on its way. */
  readonly layout: ReadonlySignal<BackersLayout | null>;
  stop(): void;
}

export function createBackersModel(
  state: State,
  entries: Entries,
  { unfolded, rare }: { readonly unfolded: Unfolded; readonly rare: Signal<boolean> },
): BackersModel {
  const all = computed(() => backersOf(entries.listed.value));
  const often = computed(() => backersOf(entries.listed.value, 2));
  const hasRare = computed(() => {
    const { length } = often.value.organisations;
    return length > 0 && length < all.value.organisations.length;
  });
  const shown = computed(() => (hasRare.value && !rare.value ? often.value : all.value));
  const answer = createResource<{ readonly of: Backers; readonly layout: BackersLayout } | null>(null, () => {
    if (state.panel.value !== 'projects' || !unfolded.value.has(FOLD)) return null;
    const of = shown.value;
    return async signal => ({ of, layout: await inTurns(layoutOf(of), signal) });
  });
  return {
    all,
    hasRare,
    shown,
    layout: computed(() => (answer.value.value?.of === shown.value ? answer.value.value.layout : null)),
    stop: answer.close,
  };
}
