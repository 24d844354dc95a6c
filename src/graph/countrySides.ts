// On which side of a list with two sides a country stands, for cities that the list does not have.

import { NO_SIDE } from './network';

/** The side of the countries of which every place stands on the same one. `countries`: per place. */
export function countrySides(sides: Uint8Array, countries: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  sides.forEach((side, place) => {
    if (side === NO_SIDE) return;
    const country = countries[place]!;
    found.set(country, (found.get(country) ?? side) === side ? side : NO_SIDE);
  });
  return new Map([...found].filter(([, side]) => side !== NO_SIDE));
}
