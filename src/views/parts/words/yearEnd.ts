// The end of a year as the page tells it: of the year of the data, which is not over, the day the sources were read.

import { yearEnd, type YearEnd } from '../../../i18n/yearEnd';
import type { State } from '../../../state/state';

export function yearEndIn({ lang, network }: Pick<State, 'lang' | 'network'>, year: number): YearEnd {
  const readOn = network.value?.info.readOn;
  return readOn === undefined ? { year: String(year), day: null } : yearEnd(lang.value, year, readOn);
}

/** The year, while it is over; null: its network is that of today. */
export function endedYear(state: Pick<State, 'lang' | 'network'>, year: number): number | null {
  return yearEndIn(state, year).day === null ? year : null;
}
