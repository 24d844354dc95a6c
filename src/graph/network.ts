// The network: places as nodes, one tie per pair of places on different sides of an agreement,
// carrying all agreements of that pair. Immutable; `withTies` gives a changed copy.

import type { Agreement, DatasetInfo, Place, StatusChange, TieKind } from '../data/records';
import { yearOf } from '../lib/dates';
import { atOnce, type Work } from '../lib/steps';
import { buildNeighbours, type Neighbours } from './neighbours';

/** An agreement as seen from one of its pairs. */
export interface TieAgreement {
  readonly agreement: Agreement;
  readonly concludedByA: string;
  readonly concludedByB: string;
  /** Dated changes first, oldest first; undated ones last. */
  readonly history: readonly StatusChange[];
}

export interface Tie {
  /** `<place a>--<place b>`. */
  readonly id: string;
  /** Indices into `places`. */
  readonly a: number;
  readonly b: number;
  /** Unknown founding first, then by founding date: the last one founded governs the tie. */
  readonly agreements: readonly TieAgreement[];
  /** Kind of the governing agreement. */
  readonly kind: TieKind;
  /** Nobody has founded it: the reader asks what would be if it were there. Its one agreement has no date. */
  readonly proposed?: true;
}

export const NO_SIDE = 255;

export interface Network {
  readonly info: DatasetInfo;
  readonly places: readonly Place[];
  readonly ties: readonly Tie[];
  readonly placeIndex: ReadonlyMap<string, number>;
  readonly tieIndex: ReadonlyMap<string, number>;
  /** Per tie, in tie order: indices of its two places. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Per tie: year of the first known founding; NaN where no source says it. */
  readonly founded: Float64Array;
  /** Per place: 0 side a, 1 side b, NO_SIDE. */
  readonly side: Uint8Array;
  readonly neighbours: Neighbours;
  /** The year the sources were read: for statuses, "today". */
  readonly today: number;
  /** Where ties are proposed: the network without them. Its places and ties have the same indices in both. */
  readonly listed?: Network;
}

/** Ties read in before a pause is offered. */
const PACE = 1000;

/** Puts a network around its places and ties. Throws where a tie joins a place to itself or repeats a pair. */
export function assembleNetwork(
  info: DatasetInfo,
  places: readonly Place[],
  ties: readonly Tie[],
  side: Uint8Array,
): Network {
  return atOnce(assemblingNetwork(info, places, ties, side));
}

export function* assemblingNetwork(
  info: DatasetInfo,
  places: readonly Place[],
  ties: readonly Tie[],
  side: Uint8Array,
): Work<Network> {
  const placeIndex = new Map<string, number>();
  for (const [index, { id }] of places.entries()) {
    placeIndex.set(id, index);
    if (index % PACE === 0) yield;
  }

  const source = new Uint32Array(ties.length);
  const target = new Uint32Array(ties.length);
  const founded = new Float64Array(ties.length);
  const tieIndex = new Map<string, number>();
  const pairs = new Set<number>();
  for (const [index, tie] of ties.entries()) {
    const { a, b, id } = tie;
    const pair = Math.min(a, b) * places.length + Math.max(a, b);
    if (a === b) throw new Error(`a tie of a place with itself: ${id}`);
    if (pairs.has(pair)) throw new Error(`a pair that is tied already: ${id}`);
    pairs.add(pair);
    source[index] = a;
    target[index] = b;
    founded[index] = firstYear(tie);
    tieIndex.set(id, index);
    if (index % PACE === 0) yield;
  }

  yield;
  return {
    info,
    places,
    ties,
    placeIndex,
    tieIndex,
    source,
    target,
    founded,
    side,
    neighbours: buildNeighbours(places.length, source, target),
    today: yearOf(info.readOn),
  };
}

/** The same list of ties, with these proposed ones or those. */
export function isOneList(x: Network, y: Network): boolean {
  return (x.listed ?? x) === (y.listed ?? y);
}

/** How many of its ties are proposed. */
export function proposedIn({ ties, listed }: Network): number {
  return listed ? ties.length - listed.ties.length : 0;
}

/** No source dates its founding. What is only proposed has none to date. */
export function isUndated({ founded, ties }: Pick<Network, 'founded' | 'ties'>, tie: number): boolean {
  return Number.isNaN(founded[tie]) && !ties[tie]!.proposed;
}

function firstYear({ agreements }: Tie): number {
  let first = NaN;
  for (const { agreement } of agreements) {
    if (agreement.founded === null) continue;
    const year = yearOf(agreement.founded);
    if (!(first <= year)) first = year;
  }
  return first;
}
