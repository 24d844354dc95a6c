// Betweenness and rank of the places that proposed ties end at, before and after. Pure.

import { ranksOf } from '../../analysis/ranking/ranks';
import type { Network } from '../../graph/network';
import { ABSENT, PROPOSED } from '../../graph/status';

export interface Standing {
  /** NaN where the place takes no part. */
  readonly value: number;
  /** First and last of the ranks that it shares; null where it is not ranked: not all its ties are collected. */
  readonly rank: readonly [first: number, last: number] | null;
  /** How many are ranked. */
  readonly among: number;
}

export interface StandingChange {
  readonly place: number;
  readonly before: Standing;
  readonly after: Standing;
}

interface Moment {
  readonly network: Network;
  readonly status: Uint8Array;
  /** Per place. */
  readonly values: Float64Array;
}

/** The ends of the ties that are proposed in `after`, in the order of these ties. */
export function standingChanges(before: Moment, after: Moment): readonly StandingChange[] {
  const { source, target } = after.network;
  const ends = new Set<number>();
  after.status.forEach((code, tie) => {
    if (code === PROPOSED) ends.add(source[tie]!).add(target[tie]!);
  });
  const [then, now] = [standingsAt(before), standingsAt(after)];
  return [...ends].map(place => ({ place, before: then(place), after: now(place) }));
}

function standingsAt({ network, status, values }: Moment): (place: number) => Standing {
  const tied = new Set<number>();
  status.forEach((code, tie) => {
    if (code !== ABSENT) tied.add(network.source[tie]!).add(network.target[tie]!);
  });
  const members = [...tied].filter(place => network.places[place]!.tiesKnown !== 'boundary');
  const { first, last, order } = ranksOf(values, members);
  return place => ({
    value: tied.has(place) ? values[place]! : NaN,
    rank: first[place] ? [first[place], last[place]!] : null,
    among: order.length,
  });
}
