// What if: a copy of the network with proposed ties added.

import type { TieKind } from '../data/records';
import { tieId } from './buildNetwork';
import { tieBetween } from './neighbours';
import { assembleNetwork, type Network, type Tie } from './network';

export interface ProposedTie {
  /** Place ids. */
  readonly a: string;
  readonly b: string;
  readonly kind?: TieKind;
  readonly year: number;
}

/** Throws where a place is unknown or the pair is tied already. */
export function withTies(network: Network, proposed: readonly ProposedTie[]): Network {
  const added = proposed.map(({ a, b, kind = 'partnership', year }): Tie => {
    const indexOf = (id: string) => {
      const index = network.placeIndex.get(id);
      if (index === undefined) throw new Error(`no such place in the network: ${id}`);
      return index;
    };
    if (tieBetween(network.neighbours, indexOf(a), indexOf(b)) !== null)
      throw new Error(`already tied: ${a} and ${b}`);
    const id = tieId(a, b);
    const agreement = {
      id,
      kind,
      founded: String(year),
      confidence: 'low',
      lastConfirmed: null,
      note: '',
      noteLang: '',
    } as const;
    return {
      id,
      a: indexOf(a),
      b: indexOf(b),
      agreements: [{ agreement, concludedByA: '', concludedByB: '', history: [] }],
      kind,
    };
  });
  return assembleNetwork(network.info, network.places, [...network.ties, ...added], network.side);
}
