// Where more than two countries take part: how many, and the two countries that most of the ties shown join.
// Silent below 20 ties, and where two pairs of countries lead. Places of unknown country count for none.

import { NO_COUNTRY } from '../../data/noCountry';
import type { Finding } from './finding';
import { tally } from '../../lib/tally';

const isKnown = (country: string): boolean => country !== NO_COUNTRY;

export const countries: Finding<'countries'> = {
  id: 'countries',
  find({ network, ties, places }) {
    const countryOf = (place: number) => network.places[place]!.country;
    const all = new Set(places.map(countryOf).filter(isKnown));
    if (ties.length < 20 || all.size < 3) return null;
    const pairs = ties.flatMap(tie => {
      const a = countryOf(network.source[tie]!);
      const b = countryOf(network.target[tie]!);
      return a === b || !isKnown(a) || !isKnown(b) ? [] : [a < b ? `${a} ${b}` : `${b} ${a}`];
    });
    const [first, second] = tally(pairs);
    if (!first || first[1] === second?.[1]) return null;
    return { countries: all.size, pair: first[0].split(' '), ties: first[1], of: ties.length };
  },
};
