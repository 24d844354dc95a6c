// What if: a copy of the network with proposed ties in it, and with the places that they bring along.

import type { Place, TieKind } from '../data/records';
import { atOnce, type Work } from '../lib/steps';
import { tieId } from './buildNetwork';
import { countrySides } from './countrySides';
import { tieBetween } from './neighbours';
import { assemblingNetwork, NO_SIDE, type Network, type Tie } from './network';

export interface ProposedTie {
  /** Place ids. */
  readonly a: string;
  readonly b: string;
  readonly kind?: TieKind;
}

/** Throws where a place is unknown or the pair is tied already. */
export function withTies(
  network: Network,
  proposed: readonly ProposedTie[],
  newcomers: readonly Place[] = [],
): Network {
  return atOnce(addingTies(network, proposed, newcomers));
}

/**
 * The same in short steps. Places and ties of the network keep their indices; newcomers and proposed ties stand behind
 * them, so that with nothing proposed it is the network itself. In a list with two sides a newcomer stands on that of the
 * places of its country.
 */
export function* addingTies(
  network: Network,
  proposed: readonly ProposedTie[],
  newcomers: readonly Place[] = [],
): Work<Network> {
  if (proposed.length === 0) return network;
  const come = new Map(newcomers.map(({ id }, i) => [id, network.places.length + i]));
  const indexOf = (id: string) => {
    const index = network.placeIndex.get(id) ?? come.get(id);
    if (index === undefined) throw new Error(`no such place in the network: ${id}`);
    return index;
  };
  const known = (place: number) => place < network.places.length;
  const added = proposed.map(({ a: first, b: second, kind = 'partnership' }): Tie => {
    const [a, b] = [indexOf(first), indexOf(second)];
    if (known(a) && known(b) && tieBetween(network.neighbours, a, b) !== null)
      throw new Error(`already tied: ${first} and ${second}`);
    const id = tieId(first, second);
    const agreement = {
      id,
      kind,
      founded: null,
      confidence: 'low',
      lastConfirmed: null,
      note: '',
      noteLang: '',
    } as const;
    const agreements = [{ agreement, concludedByA: '', concludedByB: '', history: [] }];
    return { id, a, b, agreements, kind, proposed: true };
  });
  // The same list as before where nobody comes: what rests on the places alone need not be made anew.
  const places = newcomers.length === 0 ? network.places : [...network.places, ...newcomers];
  const side = new Uint8Array(places.length).fill(NO_SIDE);
  side.set(network.side);
  const countries = network.places.map(({ country }) => country);
  const ofCountry = newcomers.length === 0 ? null : countrySides(network.side, countries);
  newcomers.forEach(({ id, country }) => (side[come.get(id)!] = ofCountry?.get(country) ?? NO_SIDE));
  const changed = yield* assemblingNetwork(network.info, places, [...network.ties, ...added], side);
  return { ...changed, listed: network };
}
