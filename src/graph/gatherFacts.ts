// Fetches the gazetteer and joins the places of a network to it; runs in the worker. What a dataset does not say of its
// places comes from there, and on request the cities that it does not have.

import { cityNameIn, type Gazetteer, type RegionName } from '../data/gazetteer/gazetteer';
import { joinGazetteer, type Join } from '../data/gazetteer/join';
import { loadGazetteer, type GazetteerSource } from '../data/gazetteer/loadGazetteer';
import type { Lang } from '../i18n';
import { placeFactsOf, withAbsent, type PlaceColumns, type PlaceFacts } from './placeFacts';

export interface FactsQuestion {
  readonly places: PlaceColumns;
  readonly gazetteer: GazetteerSource;
  /** Cities of these countries (ISO 3166-1) with so many inhabitants and more are added where the network lacks them. */
  readonly absent: AbsentAsked | null;
}

export interface AbsentAsked {
  readonly countries: readonly string[];
  readonly population: number;
  /** GeoNames ids of cities that are asked for whatever their country and size. */
  readonly ids?: readonly string[];
}

/** What is to be told of a city that the network does not have. */
export interface AbsentCity {
  /** GeoNames id. */
  readonly id: string;
  /** As GeoNames has it. */
  readonly name: string;
  /** By language of the page. */
  readonly names: Readonly<Record<string, string>>;
  readonly country: string;
}

/** A first-level region in which places lie, and its number in the facts; ISO 3166-2. */
export interface NamedRegion {
  readonly code: string;
  readonly number: number;
  readonly country: string;
  readonly names: RegionName;
}

export interface GatheredFacts {
  /** Of the places of the network, then of the absent cities. */
  readonly facts: PlaceFacts;
  readonly absent: readonly AbsentCity[];
  readonly join: Join;
  /** Those of joined places and absent cities that the gazetteer has a name for. */
  readonly regions: readonly NamedRegion[];
}

const LANGS: readonly Lang[] = ['de', 'en', 'ru'];

export async function gatherFacts({
  places,
  gazetteer: source,
  absent,
}: FactsQuestion): Promise<GatheredFacts> {
  const gazetteer = await loadGazetteer(source);
  const join = joinGazetteer(places, gazetteer);
  const joined = { gazetteer, join };
  if (!absent) {
    const facts = placeFactsOf(places, joined);
    return { facts, absent: [], join, regions: regionsOf(places, facts, join.city, gazetteer) };
  }
  const more = withAbsent(places, joined, new Set(absent.countries), absent.population, new Set(absent.ids));
  return {
    facts: more.facts,
    absent: Array.from(more.absent, city => ({
      id: gazetteer.id[city]!,
      name: gazetteer.name[city]!,
      names: Object.fromEntries(LANGS.map(lang => [lang, cityNameIn(gazetteer, city, lang)])),
      country: gazetteer.country[city]!,
    })),
    join,
    regions: regionsOf(places, more.facts, [...join.city, ...more.absent], gazetteer),
  };
}

/** `cities`: per place of the network and absent city its index in the gazetteer; −1: none. */
function regionsOf(
  places: PlaceColumns,
  { region: number }: PlaceFacts,
  cities: ArrayLike<number>,
  { region, country, regionNames }: Gazetteer,
): readonly NamedRegion[] {
  const found = new Map<string, NamedRegion>();
  for (let place = 0; place < cities.length; place++) {
    const city = cities[place]!;
    const code = region[city] ?? '';
    const names = regionNames.get(code);
    // Where its dataset says otherwise, the number is that of another region.
    const isOther = place < places.region.length && !['', code].includes(places.region[place]!);
    if (!names || isOther || found.has(code)) continue;
    found.set(code, { code, number: number[place]!, country: country[city]!, names });
  }
  return [...found.values()];
}
