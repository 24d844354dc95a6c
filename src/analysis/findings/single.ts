// How many places have exactly one partner, of those whose partners may be counted. Silent where the ties shown are
// patchy or filtered, below ten such places, and where there is none.

import type { Finding } from './finding';
import { isPatchy } from './world';

export const single: Finding<'single'> = {
  id: 'single',
  find(world) {
    const { countable, degree, known, filtered } = world;
    const places = countable.filter(place => degree[place] === 1).length;
    if (filtered || isPatchy(world) || countable.length < 10 || places === 0) return null;
    return { places, known, among: countable.length };
  },
};
