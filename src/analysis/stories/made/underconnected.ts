// Places with fewer partners than places like them, the most missing first (analysis/underconnected). Silent where that
// gives no list, where its model says nothing, and where no place of the network is low.

import { FLAG } from '../../underconnected/underconnected';
import { MOST_NAMED } from '../named';
import { askable, type StoryPart } from './part';

export const underconnected: StoryPart<'underconnected'> = {
  id: 'underconnected',
  of({ network, world: { known }, expectation }) {
    if (expectation.refused !== null || !expectation.model.telling) return null;
    const { order, places: modelled, flags } = expectation;
    // Behind the places of the network stand cities that it lacks.
    const low = Array.from(order)
      .filter(row => modelled[row]! < network.places.length && (flags[row]! & FLAG.low) !== 0)
      .map(row => modelled[row]!);
    const places = askable(network.places, low.slice(0, MOST_NAMED));
    if (!places || places.length === 0) return null;
    return {
      slots: { places, all: known === 'all' },
      view: { panel: 'underconnected', colour: 'expected', places },
    };
  },
};
