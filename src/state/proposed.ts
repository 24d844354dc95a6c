// What if: the ties that the reader thinks of, put into the network that was loaded. The fields name them as pairs of
// place ids; nothing else holds them, so that they are gone with the page unless its link is copied. Cities that the
// network lacks come along with their tie, out of the gazetteer.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { tieId } from '../graph/buildNetwork';
import { tieBetween } from '../graph/neighbours';
import type { NameIndex } from '../graph/names';
import type { Network } from '../graph/network';
import { groupBy } from '../lib/groupBy';
import type { Analyst } from '../worker/protocol';
import type { Changed } from './changeBy';
import { createResource } from './resource';

/** Why a pair is not in the network: its places are tied already, are one and the same, or one of them is not known. */
export type Refusal = 'tied' | 'same' | 'unknown';

export interface Proposal {
  /** As the field names it. */
  readonly pair: string;
  /** Place ids; empty where nobody can tell which they are. */
  readonly a: string;
  readonly b: string;
  /** Null: it is in the network, or will be when its places have come. */
  readonly refused: Refusal | null;
}

/** Ids of the gazetteer are those of GeoNames: figures alone, which no place of a dataset has. */
export const GEONAMES = /^\d+$/;

/** Stands between the two ids of a pair; ids may have it in themselves. */
const BETWEEN = '--';

export interface ProposedInput {
  readonly analyst: Analyst;
  /** As it was loaded. */
  readonly listed: ReadonlySignal<Network | null>;
  readonly names: ReadonlySignal<NameIndex>;
  readonly wanted: ReadonlySignal<readonly string[]>;
  readonly attempt: ReadonlySignal<number>;
}

export function createProposed({ analyst, listed, names, wanted, attempt }: ProposedInput) {
  const proposals = computed((): readonly Proposal[] => {
    const network = listed.value;
    return network ? proposalsIn(network, wanted.value) : [];
  });
  const changed = createResource<Changed | null>(null, () => {
    void attempt.value;
    const of = listed.value;
    const ties = proposals.value.filter(({ refused }) => refused === null);
    if (!of || ties.length === 0) return null;
    return async signal => {
      // The first page has no use for it.
      const { changeBy } = await import('./changeBy');
      return changeBy(analyst, of, ties, signal);
    };
  });
  const present = computed(() => {
    const answer = changed.value.value;
    const asked = proposals.value.some(({ refused }) => refused === null);
    return answer && asked && answer.of === listed.value ? answer : null;
  });
  return {
    proposals,
    network: computed(() => present.value?.network ?? listed.value),
    names: computed((): NameIndex => {
      const come = present.value?.come.names ?? [];
      return come.length === 0
        ? names.value
        : new Map([...names.value, ...groupBy(come, ({ place }) => place)]);
    }),
    /** Whether some of them are on their way into the network. */
    pending: changed.pending,
    error: changed.error,
    close: changed.close,
  };
}

/** What of the wishes can be put into this network; the same pair a second time is no second wish. */
export function proposalsIn(network: Network, wanted: readonly string[]): readonly Proposal[] {
  const seen = new Set<string>();
  return wanted.flatMap((pair): readonly Proposal[] => {
    const ends = endsOf(network, pair);
    if (!ends) return [{ pair, a: '', b: '', refused: 'unknown' }];
    const [a, b] = ends;
    const key = [a, b].sort().join(BETWEEN);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ pair, a, b, refused: refusalOf(network, a, b) }];
  });
}

/** Null: the pair may be proposed, as far as the network knows its places. */
export function refusalOf(network: Network, a: string, b: string): Refusal | null {
  if (a === b) return 'same';
  const [first, second] = [network.placeIndex.get(a), network.placeIndex.get(b)];
  const tied =
    first !== undefined && second !== undefined && tieBetween(network.neighbours, first, second) !== null;
  return tied ? 'tied' : null;
}

export const pairOf = (a: string, b: string): string => tieId(a, b);

/** Between which two ids the pair is to be parted: both must be known, or be cities of the gazetteer. */
function endsOf({ placeIndex }: Network, pair: string): readonly [string, string] | null {
  const isId = (id: string) => placeIndex.has(id) || GEONAMES.test(id);
  for (let at = pair.indexOf(BETWEEN); at >= 0; at = pair.indexOf(BETWEEN, at + 1)) {
    const [a, b] = [pair.slice(0, at), pair.slice(at + BETWEEN.length)];
    if (isId(a) && isId(b)) return [a, b];
  }
  return null;
}
