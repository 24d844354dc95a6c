// Of how many ties the founding year, or how they stand, is not known. Silent where all is, and where there is one tie only.

import type { Share } from '../../../i18n/stories/slots';
import { UNKNOWN } from '../../../graph/status';
import type { StoryPart } from './part';

export const unknown: StoryPart<'unknown'> = {
  id: 'unknown',
  of({ world: { ties, dated, status } }) {
    const shareOf = (count: number): Share => (count === 0 ? 'none' : count === ties.length ? 'all' : 'some');
    const undated = shareOf(ties.length - dated.length);
    const unclear = shareOf(ties.filter(tie => status[tie] === UNKNOWN).length);
    if (ties.length < 2 || (undated === 'none' && unclear === 'none')) return null;
    // What has no year cannot be filtered by it; how ties stand can.
    const filter = unclear === 'some' ? { filter: { status: ['unknown'] } } : {};
    return { slots: { undated, status: unclear }, view: { ...filter, tieColour: 'status' } };
  },
};
