// The network: places as nodes, one tie per pair of places on different sides of an agreement,
// carrying all agreements of that pair. Immutable; `withTies` gives a changed copy.

import { UndirectedGraph } from 'graphology';
import type { Agreement, DatasetInfo, Place, StatusChange, TieKind } from '../data/records';
import { yearOf } from '../lib/dates';
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
}

export const NO_SIDE = 255;

export interface Network {
  readonly info: DatasetInfo;
  /** Node key: place id, attribute `index`; edge key: tie id, attribute `index`. Never changed after the build. */
  readonly graph: UndirectedGraph<{ index: number }, { index: number }>;
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
}

/** Puts a network around its places and ties. Throws where a tie joins a place to itself or repeats a pair. */
export function assembleNetwork(
  info: DatasetInfo,
  places: readonly Place[],
  ties: readonly Tie[],
  side: Uint8Array,
): Network {
  const graph = new UndirectedGraph<{ index: number }, { index: number }>({ allowSelfLoops: false });
  const placeIndex = new Map<string, number>();
  places.forEach((place, index) => {
    placeIndex.set(place.id, index);
    graph.addNode(place.id, { index });
  });

  const source = new Uint32Array(ties.length);
  const target = new Uint32Array(ties.length);
  const founded = new Float64Array(ties.length);
  const tieIndex = new Map<string, number>();
  ties.forEach((tie, index) => {
    source[index] = tie.a;
    target[index] = tie.b;
    founded[index] = firstYear(tie);
    tieIndex.set(tie.id, index);
    graph.addEdgeWithKey(tie.id, places[tie.a]!.id, places[tie.b]!.id, { index });
  });

  return {
    info,
    graph,
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

function firstYear(tie: Tie): number {
  const years = tie.agreements.flatMap(({ agreement }) =>
    agreement.founded === null ? [] : [yearOf(agreement.founded)],
  );
  return years.length === 0 ? NaN : Math.min(...years);
}
