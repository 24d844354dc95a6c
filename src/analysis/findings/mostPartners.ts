// The place with most partners among those whose partners may be compared, and its share of the ties shown.
// Silent where the ties shown are patchy, below ten such places, below three partners, and where more than three
// places share the lead.

import type { Finding } from './finding';
import { isPatchy } from './world';

export const mostPartners: Finding<'mostPartners'> = {
  id: 'mostPartners',
  find(world) {
    const { countable, degree, known, ties } = world;
    const partners = countable.reduce((most, place) => Math.max(most, degree[place]!), 0);
    const places = countable.filter(place => degree[place] === partners);
    if (isPatchy(world) || countable.length < 10 || partners < 3 || places.length > 3) return null;
    return { places, partners, known, among: countable.length, ties: ties.length };
  },
};
