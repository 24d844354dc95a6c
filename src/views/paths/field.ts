// A field in which a place is searched by name: a combobox after the ARIA authoring practices (1.2, list autocomplete),
// as the search of the page is one.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { State } from '../../state/state';
import type { PlaceSearch } from '../placeSearch';
import type { End } from './model';

/** The index of names, built when a field is first turned to. */
export interface Finder {
  readonly search: ReadonlySignal<PlaceSearch | null>;
  readonly failed: ReadonlySignal<boolean>;
  want(): void;
}

export interface Field {
  readonly end: End;
  /** What is being typed; null: nothing, the field shows the place. */
  readonly typed: ReadonlySignal<string | null>;
  readonly active: ReadonlySignal<number>;
  readonly hits: ReadonlySignal<readonly number[]>;
  focus(event: FocusEvent): void;
  blur(): void;
  type(text: string): void;
  press(event: KeyboardEvent): void;
  take(place: number | undefined): void;
}

export function createFinder(state: State): Finder {
  const search = signal<PlaceSearch | null>(null);
  const failed = signal(false);
  let builtOf: unknown = null;
  return {
    search,
    failed,
    want() {
      const [network, names] = [state.network.peek(), state.names.peek()];
      if (!network || builtOf === network) return;
      builtOf = network;
      failed.value = false;
      search.value = null;
      import('../placeSearch')
        .then(({ buildPlaceSearch }) => buildPlaceSearch(network, names))
        .then(
          built => {
            if (builtOf === network) search.value = built;
          },
          () => {
            builtOf = null;
            failed.value = true;
          },
        );
    },
  };
}

export function createField(
  state: State,
  finder: Finder,
  end: End,
  choose: (place: number | null) => void,
): Field {
  const typed = signal<string | null>(null);
  const active = signal(0);
  const hits = computed((): readonly number[] => {
    const text = typed.value?.trim() ?? '';
    if (text === '' || !finder.search.value) return [];
    return finder.search.value
      .find(text, state.lang.value)
      .flatMap(hit => (hit.kind === 'place' ? [hit.place] : []));
  });
  function take(place: number | undefined): void {
    if (place === undefined) return;
    typed.value = null;
    choose(place);
  }
  return {
    end,
    typed,
    active,
    hits,
    focus(event) {
      finder.want();
      (event.target as HTMLInputElement).select();
    },
    blur() {
      // Who empties the field wants no place there.
      if (typed.peek()?.trim() === '') choose(null);
      typed.value = null;
    },
    type(text) {
      // The code did not come, or another dataset did: the next letter asks for it again.
      finder.want();
      typed.value = text;
      active.value = 0;
    },
    press(event) {
      const count = hits.peek().length;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0 && count > 0) {
        event.preventDefault();
        active.value = (active.peek() + step + count) % count;
      } else if (event.key === 'Enter' && count > 0) {
        event.preventDefault();
        take(hits.peek()[active.peek()]);
      } else if (event.key === 'Escape' && typed.peek() !== null) {
        event.preventDefault();
        // Only the typing is meant, not the selection.
        event.stopPropagation();
        typed.value = null;
      }
    },
    take,
  };
}
