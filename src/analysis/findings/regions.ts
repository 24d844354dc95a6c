// In a list between two countries: the region of each with most of the ties shown. Silent where places take part that
// are known as partners only or lie in a third country, and below 20 ties. Of a country nothing is said where a place
// has no region, where all lie in one, where two regions lead, and where the first has fewer than five ties.

import type { Finding } from './finding';
import { tally } from '../../lib/tally';

export const regions: Finding<'regions'> = {
  id: 'regions',
  find({ network: { places, source, target }, ties, places: shown }) {
    const countries = [...new Set(shown.map(place => places[place]!.country))].sort();
    const isOpen = shown.some(place => places[place]!.tiesKnown === 'boundary');
    if (ties.length < 20 || countries.length !== 2 || isOpen) return null;
    const most = countries.flatMap(country => {
      // A tie within a region counts once.
      const regions = ties.flatMap(tie => [
        ...new Set(
          [source[tie]!, target[tie]!]
            .map(place => places[place]!)
            .filter(place => place.country === country)
            .map(({ region }) => region),
        ),
      ]);
      const [first, second] = tally(regions);
      if (!first || !second || first[1] < 5 || first[1] === second[1] || regions.includes('')) return [];
      return [{ country, region: first[0], ties: first[1] }];
    });
    return most.length === 0 ? null : { most, of: ties.length };
  },
};
