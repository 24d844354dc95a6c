// The place that lies most often on a shortest way between two others (betweenness), among those whose partners may be
// compared. Places that are known as partners only are left out: at whose ties they hang says how the list was made.
// Silent where the largest part holds fewer than ten places or shares that with another, where no place lies
// between others, and where two are equal.

import { components } from '../../kernels/components';
import { coreToday, hasBoundary, partsWithoutToday } from '../standing';
import { askable, coreView, type StoryPart } from './part';

const LEAST_PART = 10;
/** Sums over many paths differ in their last digits. */
const EQUAL = 1e-9;

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
    const [top, next] = among.toSorted((x, y) => betweenness[y]! - betweenness[x]!);
    if (top === undefined || !(betweenness[top]! > 0)) return null;
    if (next !== undefined && betweenness[next]! >= betweenness[top]! * (1 - EQUAL)) return null;
    const places = askable(network.places, [top]);
    const core = hasBoundary(network);
    const parting = !core && partsWithoutToday(network)[top]! > 1 && places ? places[0]! : null;
    return (
      places && {
        slots: { places, all: known === 'all', core, parting },
        view: { ...coreView(from), arrangement: 'network', size: 'betweenness', places },
      }
    );
  },
};
