// What the parts of the sheet are made from. It is paper: its colours are those of the light scheme, whatever the screen
// has.

import { formatCountry, formatNumber } from '../../../i18n/format';
import { groupBy } from '../../../lib/groupBy';
import type { Page } from '../marks';
import type { SheetTexts } from './texts';

export interface SheetPage extends Page {
  readonly t: SheetTexts;
}

export const PAPER = 'light';

export const say = ({ lang }: Pick<SheetPage, 'lang'>, n: number): string => formatNumber(lang, n);

/** The first of a list, and how many it has besides. */
export function firstOf<T>(
  list: readonly T[],
  most: number,
): { readonly first: readonly T[]; readonly rest: readonly T[] } {
  // One alone is not worth a line that says so.
  const cut = list.length > most + 1 ? most : list.length;
  return { first: list.slice(0, cut), rest: list.slice(cut) };
}

/** Names of these places; where two of them are called alike, with their countries. */
export function namesApart({ world, lang }: SheetPage, places: Iterable<number>): (place: number) => string {
  const nameOf = (place: number) => world.nameOf(place).text;
  const alike = groupBy(new Set(places), nameOf);
  return place => {
    const name = nameOf(place);
    return (alike.get(name)?.length ?? 0) > 1
      ? `${name} (${formatCountry(lang, world.network.places[place]!.country)})`
      : name;
  };
}
