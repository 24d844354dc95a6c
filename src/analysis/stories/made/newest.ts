// The latest founding, or all that may be it, as far as the dates tell. Silent below three dated ties and where these are
// the lesser part, where more than three may be the latest, and where all are of one year.

import { isSurelyBefore } from '../../../lib/dates';
import { foremostOf } from '../foundings';
import { MOST_NAMED } from '../named';
import { askable, type StoryPart } from './part';

export const newest: StoryPart<'newest'> = {
  id: 'newest',
  of({ network, world: { ties, dated } }) {
    const undated = ties.length - dated.length;
    const year = dated.reduce((latest, tie) => Math.max(latest, network.founded[tie]!), -Infinity);
    const ofYear = dated.filter(tie => network.founded[tie] === year);
    const latest = foremostOf(network, ofYear, (one, other) => isSurelyBefore(other, one));
    const places = latest.flatMap(tie => [network.source[tie]!, network.target[tie]!]);
    const ids = askable(network.places, [...new Set(places)]);
    if (dated.length < 3 || undated > dated.length || ofYear.length === dated.length) return null;
    if (latest.length > MOST_NAMED || !ids) return null;
    return {
      slots: { several: latest.length > 1, undated: undated > 0 },
      view: {
        mode: 'year',
        year,
        ...(latest.length === 1 ? { tie: network.ties[latest[0]!]!.id } : { places: ids }),
      },
    };
  },
};
