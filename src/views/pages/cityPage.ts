// The facts of one place, as its page tells them. Pure.

import type { PlaceKind, PlaceName, Source, TiesKnown } from '../../data/records';
import { components } from '../../analysis/kernels/components';
import { nameIn, type ShownName } from '../../graph/names';
import { formerNames, otherNames, type OtherName } from '../../graph/nameLists';
import { sliceOf } from '../../graph/slice';
import { ABSENT, PROPOSED } from '../../graph/status';
import { textIn } from '../../i18n/fallback';
import { compare } from '../../lib/compare';
import { eventsAt, projectsAt, type EventFacts, type ProjectFacts } from './eventsAndProjects';
import { partnersOf, type Partners } from './partners';
import type { ForeignText } from '../foreignText';
import { sourceIn, type World } from './world';

export interface CityFacts {
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
  readonly partners: Partners;
  /** Partners by the ties shown. */
  readonly degree: number;
  /** Ties whose founding nobody dates: in no year and in no period. */
  readonly undated: number;
  /** Other places that a chain of shown ties reaches. */
  readonly reach: number;
  readonly tiesKnown: TiesKnown;
  readonly events: readonly EventFacts[];
  readonly projects: readonly ProjectFacts[];
  /** Every source the page rests on, by publisher. */
  readonly sources: readonly Source[];
}

export function cityFacts(world: World, place: number): CityFacts {
  const { network, shown, names, nameOf, lang } = world;
  const { id, kind, country, population, populationYear, tiesKnown } = network.places[place]!;
  const name = nameOf(place);
  const today = nameIn(names, id, lang, null);
  const partners = partnersOf(world, place);
  const { group, sizes } = components(sliceOf(network, shown.status.map(withoutThought)));
  const events = eventsAt(world, id);
  const projects = projectsAt(world, id);
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
    partners,
    // What is only thought of is no partner yet.
    degree: partners.list.filter(({ shown, status }) => shown && status !== PROPOSED).length,
    undated: partners.list.filter(({ founded, status }) => founded === null && status !== PROPOSED).length,
    reach: sizes[group[place]!]! - 1,
    tiesKnown,
    events,
    projects,
    sources: sourcesBehind(world, partners, [...events, ...projects]),
  };
}

/** What is only thought of leads nowhere yet. */
const withoutThought = (status: number): number => (status === PROPOSED ? ABSENT : status);

/** The region's name; null where there is none or it repeats the place's own (Hamburg, Moscow). */
export function regionOf({ dataset, network, lang }: World, place: number, name = ''): ForeignText | null {
  const region = dataset.tables.regions.find(({ code }) => code === network.places[place]!.region);
  const text = region ? textIn(lang, region) : null;
  return text?.text === name ? null : text;
}

function sourcesBehind(
  world: World,
  partners: Partners,
  others: readonly { readonly source: string }[],
): readonly Source[] {
  const { claims, status_history } = world.dataset.tables;
  const agreements = new Set(
    partners.list.flatMap(({ tie }) =>
      world.network.ties[tie]!.agreements.map(({ agreement }) => agreement.id),
    ),
  );
  const cited = [
    ...claims.filter(({ subject }) => agreements.has(subject)),
    ...status_history.filter(({ agreement }) => agreements.has(agreement)),
    ...others,
  ];
  return [...new Set(cited.map(({ source }) => source))]
    .flatMap(id => sourceIn(world, id) ?? [])
    .sort((x, y) => compare(x.publisher, y.publisher) || compare(x.url, y.url));
}
