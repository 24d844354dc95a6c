// How many ties were in force at the end of some years: two decades' ends between the first founding and today, and the
// last year that was over. Silent below ten dated ties, where they span less than 20 years, and where the founding of more
// than a quarter is not known: too many would be in none of the numbers.

import { countsIn } from '../../../graph/counts';
import type { StoryPart } from './part';

export const growth: StoryPart<'growth'> = {
  id: 'growth',
  of({ network, world: { ties, dated } }) {
    const undated = ties.length - dated.length;
    const last = network.today - 1;
    const founded = dated.map(tie => network.founded[tie]!);
    const start = founded.reduce((least, year) => Math.min(least, year), Infinity);
    if (dated.length < 10 || undated > ties.length / 4 || last - start < 20) return null;
    const decade = (share: number) => 10 * Math.round((start + share * (last - start)) / 10);
    const years = [...new Set([decade(1 / 3), decade(2 / 3), last])].filter(
      year => year >= start && year <= last,
    );
    const perhaps = years.findLast(year => countsIn(network, year).perhapsEnded > 0) ?? null;
    return {
      slots: { years, undated: undated > 0, perhaps },
      view: { mode: 'year', year: years.at(-1)! },
    };
  },
};
