// What depends on the network alone, whatever is shown of it: computed once for every network.

import type { Network } from '../graph/network';
import { onceFor } from '../lib/onceFor';

export const perNetwork = <T>(compute: (network: Network) => T): ((network: Network) => T) =>
  onceFor(compute);
