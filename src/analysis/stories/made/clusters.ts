// Groups of places with more ties among themselves than with all others, told by the places with most ties within them:
// of the clusters that were found, up to three of the largest for which that holds.
// Places that are known as partners only are left out, as their ties were not collected.
// Silent where other runs find other clusters (agreement below 0.8), where the search finds little more than the parts into
// which the network falls anyway (modularity higher by less than 0.05), and where fewer than two such clusters can be told
// by a place whose partners may be compared.

import { hubsOf } from '../../communities/hubs';
import { coreToday, hasBoundary } from '../networkToday';
import { MOST_NAMED } from '../named';
import { askable, coreView, type StoryPart } from './part';

const LEAST_AGREEMENT = 0.8;
const LEAST_GAIN = 0.05;
const LEAST_PLACES = 5;
export const clusters: StoryPart<'clusters'> = {
  id: 'clusters',
  of(from) {
    const {
      network,
      world: { countable, known },
      communities,
    } = from;
    const { group, sizes, agreement, modularity, parts } = communities;
    if (!(agreement >= LEAST_AGREEMENT) || !(modularity - parts.modularity >= LEAST_GAIN)) return null;
    const slice = coreToday(network);
    const inside = new Uint32Array(sizes.length);
    const outside = new Uint32Array(sizes.length);
    slice.source.forEach((a, tie) => {
      const [x, y] = [group[a]!, group[slice.target[tie]!]!];
      if (x === y) inside[x]!++;
      else for (const one of [x, y]) outside[one]!++;
    });
    const comparable = new Set(countable);
    const told = hubsOf(slice, group, sizes.length).flatMap((hubs, cluster) => {
      const isOne = sizes[cluster]! >= LEAST_PLACES && inside[cluster]! > outside[cluster]!;
      return isOne && hubs.length === 1 && comparable.has(hubs[0]!) ? hubs : [];
    });
    const places = askable(network.places, told.slice(0, MOST_NAMED));
    if (!places || places.length < 2) return null;
    return {
      slots: { places, all: known === 'all', core: hasBoundary(network) },
      // With places chosen the colours of all others would step back.
      view: { ...coreView(from), arrangement: 'network', colour: 'cluster' },
    };
  },
};
