// All that a place is and was called, in an order for reading.

import type { PlaceName } from '../data/records';
import type { Lang } from '../i18n';
import { preferredLanguages } from '../i18n/fallback';
import { groupBy } from '../lib/groupBy';
import { isCurrent, type NameIndex } from './names';

export interface OtherName {
  readonly text: string;
  /** Every language that writes it so. */
  readonly langs: readonly string[];
  /** No source gives this form; it was written over by rule. */
  readonly transcribed: boolean;
}

/** Today's names in languages other than the page's, equal spellings together; what reads like `heading` left out. */
export function otherNames(index: NameIndex, place: string, heading: string): readonly OtherName[] {
  const current = (index.get(place) ?? []).filter(name => isCurrent(name) && name.name !== heading);
  return [...groupBy(current, name => name.name)].map(([text, names]) => ({
    text,
    langs: [...new Set(names.map(name => name.lang))],
    transcribed: names.every(name => name.role === 'transcription'),
  }));
}

/** Former names, one per period: in the page's language or the nearest one known, oldest first. */
export function formerNames(index: NameIndex, place: string, lang: Lang): readonly PlaceName[] {
  const historic = (index.get(place) ?? []).filter(name => name.role === 'historic');
  const periods = groupBy(historic, ({ from, to }) => `${from} ${to}`);
  const preference: readonly string[] = preferredLanguages(lang);
  const rank = ({ lang }: PlaceName) => {
    const at = preference.indexOf(lang);
    return at < 0 ? preference.length : at;
  };
  return [...periods.values()]
    .flatMap(names => {
      const best = Math.min(...names.map(rank));
      return names.filter(name => rank(name) === best);
    })
    .sort((x, y) => (x.from ?? -1) - (y.from ?? -1) || (x.to ?? Infinity) - (y.to ?? Infinity));
}
