// Where to begin when nothing is selected: three suggestions computed from the data. Pure.

import type { PartialDate } from '../../data/records';
import { statedValues } from '../../graph/claims';
import { foundedOn } from '../../graph/lifespan';
import { tiesOf } from '../../graph/neighbours';
import { compare } from '../../lib/compare';
import type { World } from './world';

export type Suggestion =
  | { readonly what: 'oldest' | 'newest'; readonly tie: number; readonly founded: PartialDate }
  | { readonly what: 'mostClaims'; readonly tie: number; readonly values: number }
  | { readonly what: 'mostPartners'; readonly place: number; readonly partners: number };

/** The oldest tie, the place with most partners, and the tie whose founding is most disputed, or else the newest. */
export function suggestions(world: World): readonly Suggestion[] {
  return [oldest(world), mostPartners(world), mostClaims(world) ?? newest(world)].filter(
    suggestion => suggestion !== null,
  );
}

function dated({ network }: World) {
  return network.ties
    .flatMap((tie, index) => {
      const founded = foundedOn(tie);
      return founded === null ? [] : { tie: index, founded };
    })
    .sort((x, y) => compare(x.founded, y.founded) || x.tie - y.tie);
}

function oldest(world: World): Suggestion | null {
  const first = dated(world)[0];
  return first ? { what: 'oldest', ...first } : null;
}

function newest(world: World): Suggestion | null {
  const last = dated(world).at(-1);
  return last ? { what: 'newest', ...last } : null;
}

/** Places whose ties were not collected stay out: their number says nothing. */
function mostPartners({ network: { listed, ...shown } }: World): Suggestion | null {
  // What is only thought of is no partner.
  const network = listed ?? shown;
  const ranked = network.places
    .map(({ tiesKnown }, place) => ({
      place,
      partners: tiesKnown === 'boundary' ? 0 : tiesOf(network.neighbours, place).length,
    }))
    .sort((x, y) => y.partners - x.partners || x.place - y.place);
  const most = ranked[0];
  return most && most.partners > 0 ? { what: 'mostPartners', ...most } : null;
}

/** The most different founding dates, of which at least one contradicts the followed one. */
function mostClaims({ network, dataset }: World): Suggestion | null {
  const founding = dataset.tables.claims.filter(({ field }) => field === 'founded');
  const disputed = new Set(founding.filter(({ followed }) => !followed).map(({ subject }) => subject));
  const counted = network.ties
    .map((tie, index) => {
      const numbers = tie.agreements
        .filter(({ agreement }) => disputed.has(agreement.id))
        .map(({ agreement }) => statedValues(founding, agreement.id, 'founded'))
        .filter(values => values.some(({ contradicts }) => contradicts))
        .map(values => values.length);
      return { tie: index, values: Math.max(0, ...numbers) };
    })
    .sort((x, y) => y.values - x.values || x.tie - y.tie);
  const most = counted[0];
  return most && most.values > 1 ? { what: 'mostClaims', ...most } : null;
}
