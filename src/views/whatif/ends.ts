// The two places of a tie to be thought of: searched by name among those of the network and the cities of the
// gazetteer. Until something else is chosen they are what is selected on map and network.

import { computed, effect, signal } from '@preact/signals-core';
import { refusalOf } from '../../state/proposed';
import type { State } from '../../state/state';
import { nameIn, type NameIndex } from '../../graph/names';
import { createCityFinder, type CityHit } from '../parts/places/cityFinder';
import { createCombobox, type Combobox } from '../parts/places/combobox';
import { createPlaceFinder, type PlaceFinder } from '../parts/places/placeFinder';
import type { PlaceHit } from '../parts/places/placeOption';

/** A place of the network, or a city that it lacks. */
export type EndHit = PlaceHit | CityHit;

export interface End {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** So many places of the network are suggested beside cities that it lacks, and without them. */
const HERE = 6;
const ALONE = 10;

interface Chosen extends Pick<End, 'id' | 'country'> {
  readonly names: NameIndex;
}

export interface EndField {
  readonly box: Combobox<EndHit>;
  readonly end: { readonly value: End | null };
  focus(): void;
  blur(): void;
}

export interface Ends {
  readonly fields: readonly [EndField, EndField];
  readonly finder: PlaceFinder;
  /** Why the two cannot be proposed; null where they can, undefined where not both are chosen. */
  readonly refusal: { readonly value: ReturnType<typeof refusalOf> | 'listed' | undefined };
  /** Proposes the two; the first stays, for the next partner. */
  add(): void;
  stop(): void;
}

export function createEnds(state: State): Ends {
  const finder = createPlaceFinder(state);
  /** Null: nothing is chosen here, so the selection counts; empty: the reader wants nothing there. */
  const chosen = [signal<Chosen | 'none' | null>(null), signal<Chosen | 'none' | null>(null)] as const;
  const strangers = createCityFinder(state);

  const endAt = (place: number): End => {
    const { id, country } = state.network.value!.places[place]!;
    return { id, name: state.nameOf.value(place).text, country };
  };
  /** In the language that the page has now. */
  const endOf = ({ id, country, names }: Chosen): End => {
    const place = state.network.value!.placeIndex.get(id);
    if (place !== undefined) return endAt(place);
    return { id, name: nameIn(names, id, state.lang.value, null).text, country };
  };
  const ends = ([0, 1] as const).map(at =>
    computed((): End | null => {
      const own = chosen[at].value;
      if (own === 'none' || !state.network.value) return null;
      if (own) return endOf(own);
      const place = state.selection.value.places[at];
      return place === undefined ? null : endAt(place);
    }),
  );

  const fieldOf = (at: 0 | 1): EndField => {
    const find = (text: string): readonly EndHit[] => {
      const network = state.network.value;
      if (!network) return [];
      const here = (finder.search.value?.find(text, state.lang.value) ?? []).filter(
        hit => hit.kind === 'place',
      );
      const cities = strangers.find(text);
      return [...here.slice(0, cities.length > 0 ? HERE : ALONE), ...cities];
    };
    const choose = (hit: EndHit) => {
      chosen[at].value =
        hit.kind === 'place'
          ? { ...endAt(hit.place), names: state.names.value }
          : { id: hit.place.id, country: hit.place.country, names: hit.names };
    };
    const box = createCombobox<EndHit>(`whatif-${at}`, find, choose);
    return {
      box: {
        ...box,
        type(text) {
          finder.want();
          box.type(text);
          strangers.want(text);
        },
      },
      end: ends[at]!,
      focus: finder.want,
      blur() {
        if (box.open.peek() && box.typed.peek().trim() === '') chosen[at].value = 'none';
        box.open.value = false;
        box.typed.value = '';
      },
    };
  };

  const refusal = computed(() => {
    const [network, a, b] = [state.listed.network.value, ends[0]!.value, ends[1]!.value];
    if (!network || !a || !b) return undefined;
    const isPair = (one: string, other: string) =>
      (one === a.id && other === b.id) || (one === b.id && other === a.id);
    const listed = state.proposals.value.some(({ a, b }) => isPair(a, b));
    return listed ? ('listed' as const) : refusalOf(network, a.id, b.id);
  });
  // The places of another dataset are others, and what is selected anew is meant.
  let of: unknown = null;
  const stop = effect(() => {
    const now = [state.dataset.value, ...state.places.value].join();
    if (of !== null && of !== now) for (const one of chosen) one.value = null;
    of = now;
  });
  return {
    fields: [fieldOf(0), fieldOf(1)],
    finder,
    refusal,
    add() {
      const [a, b] = ends.map(end => end.peek());
      if (!a || !b || refusal.peek() !== null) return;
      // Where it is selected its names are those of the network.
      const own = chosen[0].peek();
      chosen[0].value = own === null || own === 'none' ? { ...a, names: state.names.peek() } : own;
      chosen[1].value = 'none';
      state.propose(a.id, b.id);
    },
    stop() {
      stop();
      strangers.stop();
    },
  };
}
