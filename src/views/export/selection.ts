// Which part of the network is handed out: what is shown, or all of it. Only what was collected; what is thought of is not.

import { groupsOf, weightsOf, type Groups, type Level, type Weights } from '../../graph/aggregate';
import type { Network } from '../../graph/network';
import { nameIn } from '../../graph/names';
import { sliceOf, type Slice } from '../../graph/slice';
import { kindsAt, statusToday } from '../../graph/status';
import { onceFor } from '../../lib/onceFor';
import type { State } from '../../state/state';

export type Scope = 'shown' | 'all';

export interface PlacesPart {
  readonly network: Network;
  readonly slice: Slice;
  readonly status: Uint8Array;
  readonly kinds: Uint8Array;
  readonly places: Uint8Array;
  readonly year: number | null;
  readonly placeCount: number;
  readonly tieCount: number;
}

export interface GroupsPart {
  readonly level: Exclude<Level, 'place'>;
  readonly groups: Groups;
  readonly weights: Weights;
  readonly placeCount: number;
  readonly tieCount: number;
}

export type Part = PlacesPart | GroupsPart;

export const isGroups = (part: Part): part is GroupsPart => 'groups' in part;

/** Null while nothing is loaded. */
export function partOf(state: State, scope: Scope): Part | null {
  const [network, shown, slice] = [
    state.listed.network.value,
    state.listed.shown.value,
    state.listed.slice.value,
  ];
  if (!network || !shown || !slice) return null;
  if (scope === 'all') return wholeOf(network);
  const level = state.level.value;
  if (level !== 'place') {
    const groups = groupsOf(network, level);
    const weights = weightsOf(groups, network, shown.status);
    const some = (all: Float64Array) => all.reduce((sum, weight) => sum + Number(weight > 0), 0);
    return { level, groups, weights, placeCount: some(weights.places), tieCount: some(weights.ties) };
  }
  const { status, kinds, places, year, placeCount, tieCount } = shown;
  return { network, slice, status, kinds, places, year, placeCount, tieCount };
}

/** The same slice each time, so that its shortest paths are computed once. */
const wholeOf = onceFor((network: Network): PlacesPart => {
  const kinds = kindsAt(network, null);
  return {
    network,
    slice: sliceOf(network, new Uint8Array(network.ties.length).fill(1), kinds),
    status: statusToday(network),
    kinds,
    places: new Uint8Array(network.places.length).fill(1),
    year: null,
    placeCount: network.places.length,
    tieCount: network.ties.length,
  };
});

/** As the page names places; of the whole network by today's names. */
export function namesOf(state: State, { network, year }: PlacesPart): (place: number) => string {
  const [names, lang] = [state.names.peek(), state.lang.peek()];
  return place => nameIn(names, network.places[place]!.id, lang, year).text;
}
