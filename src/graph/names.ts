// The names of places: today's in each language, and those of former times.

import type { PlaceName } from '../data/records';
import type { Lang } from '../i18n';
import { preferredLanguages } from '../i18n/fallback';
import { groupBy } from '../lib/groupBy';

export interface ShownName {
  readonly text: string;
  /** Language the name is in; differs from the one asked for where that one is missing. */
  readonly lang: string;
  /** Written over from another script by rule; no source gives this form. */
  readonly transcribed: boolean;
}

/** All names of all places, by place id. */
export type NameIndex = ReadonlyMap<string, readonly PlaceName[]>;

/** In use today; a former name is not, nor is one that only helps the search. */
export function isCurrent({ role }: PlaceName): boolean {
  return role !== 'historic' && role !== 'alias';
}

export function buildNames(names: readonly PlaceName[]): NameIndex {
  return groupBy(names, ({ place }) => place);
}

/** The name of a place in a language: the one in use in `year`, or today's where `year` is null. */
export function nameIn(index: NameIndex, place: string, lang: Lang, year: number | null): ShownName {
  const names = index.get(place) ?? [];
  if (year !== null) {
    const historic = names.find(name => name.role === 'historic' && name.lang === lang && covers(name, year));
    if (historic) return { text: historic.name, lang, transcribed: false };
  }
  for (const candidate of preferredLanguages(lang)) {
    const name = names.find(name => name.lang === candidate && isCurrent(name));
    if (name) return { text: name.name, lang: candidate, transcribed: name.role === 'transcription' };
  }
  const any = names.find(isCurrent) ?? names[0];
  return { text: any?.name ?? place, lang: any?.lang ?? '', transcribed: false };
}

/** At the end of the year: a name given up in 1991 is no longer the name of 1991. */
function covers({ from, to }: PlaceName, year: number): boolean {
  return (from === null || from <= year) && (to === null || year < to);
}
