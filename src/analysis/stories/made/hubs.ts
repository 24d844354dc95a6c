// The places with most partners, among those whose partners may be compared; never one that is known as a partner only.
// Silent below ten such places, below three partners, and where more than three share the lead.

import { hubsToday } from '../networkToday';
import { MOST_NAMED } from '../named';
import { askable, type StoryPart } from './part';

export const hubs: StoryPart<'hubs'> = {
  id: 'hubs',
  of({ network, world }) {
    const found = hubsToday(network);
    if (!found || found.among < 10 || found.partners < 3 || found.places.length > MOST_NAMED) return null;
    const places = askable(network.places, found.places);
    return places && { slots: { places, all: world.known === 'all' }, view: { places } };
  },
};
