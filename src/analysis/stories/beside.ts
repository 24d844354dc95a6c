// What stands beside the ties: events, projects and organisations. What is only announced or disputed is never counted.

import { textIn } from '../../i18n/fallback';
import { formatDates, formatList } from '../../i18n/format';
import { yearOf } from '../../lib/dates';
import { nameIn } from '../../graph/names';
import type { Event, Project } from '../../data/eventRecords';
import type { PartialDate } from '../../data/records';
import { figure, type FigureWorld, type Value } from './figure';

const isIn = (date: PartialDate | null, years: readonly [number, number] | undefined): boolean =>
  years === undefined || (date !== null && yearOf(date) >= years[0] && yearOf(date) <= years[1]);

/** Those that took place; of a span of years only such whose date is known. */
export const events = figure(
  { may: ['eventKind', 'years'] },
  ({ tables, eventKind, years }) =>
    tables.events.filter(
      ({ kind, state, start }) =>
        state !== 'announced' && (eventKind === undefined || kind === eventKind) && isIn(start, years),
    ).length,
);

const eventOf = ({ tables }: FigureWorld, id: string): Event => tables.events.find(one => one.id === id)!;

export const event = figure({ needs: ['event'] }, ({ event: id, ...world }): Value | null => {
  const { titleDe: de, titleEn: en, titleRu: ru } = eventOf(world, id);
  return textIn(world.lang, { de, en, ru });
});

export const eventYear = figure({ needs: ['event'] }, ({ event: id, ...world }) => {
  const { start, end } = eventOf(world, id);
  const date = start ?? end;
  return date === null ? null : { text: date.slice(0, 4) };
});

/** "28.–30. Juni 2015". */
export const eventDates = figure({ needs: ['event'] }, ({ event: id, ...world }) => {
  const { start, end } = eventOf(world, id);
  return start === null && end === null ? null : { text: formatDates(world.lang, start, end) };
});

export const projects = figure(
  { may: ['years'] },
  ({ tables, years }) =>
    tables.projects.filter(({ state, year }) => state === 'held' && isIn(year, years)).length,
);

const projectOf = ({ tables }: FigureWorld, id: string): Project =>
  tables.projects.find(one => one.id === id)!;

export const project = figure({ needs: ['project'] }, ({ project: id, ...world }): Value => {
  const { title, titleLang } = projectOf(world, id);
  return titleLang === '' ? { text: title } : { text: title, lang: titleLang };
});

/** "Erlangen, Jena und Wladimir". */
export const projectPlaces = figure({ needs: ['project'] }, ({ project: id, tables, names, lang }) => {
  const rows = tables.project_places.filter(row => row.project === id);
  if (rows.length === 0) return null;
  const texts = rows.map(({ place, placeName }) =>
    place === '' ? placeName : nameIn(names, place, lang, null).text,
  );
  return { text: formatList(lang, texts) };
});

export const organisations = figure({}, ({ tables }) => tables.organisations.length);
