// The rows of the table of ties and the keys they are sorted by. Pure.

import { TIE_KINDS, type Claim, type PartialDate, type StatusChange, type TieKind } from '../../data/records';
import { evidenceOf, foundingInWords } from '../../graph/claims';
import { foundedOn } from '../../graph/lifespan';
import type { ShownName } from '../../graph/names';
import type { Network } from '../../graph/network';
import { changeAt, isUndated } from '../../graph/status';
import type { Shown } from '../../state/shown';
import type { SortKey } from '../parts/rows/rowOrder';

export const TIE_COLUMNS = ['a', 'b', 'kind', 'founded', 'status', 'since', 'sources'] as const;
export type TieColumn = (typeof TIE_COLUMNS)[number];

/** What of a tie has a source: its founding year, its status, both or none. */
const SOURCED = ['both', 'founding', 'status', 'none'] as const;
export type Sourced = (typeof SOURCED)[number];

export interface TieWorld {
  readonly network: Network;
  readonly shown: Shown;
  readonly nameOf: (place: number) => ShownName;
  /** Agreements whose founding has a source. */
  readonly sourced: ReadonlySet<string>;
  readonly claims: readonly Claim[];
}

export interface TieRow {
  readonly tie: number;
  readonly id: string;
  readonly a: ShownName;
  readonly b: ShownName;
  readonly placeA: string;
  readonly placeB: string;
  readonly kind: TieKind;
  readonly founded: PartialDate | null;
  /** Where no date is known, the founding as it is stated; else empty. */
  readonly foundedInWords: string;
  /** Status code at the time shown. */
  readonly status: number;
  /** Date of the change that brought it; null: none is reported, or not when. */
  readonly since: PartialDate | null;
  /** A change is reported, but not when. */
  readonly undated: boolean;
  readonly sources: Sourced;
}

export function tieRow(world: TieWorld, index: number): TieRow {
  const { network, shown, nameOf, claims } = world;
  const tie = network.ties[index]!;
  const change = changeOf(world, index);
  return {
    tie: index,
    id: tie.id,
    a: nameOf(tie.a),
    b: nameOf(tie.b),
    placeA: network.places[tie.a]!.id,
    placeB: network.places[tie.b]!.id,
    kind: TIE_KINDS[world.shown.kinds[index]!]!,
    founded: foundedOn(tie),
    foundedInWords: foundingInWords(tie, claims) ?? '',
    status: shown.status[index]!,
    since: change?.from ?? null,
    undated: isUndated(change),
    sources: sourcedOf(world, index),
  };
}

/** `ranks`: where each place's name stands in the alphabet. */
export function tieKey(
  world: TieWorld,
  column: TieColumn,
  ranks: () => Uint32Array,
): (tie: number) => SortKey {
  const { network, shown } = world;
  switch (column) {
    case 'a':
    case 'b': {
      const rank = ranks();
      const [first, second] =
        column === 'a' ? [network.source, network.target] : [network.target, network.source];
      // Then by the other end, so that the partners of a place stand in order.
      return tie => rank[first[tie]!]! * network.places.length + rank[second[tie]!]!;
    }
    case 'kind':
      return tie => shown.kinds[tie]!;
    case 'founded':
      return tie => foundedOn(network.ties[tie]!);
    case 'status':
      return tie => shown.status[tie]!;
    case 'since':
      return tie => changeOf(world, tie)?.from ?? null;
    case 'sources':
      return tie => SOURCED.indexOf(sourcedOf(world, tie));
  }
}

function changeOf({ network, shown }: TieWorld, tie: number): StatusChange | null {
  return changeAt(network.ties[tie]!, shown.year, network.today);
}

function sourcedOf({ network, sourced }: TieWorld, tie: number): Sourced {
  const { founding, status } = evidenceOf(network.ties[tie]!, sourced, network.today);
  if (founding) return status === 'sourced' ? 'both' : 'founding';
  return status === 'sourced' ? 'status' : 'none';
}
