// Towards some countries partnerships rest in many places. Whoever thinks of a new one is told so, with what is known of
// it in the list at hand; it is for the reader to judge.

import { isInForce, isResting, statusToday, SUSPENDED } from './status';
import type { Network } from './network';

/**
 * Countries whose partnerships many cities let rest, with the code of the reason. Of Russia the datasets that come along
 * say so tie by tie, with sources; the reason itself rests on resolution ES-11/1 of the UN General Assembly (2 March 2022).
 */
export const RESTING = { RU: 'war_2022' } as const satisfies Readonly<Record<string, string>>;
export type RestingCountry = keyof typeof RESTING;

export interface RestingTowards {
  readonly country: RestingCountry;
  /** Of the ties of the list in force today that end there: all, and those that are suspended or dormant. */
  readonly ties: number;
  readonly resting: number;
  /** Of the latter those that are suspended. */
  readonly suspended: number;
}

/** Null where none of the countries is one of these. Ties within the country do not count. */
export function restingTowards(network: Network, countries: readonly string[]): RestingTowards | null {
  const country = countries.find((code): code is RestingCountry => code in RESTING);
  if (country === undefined || countries.every(code => code === country)) return null;
  const told = known.get(network) ?? new Map<RestingCountry, RestingTowards>();
  known.set(network, told);
  const found = told.get(country) ?? counted(network, country);
  told.set(country, found);
  return found;
}

/** Panels ask with every drawing, and a network stays as it is. */
const known = new WeakMap<Network, Map<RestingCountry, RestingTowards>>();

function counted(network: Network, country: RestingCountry): RestingTowards {
  const status = statusToday(network);
  let [ties, resting, suspended] = [0, 0, 0];
  for (const [tie, { a, b }] of network.ties.entries()) {
    const [one, other] = [network.places[a]!.country === country, network.places[b]!.country === country];
    if (one === other || !isInForce(status[tie]!)) continue;
    ties++;
    resting += Number(isResting(status[tie]!));
    suspended += Number(status[tie] === SUSPENDED);
  }
  return { country, ties, resting, suspended };
}
