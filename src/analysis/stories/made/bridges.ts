// The place that lies most often on a shortest way between two others (betweenness), among those whose partners may be
// compared, and with it those that come within a twentieth of it: one tie more or less would change their order.
// Places that are known as partners only are left out: at whose ties they hang says how the list was made.
// Silent where the largest part holds fewer than ten places or shares that with another, where no place lies
// between others, and where more than three lead.

import { components } from '../../kernels/components';
import { coreToday, hasBoundary, partsWithoutToday } from '../networkToday';
import { MOST_NAMED } from '../named';
import { askable, coreView, type StoryPart } from './part';

const LEAST_PART = 10;
const CLOSE = 0.95;

export const bridges: StoryPart<'bridges'> = {
  id: 'bridges',
  of(from) {
    const {
      network,
      world: { countable, known },
      betweenness,
    } = from;
    const { group, sizes } = components(coreToday(network));
    if ((sizes[0] ?? 0) < LEAST_PART || sizes[0] === sizes[1]) return null;
    const among = countable.filter(place => group[place] === 0);
    const ranked = among.toSorted((x, y) => betweenness[y]! - betweenness[x]!);
    const most = betweenness[ranked[0] ?? -1] ?? 0;
    const leading = ranked.filter(place => betweenness[place]! >= most * CLOSE);
    if (!(most > 0) || leading.length > MOST_NAMED) return null;
    const places = askable(network.places, leading);
    const core = hasBoundary(network);
    const parting = places?.find((_, i) => !core && partsWithoutToday(network)[leading[i]!]! > 1) ?? null;
    return (
      places && {
        slots: { places, all: known === 'all', core, parting },
        view: {
          ...coreView(from),
          arrangement: 'network',
          size: 'betweenness',
          // Of several chosen only the ties among them would stand out.
          ...(places.length === 1 && { places }),
        },
      }
    );
  },
};
