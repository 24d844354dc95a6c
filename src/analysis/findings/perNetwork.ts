// What of a finding does not change from year to year: computed once for every network.

import type { Network } from '../../graph/network';

export function perNetwork<T>(compute: (network: Network) => T): (network: Network) => T {
  const known = new WeakMap<Network, { readonly value: T }>();
  return network => {
    let entry = known.get(network);
    if (!entry) known.set(network, (entry = { value: compute(network) }));
    return entry.value;
  };
}
