// The ideas that two cities brought to a common workshop, theme by theme: what either side named, and where they meet.
// A side is known only where a source states it; the themes are those that the list of projects gives an idea.

import { groupBy } from '../../lib/groupBy';
import type { Entry } from './entry';

export interface ThemeOfSides {
  readonly theme: string;
  readonly a: readonly Entry[];
  readonly b: readonly Entry[];
  /** Of no stated side. */
  readonly open: readonly Entry[];
}

export interface Sides {
  /** Id of the event. */
  readonly event: string;
  /** Ids of the two places. */
  readonly places: readonly [a: string, b: string];
  /** Where both sides meet first, then what only one named, then what has no stated side. */
  readonly themes: readonly ThemeOfSides[];
}

export const meets = ({ a, b }: ThemeOfSides): boolean => a.length > 0 && b.length > 0;

/** Of every event at which two places named ideas. */
export function sidesOf(entries: readonly Entry[]): readonly Sides[] {
  const ideas = entries.filter(({ event }) => event !== '');
  return [...groupBy(ideas, ({ event }) => event)].flatMap(([event, ofEvent]): readonly Sides[] => {
    const [a, b, ...more] = new Set(ofEvent.flatMap(({ namedBy }) => (namedBy === '' ? [] : [namedBy])));
    if (a === undefined || b === undefined || more.length > 0) return [];
    // The programme as a whole is no idea of anybody.
    const named = ofEvent.filter(({ namedBy, themeOnly }) => namedBy !== '' || themeOnly);
    const themes = [...new Set(named.flatMap(({ themes }) => themes))].map((theme): ThemeOfSides => {
      const about = named.filter(({ themes }) => themes.includes(theme));
      return {
        theme,
        a: about.filter(({ namedBy }) => namedBy === a),
        b: about.filter(({ namedBy }) => namedBy === b),
        open: about.filter(({ namedBy }) => namedBy === ''),
      };
    });
    const rank = (row: ThemeOfSides) => (meets(row) ? 0 : row.a.length > 0 ? 1 : row.b.length > 0 ? 2 : 3);
    return [{ event, places: [a, b], themes: themes.sort((x, y) => rank(x) - rank(y)) }];
  });
}
