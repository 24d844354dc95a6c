// An event in words: title, date and place in the page's language where the data have them.

import type { Dataset, Event } from '../../data/records';
import { nameIn, type NameIndex } from '../../graph/names';
import { formatDate } from '../../i18n/format';
import type { Lang } from '../../i18n';
import { precisionOf, yearOf } from '../../lib/dates';

export interface EventWords {
  readonly title: string;
  /** Language of the title; differs from the page's where the data have no title in that. */
  readonly titleLang: Lang;
  /** Empty where unknown, like place and publisher. */
  readonly date: string;
  readonly place: string;
  readonly publisher: string;
}

const fallbacks: Readonly<Record<Lang, readonly Lang[]>> = {
  de: ['de', 'en', 'ru'],
  en: ['en', 'de', 'ru'],
  ru: ['ru', 'en', 'de'],
};

/** Makes the words for events of a dataset. */
export function eventWords(dataset: Dataset, names: NameIndex, lang: Lang): (event: Event) => EventWords {
  const publishers = new Map(dataset.tables.sources.map(({ id, publisher }) => [id, publisher]));
  const placeCalled = new Map(
    dataset.tables.place_names
      .filter(({ lang, role }) => lang === 'de' && (role === 'official' || role === 'exonym'))
      .map(({ name, place }) => [name, place]),
  );
  // The table names places in German, several joined by commas; those of the network have names of their own.
  const placeOf = (event: Event): string => {
    const date = event.start ?? event.end;
    const year = date === null ? null : yearOf(date);
    const parts = event.placeName === '' ? [] : event.placeName.split(', ');
    const ids = parts.map(part => placeCalled.get(part) ?? (parts.length === 1 ? event.place : ''));
    return parts
      .map((part, index) => (ids[index] ? nameIn(names, ids[index], lang, year).text : part))
      .join(', ');
  };
  return event => {
    const titles: Record<Lang, string> = { de: event.titleDe, en: event.titleEn, ru: event.titleRu };
    const titleLang = fallbacks[lang].find(candidate => titles[candidate] !== '') ?? lang;
    return {
      title: titles[titleLang],
      titleLang,
      date: datesOf(event, lang),
      place: placeOf(event),
      publisher: publishers.get(event.source) ?? '',
    };
  };
}

function datesOf({ start, end }: Event, lang: Lang): string {
  if (start === null && end === null) return '';
  if (start === null || end === null || start === end) return formatDate(lang, (start ?? end)!);
  if (precisionOf(start) !== 'day' || precisionOf(end) !== 'day') {
    return `${formatDate(lang, start)} – ${formatDate(lang, end)}`;
  }
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    Date.parse(start),
    Date.parse(end),
  );
}
