// The facts of one place, as its page tells them. Pure.

import type { Source, TiesKnown } from '../../data/records';
import { components } from '../../analysis/kernels/components';
import { sliceOf } from '../../graph/slice';
import { ABSENT, PROPOSED } from '../../graph/status';
import { compare } from '../../lib/compare';
import { eventsAt, projectsAt, type EventFacts, type ProjectFacts } from './eventsAndProjects';
import { partnersOf, type Partners } from './partners';
import { placeHead, type PlaceHead } from './placeHead';
import { sourceIn, type World } from './world';

export interface CityFacts extends PlaceHead {
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
  const { network, shown } = world;
  const { id, tiesKnown } = network.places[place]!;
  const partners = partnersOf(world, place);
  const { group, sizes } = components(sliceOf(network, shown.status.map(withoutThought)));
  const events = eventsAt(world, id);
  const projects = projectsAt(world, id);
  return {
    ...placeHead(world, place),
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
