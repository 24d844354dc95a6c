// Of how many ties the founding year, or how they stand, is not known. Silent where all is.

import type { Share } from '../../../i18n/stories/slots';
import { UNKNOWN } from '../../../graph/status';
import type { StoryPart } from './part';

export const unknown: StoryPart<'unknown'> = {
  id: 'unknown',
  of({ world: { ties, dated, status } }) {
    const shareOf = (count: number): Share => (count === 0 ? 'none' : count === ties.length ? 'all' : 'some');
    const undated = shareOf(ties.length - dated.length);
    const unclear = shareOf(ties.filter(tie => status[tie] === UNKNOWN).length);
    if (undated === 'none' && unclear === 'none') return null;
    return { slots: { undated, status: unclear }, view: { tieColour: 'status' } };
  },
};
