// The five years with most foundings of what is shown, and their share of those with a known year; the earliest such
// years where several are equal. Silent below 20 dated ties, where they span less than 15 years, and where the five
// years hold less than one and a half times their even share: that would be no peak.

import type { Finding } from './finding';
import { tally } from '../../lib/tally';

const SPAN = 5;

export const peak: Finding<'peak'> = {
  id: 'peak',
  find({ network, dated }) {
    const perYear = new Map(tally(dated.map(tie => network.founded[tie]!)));
    const first = Math.min(...perYear.keys());
    const span = Math.max(...perYear.keys()) - first + 1;
    if (dated.length < 20 || span < 3 * SPAN) return null;

    let from = first;
    let founded = 0;
    for (let start = first; start <= first + span - SPAN; start++) {
      let sum = 0;
      for (let year = start; year < start + SPAN; year++) sum += perYear.get(year) ?? 0;
      if (sum > founded) [from, founded] = [start, sum];
    }
    const even = (dated.length * SPAN) / span;
    return founded < 1.5 * even ? null : { from, to: from + SPAN - 1, founded, of: dated.length };
  },
};
