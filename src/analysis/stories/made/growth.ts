// How many ties were in force at the end of some years: two decades' ends between the first founding and today, and the
// last year that was over. Where of most the status is not known it is told how many had been founded by then.
// Silent below ten dated ties, where they span less than 20 years, where the founding of more than a quarter is not known
// (too many would be in none of the numbers), and where all of the numbers are the same.

import { countsIn } from '../../../graph/counts';
import { isStatusKnown, type StoryPart } from './part';

export const growth: StoryPart<'growth'> = {
  id: 'growth',
  of({ network, world }) {
    const { ties, dated } = world;
    const undated = ties.length - dated.length;
    const last = network.today - 1;
    const founded = dated.map(tie => network.founded[tie]!);
    const start = founded.reduce((least, year) => Math.min(least, year), Infinity);
    if (dated.length < 10 || undated > ties.length / 4 || last - start < 20) return null;
    const decade = (share: number) => 10 * Math.round((start + share * (last - start)) / 10);
    const years = [...new Set([decade(1 / 3), decade(2 / 3), last])].filter(
      year => year >= start && year <= last,
    );
    const statusKnown = isStatusKnown(world);
    const count = (year: number) =>
      statusKnown ? countsIn(network, year).inForce : founded.filter(own => own <= year).length;
    if (new Set(years.map(count)).size === 1) return null;
    const perhaps = years.findLast(year => countsIn(network, year).perhapsEnded > 0) ?? null;
    return {
      slots: { years, statusKnown, undated: undated > 0, perhaps: statusKnown ? perhaps : null },
      view: { mode: 'year', year: years.at(-1)! },
    };
  },
};
