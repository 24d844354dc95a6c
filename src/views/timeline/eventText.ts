// An event in words: title, date and place in the page's language where the data have them.

import type { Event } from '../../data/eventRecords';
import type { Dataset } from '../../data/records';
import { nameIn, type NameIndex } from '../../graph/names';
import type { Lang } from '../../i18n';
import { textIn } from '../../i18n/fallback';
import { formatDates } from '../../i18n/format';
import { yearOf } from '../../lib/dates';
import { groupBy } from '../../lib/groupBy';
import type { ForeignText } from '../parts/words/foreignText';

export interface EventWords {
  /** In another language than the page's where the data have none in that. */
  readonly title: ForeignText;
  /** Empty where unknown, like place and publisher. */
  readonly date: string;
  readonly place: string;
  readonly publisher: string;
}

/** Makes the words for events of a dataset. */
export function eventWords(dataset: Dataset, names: NameIndex, lang: Lang): (event: Event) => EventWords {
  const publishers = new Map(dataset.tables.sources.map(({ id, publisher }) => [id, publisher]));
  const placesOf = groupBy(dataset.tables.event_places, ({ event }) => event);
  // The table names places in German; those of the network have names of their own.
  const placeOf = ({ id, start, end }: Event): string => {
    const date = start ?? end;
    const year = date === null ? null : yearOf(date);
    return (placesOf.get(id) ?? [])
      .map(({ place, placeName }) => (place ? nameIn(names, place, lang, year).text : placeName))
      .join(', ');
  };
  return event => ({
    title: titleIn(lang, event),
    date: formatDates(lang, event.start, event.end),
    place: placeOf(event),
    publisher: publishers.get(event.source) ?? '',
  });
}

function titleIn(lang: Lang, { id, titleDe: de, titleEn: en, titleRu: ru }: Event): ForeignText {
  return textIn(lang, { de, en, ru }) ?? { text: id, lang: '' };
}
