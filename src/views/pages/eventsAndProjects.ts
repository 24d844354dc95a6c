// What took place at a place, and which joint projects it takes part in. Pure.

import type { Event } from '../../data/eventRecords';
import type { PartialDate } from '../../data/records';
import { compare } from '../../lib/compare';
import { textIn } from '../../i18n/fallback';
import type { ForeignText } from '../parts/words/foreignText';
import type { World } from './world';

export interface EventFacts {
  readonly id: string;
  readonly title: ForeignText;
  readonly start: PartialDate | null;
  /** Null where it ended on the day it began. */
  readonly end: PartialDate | null;
  readonly state: Event['state'];
  /** Id in `sources`. */
  readonly source: string;
}

export interface ProjectFacts {
  readonly id: string;
  readonly title: ForeignText;
  readonly year: PartialDate | null;
  /** Other sources contradict it. */
  readonly disputed: boolean;
  /** The other places, by name. */
  readonly others: readonly string[];
  readonly source: string;
}

/** By date, those without one last. */
export function eventsAt({ dataset, lang }: World, place: string): readonly EventFacts[] {
  const { events, event_places } = dataset.tables;
  const here = new Set(event_places.filter(row => row.place === place).map(({ event }) => event));
  return events
    .filter(({ id }) => here.has(id))
    .map(({ id, start, end, state, source, titleDe: de, titleEn: en, titleRu: ru }) => ({
      id,
      title: textIn(lang, { de, en, ru }) ?? { text: id, lang: '' },
      start,
      end: end === start ? null : end,
      state,
      source,
    }))
    .sort((x, y) => compare(x.start ?? '9999', y.start ?? '9999'));
}

export function projectsAt({ dataset, network, nameOf }: World, place: string): readonly ProjectFacts[] {
  const { projects, project_places } = dataset.tables;
  const here = new Set(project_places.filter(row => row.place === place).map(({ project }) => project));
  return projects
    .filter(({ id }) => here.has(id))
    .map(({ id, title, titleLang, year, state, source }) => ({
      id,
      title: { text: title, lang: titleLang },
      year,
      disputed: state === 'disputed',
      others: project_places
        .filter(row => row.project === id && row.place !== place)
        .map(row => {
          const index = network.placeIndex.get(row.place);
          return index === undefined ? row.placeName : nameOf(index).text;
        }),
      source,
    }))
    .sort((x, y) => compare(x.year ?? '9999', y.year ?? '9999'));
}
