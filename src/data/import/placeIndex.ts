// Which of the places that a table describes a name means: by the name, and by the country where it is known.

import { fold } from '../../lib/fold';
import { NO_COUNTRY } from '../columns/countries';

export interface PlaceIndex<P> {
  /**
   * The places of one of these names in this country (ISO code), else those of the name where one of the two has no
   * country. Several: the name does not say which.
   */
  find(names: readonly string[], country: string): readonly P[];
}

interface Described {
  readonly name: string;
  /** ISO code, or NO_COUNTRY. */
  readonly code: string;
}

export function indexPlaces<P extends Described>(places: readonly P[]): PlaceIndex<P> {
  const byName = new Map<string, P[]>();
  for (const place of places) {
    const key = fold(place.name);
    const others = byName.get(key);
    if (others) others.push(place);
    else byName.set(key, [place]);
  }
  return {
    find(names, country) {
      const called = [...new Set(names.map(fold))].flatMap(name => byName.get(name) ?? []);
      // Who is spelt just so goes before those that differ in an accent.
      const alike = called.filter(({ name }) => names.includes(name));
      const meant = alike.length > 0 ? alike : called;
      const same = country === NO_COUNTRY ? [] : meant.filter(({ code }) => code === country);
      if (same.length > 0) return same;
      return country === NO_COUNTRY ? meant : meant.filter(({ code }) => code === NO_COUNTRY);
    },
  };
}
