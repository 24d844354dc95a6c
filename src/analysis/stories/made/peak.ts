// The year with most foundings, of those whose year is known. Silent below ten of these and where they are the lesser
// part, below three in that year, and where two years are equal. Where all are of one year that is what is told.

import { tally } from '../../../lib/tally';
import type { StoryPart } from './part';

export const peak: StoryPart<'peak'> = {
  id: 'peak',
  of({ network, world: { ties, dated } }) {
    const [most, next] = tally(dated.map(tie => network.founded[tie]!));
    const undated = ties.length - dated.length;
    if (!most || most[1] < 3 || most[1] === next?.[1] || dated.length < 10 || undated > dated.length) {
      return null;
    }
    return {
      slots: { all: most[1] === dated.length, undated: undated > 0 },
      view: { mode: 'period', period: [most[0], most[0]] },
    };
  },
};
