// The round anniversaries (tens) in the year after the sources were read, of the ties shown that are in force today, and
// how many of these rest. Of the future no more is known than the dates of the past. Silent beside an earlier year,
// and where there is none.

import { isInForce, isResting } from '../../graph/status';
import type { Finding } from './finding';

/** More names than these would be a list of their own. */
const NAMED = 4;

export const anniversaries: Finding<'anniversaries'> = {
  id: 'anniversaries',
  find({ network, dated, status, year }) {
    const next = network.today + 1;
    const ageOf = (tie: number) => next - network.founded[tie]!;
    const round = dated.filter(tie => isInForce(status[tie]!) && ageOf(tie) % 10 === 0);
    if (round.length === 0 || (year !== null && year < network.today)) return null;
    const age = Math.max(...round.map(ageOf));
    const resting = round.filter(tie => isResting(status[tie]!));
    const ofAge = round.filter(tie => ageOf(tie) === age);
    return {
      year: next,
      ties: round.length,
      resting: resting.length,
      age,
      ofAge: ofAge.length,
      oldest: ofAge.length > NAMED ? [] : ofAge,
    };
  },
};
