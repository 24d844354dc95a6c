// The two places of a tie to be thought of: searched by name among those of the network and the cities of the
// gazetteer. Until something else is chosen they are what is selected on map and network.

import { computed, effect, signal } from '@preact/signals-core';
import type { Newcomers } from '../../data/gazetteer/newcomers';
import { SAME_PLACE_KM } from '../../data/gazetteer/join';
import type { Place } from '../../data/records';
import type { NameIndex } from '../../graph/names';
import type { Network } from '../../graph/network';
import { refusalOf } from '../../state/proposed';
import { fold } from '../../lib/fold';
import { distance } from '../../lib/geodesy';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import { createCombobox, type Combobox } from '../combobox';
import { createPlaceFinder, type PlaceFinder } from '../placeFinder';
import type { PlaceHit } from '../placeOption';

/** A place of the network, or a city that it lacks. */
export type EndHit = PlaceHit | { readonly kind: 'city'; readonly place: Place; readonly name: string };

export interface End {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** So many of each are suggested. */
const HERE = 6;
const ELSEWHERE = 4;
/** From so many letters on the gazetteer is asked, and after so many milliseconds without another. */
const LETTERS = 3;
const REST = 200;

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
  const chosen = [signal<End | 'none' | null>(null), signal<End | 'none' | null>(null)] as const;
  const wanted = signal('');
  const found = createResource<Newcomers | null>(
    null,
    () => {
      const like = wanted.value;
      if (like.length < LETTERS) return null;
      return async signal => {
        const { gazetteerSource } = await import('../../data/gazetteer/source');
        return state.analyst.ask(
          'newcomers',
          { gazetteer: gazetteerSource, like, most: 4 * ELSEWHERE },
          { signal },
        );
      };
    },
    REST,
  );

  const nameOf = (place: number) => state.nameOf.value(place).text;
  const endAt = (place: number): End => {
    const { id, country } = state.network.value!.places[place]!;
    return { id, name: nameOf(place), country };
  };
  const ends = ([0, 1] as const).map(at =>
    computed((): End | null => {
      const own = chosen[at].value;
      if (own === 'none' || !state.network.value) return null;
      if (own) return own;
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
      const cities = found.value.value;
      if (!cities || wanted.value !== text) return here.slice(0, HERE + ELSEWHERE);
      return [...here.slice(0, HERE), ...strangersIn(cities, network, state.names.value).slice(0, ELSEWHERE)];
    };
    const choose = (hit: EndHit) => {
      chosen[at].value =
        hit.kind === 'place'
          ? endAt(hit.place)
          : { id: hit.place.id, name: hit.name, country: hit.place.country };
    };
    const box = createCombobox<EndHit>(`whatif-${at}`, find, choose);
    return {
      box: {
        ...box,
        type(text) {
          finder.want();
          box.type(text);
          wanted.value = text.trim();
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
      chosen[0].value = a;
      chosen[1].value = 'none';
      state.propose(a.id, b.id);
    },
    stop() {
      stop();
      found.close();
    },
  };
}

/** Kilometres of a degree of latitude: the cheap test before the exact one. */
const DEGREE_KM = 110;

/** A place without coordinates may be anywhere. */
function isNear(x: Place, y: Place): boolean {
  if (Number.isNaN(x.lat)) return true;
  if (Math.abs(x.lat - y.lat) * DEGREE_KM > SAME_PLACE_KM) return false;
  return distance([x.lon, x.lat], [y.lon, y.lat]) <= SAME_PLACE_KM;
}

/** Cities that are no places of the network by another id: of one of these names, and close by. */
function strangersIn({ places, names }: Newcomers, network: Network, known: NameIndex): readonly EndHit[] {
  return places.flatMap((place): readonly EndHit[] => {
    const own = names.filter(name => name.place === place.id);
    const called = new Set(own.map(({ name }) => fold(name)));
    const isThis = (other: Place) =>
      other.id === place.id ||
      (other.country === place.country &&
        isNear(other, place) &&
        (known.get(other.id) ?? []).some(({ name }) => called.has(fold(name))));
    return network.places.some(isThis) ? [] : [{ kind: 'city', place, name: own[0]!.name }];
  });
}
