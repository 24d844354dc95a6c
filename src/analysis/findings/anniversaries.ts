// The round anniversaries in the year after the sources were read, of the ties shown that are in force today: the same as
// the panel lists, and how many of them are of ties that rest. Of the future no more is known than the dates of the past.
// Silent beside an earlier year, and where there is none.

import { isResting } from '../../graph/status';
import { tieAnniversaries } from '../anniversaries/anniversaries';
import type { Finding } from './finding';

/** More names than these would be a list of their own. */
const NAMED = 4;

export const anniversaries: Finding<'anniversaries'> = {
  id: 'anniversaries',
  find({ network, dated, year }) {
    const next = network.today + 1;
    if (year !== null && year < network.today) return null;
    const shown = new Set(dated);
    const span = { years: [next, next], rounding: 'usual' } as const;
    const { list: round } = tieAnniversaries(network, [], span, tie => shown.has(tie));
    if (round.length === 0) return null;
    const age = Math.max(...round.map(({ years }) => years));
    const ofAge = [...new Set(round.filter(({ years }) => years === age).map(({ tie }) => tie))];
    return {
      year: next,
      anniversaries: round.length,
      resting: round.filter(({ status }) => isResting(status)).length,
      age,
      ofAge: ofAge.length,
      oldest: ofAge.length > NAMED ? [] : ofAge.sort((x, y) => x - y),
    };
  },
};
