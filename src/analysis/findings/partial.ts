// Of how many of the places shown not all partners can be seen: known as somebody's partner only, or with the ties of a
// list beside others with all. Silent where there are none of the first: then the basis of the list says it.

import type { Finding } from './finding';

export const partial: Finding<'partial'> = {
  id: 'partial',
  find({ network, places, known }) {
    const count = (kind: string) => places.filter(place => network.places[place]!.tiesKnown === kind).length;
    const boundary = count('boundary');
    if (boundary === 0) return null;
    return { boundary, listed: known === 'all' ? count('listed') : 0, of: places.length };
  },
};
