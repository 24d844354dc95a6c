// Closeness after Wasserman and Faust, for networks that fall apart: the reciprocal of the mean distance to the places
// reached, times the share of all other places that is reached. Range 0 (no partner) … 1 (partner of all). The same
// as NetworkX's with wf_improved=True; where the network is connected, Freeman's closeness.
// Wasserman, S.; Faust, K. (1994): Social network analysis. Cambridge University Press, p. 201.

import type { Measure } from '../measure';

export const closeness: Measure = {
  compute({ slice: { order }, sweep }) {
    const { reached, farness } = sweep();
    return farness.map((sum, place) => (sum === 0 ? 0 : (reached[place]! - 1) ** 2 / sum / (order - 1)));
  },
};
