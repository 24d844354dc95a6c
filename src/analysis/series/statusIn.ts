// The status of every tie in a year, kept: series over all years ask for the same years again and again.

import type { Network } from '../../graph/network';
import { statusAt } from '../../graph/status';

const kept = new WeakMap<Network, Map<number, Uint8Array>>();

export function statusIn(network: Network, year: number): Uint8Array {
  const years = kept.get(network) ?? new Map<number, Uint8Array>();
  kept.set(network, years);
  const status = years.get(year) ?? statusAt(network, year);
  years.set(year, status);
  return status;
}
