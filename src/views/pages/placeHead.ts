// What every page of a place begins with: its names, what and where it is, how many live there. Pure.

import type { PlaceKind, PlaceName } from '../../data/records';
import { formerNames, otherNames, type OtherName } from '../../graph/nameLists';
import { nameIn, type ShownName } from '../../graph/names';
import { textIn } from '../../i18n/fallback';
import type { ForeignText } from '../parts/words/foreignText';
import type { World } from './world';

export interface PlaceHead {
  readonly place: number;
  readonly name: ShownName;
  /** Today's name, where the name of the shown year differs. */
  readonly today: ShownName | null;
  readonly otherNames: readonly OtherName[];
  readonly formerNames: readonly PlaceName[];
  readonly kind: PlaceKind;
  readonly country: string;
  /** Null also where it says no more than the name. */
  readonly region: ForeignText | null;
  readonly population: { readonly count: number; readonly year: number | null } | null;
}

export function placeHead(world: World, place: number): PlaceHead {
  const { network, names, nameOf, lang } = world;
  const { id, kind, country, population, populationYear } = network.places[place]!;
  const name = nameOf(place);
  const today = nameIn(names, id, lang, null);
  return {
    place,
    name,
    today: today.text === name.text ? null : today,
    otherNames: otherNames(names, id, today.text),
    formerNames: formerNames(names, id, lang),
    kind,
    country,
    region: kind === 'region' ? null : regionOf(world, place, today.text),
    population: population === null ? null : { count: population, year: populationYear },
  };
}

/** The region's name; null where there is none or it repeats the place's own (Hamburg, Moscow). */
export function regionOf({ dataset, network, lang }: World, place: number, name = ''): ForeignText | null {
  const region = dataset.tables.regions.find(({ code }) => code === network.places[place]!.region);
  const text = region ? textIn(lang, region) : null;
  return text?.text === name ? null : text;
}
