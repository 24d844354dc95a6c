// How many of the ties in force rest, how many have ended, and of how many nobody knows. Silent below ten in force, where
// none rests or has ended, and where of more than half nobody knows.

import { changeAt, DORMANT, ENDED, isInForce, SUSPENDED, UNKNOWN } from '../../../graph/status';
import { yearOf } from '../../../lib/dates';
import { tally } from '../../../lib/tally';
import { isStatusKnown, type StoryPart } from './part';

export const changes: StoryPart<'changes'> = {
  id: 'changes',
  of({ network, world }) {
    const { ties, status } = world;
    const count = (code: number) => ties.filter(tie => status[tie] === code).length;
    const inForce = ties.filter(tie => isInForce(status[tie]!)).length;
    const [dormant, ended, unknown] = [DORMANT, ENDED, UNKNOWN].map(count) as [number, number, number];
    const suspended = ties.filter(tie => status[tie] === SUSPENDED);
    if (inForce < 10 || !isStatusKnown(world) || suspended.length + dormant + ended === 0) return null;
    const years = suspended.flatMap(tie => {
      const from = changeAt(network.ties[tie]!, null, network.today)?.from;
      return from ? [yearOf(from)] : [];
    });
    const [most, next] = tally(years);
    return {
      slots: {
        suspended: suspended.length > 0,
        dormant: dormant > 0,
        ended: ended > 0,
        unknown: unknown > 0,
        since: most && most[1] > 1 && most[1] !== next?.[1] ? most[0] : null,
      },
      view: { tieColour: 'status' },
    };
  },
};
