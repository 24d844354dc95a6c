// The balance of regions (or countries) before and after, of those that the proposed ties end in. Pure.

import { balanceOf, type Balance } from '../../analysis/mixing/balance';
import { mixingOf } from '../../analysis/mixing/mixing';
import { grouping, type Level } from '../../graph/aggregate';
import type { Network } from '../../graph/network';
import { PROPOSED } from '../../graph/status';
import type { Work } from '../../lib/steps';

export interface BalanceChange {
  /** ISO 3166 code. */
  readonly code: string;
  /** Null: the group came with a newcomer. */
  readonly before: Balance | null;
  readonly after: Balance;
}

export interface Balances {
  readonly level: Exclude<Level, 'place'>;
  readonly list: readonly BalanceChange[];
  /** Newcomers of a region that the list does not have: they are in none of these rows. */
  readonly elsewhere: readonly number[];
  /** Ties shown before and after. */
  readonly ties: readonly [before: number, after: number];
}

interface Moment {
  readonly network: Network;
  readonly status: Uint8Array;
}

export function* balancing(level: Exclude<Level, 'place'>, before: Moment, after: Moment): Work<Balances> {
  const then = yield* balancesAt(level, before);
  const now = yield* balancesAt(level, after);
  const { network } = after;
  const ends = new Set<number>();
  after.status.forEach((code, tie) => {
    if (code === PROPOSED) ends.add(network.source[tie]!).add(network.target[tie]!);
  });
  const own = before.network.places.length;
  const isElsewhere = (place: number) =>
    level === 'region' && place >= own && network.places[place]!.region === '';
  const touched = new Set([...ends].filter(place => !isElsewhere(place)).map(place => now.groupOf[place]!));
  return {
    level,
    elsewhere: [...ends].filter(isElsewhere),
    list: [...touched].map(group => {
      const code = now.codes[group]!;
      const earlier = then.codes.indexOf(code);
      return { code, before: then.list[earlier] ?? null, after: now.list[group]! };
    }),
    ties: [then.ties, now.ties],
  };
}

function* balancesAt(level: Exclude<Level, 'place'>, { network, status }: Moment) {
  const { groupOf, network: above } = yield* grouping(network, level);
  yield;
  const input = { network, groupOf, groups: above.places.length, status };
  const mixing = mixingOf(input);
  yield;
  const list = balanceOf(input, mixing);
  yield;
  return { list, groupOf, codes: above.places.map(({ id }) => id), ties: mixing.ties };
}
