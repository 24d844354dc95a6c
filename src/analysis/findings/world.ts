// What findings look at: the network with what of it is shown, and what most of them need of that.

import type { Tables, TiesKnown } from '../../data/records';
import type { Network } from '../../graph/network';
import { ABSENT } from '../../graph/status';
import { perNetwork } from '../perNetwork';

export interface FindingInput {
  readonly network: Network;
  readonly tables: Pick<Tables, 'claims'>;
  /** Per tie: status code at the moment shown (ABSENT: not shown), and kind as index into TIE_KINDS. */
  readonly status: Uint8Array;
  readonly kinds: Uint8Array;
  readonly mode: 'all' | 'year' | 'period';
  /** The year whose end is shown; null: today. */
  readonly year: number | null;
  /** Whether ties are left out that hold at this moment. */
  readonly filtered: boolean;
}

export interface FindingWorld extends FindingInput {
  /** The ties shown, and those of them whose founding year is known. */
  readonly ties: readonly number[];
  readonly dated: readonly number[];
  /** Per place: number of ties shown. */
  readonly degree: Uint32Array;
  /** The places with ties shown. */
  readonly places: readonly number[];
  /**
   * Those of them whose partners may be counted and compared: where all ties of some places were collected only
   * these, else those of the list; never those known as somebody's partner only.
   */
  readonly countable: readonly number[];
  readonly known: Exclude<TiesKnown, 'boundary'>;
}

export function worldOf(input: FindingInput): FindingWorld {
  const { network, status } = input;
  const ties: number[] = [];
  const degree = new Uint32Array(network.places.length);
  status.forEach((code, tie) => {
    if (code === ABSENT) return;
    ties.push(tie);
    degree[network.source[tie]!]!++;
    degree[network.target[tie]!]!++;
  });
  const places = [...degree.keys()].filter(place => degree[place]! > 0);
  const { places: countable, known } = comparableAmong(network, places);
  return {
    ...input,
    ties,
    dated: ties.filter(tie => !Number.isNaN(network.founded[tie])),
    degree,
    places,
    countable,
    known,
  };
}

/** Of these places the ones whose partners may be compared; see `FindingWorld.countable`. */
export function comparableAmong(
  network: Network,
  places: readonly number[],
): { readonly places: readonly number[]; readonly known: FindingWorld['known'] } {
  const known = network.places.some(({ tiesKnown }) => tiesKnown === 'all') ? 'all' : 'listed';
  return { places: places.filter(place => network.places[place]!.tiesKnown === known), known };
}

/**
 * Whether the ties shown are no picture of how many partners a place has: foundings of a period, or a year of a
 * network in which the founding of more than a quarter of the ties is not known.
 */
export function isPatchy({ network, mode }: FindingWorld): boolean {
  return mode === 'period' || (mode === 'year' && undatedIn(network) > network.ties.length / 4);
}

const undatedIn = perNetwork(({ founded }) => {
  let undated = 0;
  for (const year of founded) if (Number.isNaN(year)) undated++;
  return undated;
});
