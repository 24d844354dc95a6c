// What several selected places have in common. Pure.

import { NO_COUNTRY } from '../../data/noCountry';
import type { ShownName } from '../../graph/names';
import { tiesOf } from '../../graph/neighbours';
import { ABSENT } from '../../graph/status';
import type { ForeignText } from '../parts/words/foreignText';
import { regionOf } from './placeHead';
import type { World } from './world';

export interface GroupFacts {
  readonly places: readonly {
    readonly place: number;
    readonly name: ShownName;
    readonly degree: number;
  }[];
  /** Shown ties between two of the places. */
  readonly ties: readonly number[];
  /** Places outside the selection tied to at least two of it, those of most first. */
  readonly partners: readonly { readonly place: number; readonly of: number }[];
  /** ISO 3166-1; null where they lie in several, or it is not known. */
  readonly country: string | null;
  readonly region: ForeignText | null;
}

export function groupFacts(world: World, selected: readonly number[]): GroupFacts {
  const { network, shown, nameOf } = world;
  const members = new Set(selected);
  const shownTies = (place: number) =>
    [...tiesOf(network.neighbours, place)].filter(tie => shown.status[tie] !== ABSENT);

  const among = new Set<number>();
  const tied = new Map<number, number>();
  for (const place of selected) {
    for (const tie of shownTies(place)) {
      const { a, b } = network.ties[tie]!;
      const other = a === place ? b : a;
      if (members.has(other)) among.add(tie);
      else tied.set(other, (tied.get(other) ?? 0) + 1);
    }
  }
  const same = <T>(of: (place: number) => T) => new Set(selected.map(of)).size === 1;
  const record = (place: number) => network.places[place]!;
  const lead = selected[0]!;
  return {
    places: selected.map(place => ({ place, name: nameOf(place), degree: shownTies(place).length })),
    ties: [...among].sort((x, y) => x - y),
    partners: [...tied]
      .filter(([, of]) => of > 1)
      .map(([place, of]) => ({ place, of }))
      .sort((x, y) => y.of - x.of || x.place - y.place),
    country:
      record(lead).country !== NO_COUNTRY && same(place => record(place).country)
        ? record(lead).country
        : null,
    region: record(lead).region !== '' && same(place => record(place).region) ? regionOf(world, lead) : null,
  };
}
