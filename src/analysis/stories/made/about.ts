// What the list is: ties, places, countries. Silent where there is no tie.

import { NO_COUNTRY } from '../../../data/noCountry';
import type { StoryPart } from './part';

export const about: StoryPart<'about'> = {
  id: 'about',
  of({ network: { ties, places, info } }) {
    if (ties.length === 0) return null;
    const countries = new Set(places.map(({ country }) => country));
    // A place of unknown country may lie in any of them, or in a further one.
    const known = countries.has(NO_COUNTRY) ? 0 : countries.size;
    const { question, limits } = info.coverage;
    return { slots: { countries: known, question, limits }, view: {} };
  },
};
