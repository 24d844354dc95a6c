// Entries: events and projects side by side, with all that the tables say of each.

import type { Event, EventRole, EventTopic, Project } from '../../data/eventRecords';
import type { Localised, PartialDate, Tables } from '../../data/records';
import { translationIndex, type TranslationIndex } from '../../graph/translations';
import { compare } from '../../lib/compare';
import { groupBy } from '../../lib/groupBy';

export type EntryTables = Pick<
  Tables,
  | 'events'
  | 'event_places'
  | 'event_roles'
  | 'event_topics'
  | 'projects'
  | 'project_places'
  | 'project_themes'
  | 'claims'
  | 'translations'
>;

export type EntryState = 'held' | 'announced' | 'known' | 'disputed';
export type Role = EventRole['role'];

export interface EntryPlace {
  /** Id in `places`; empty where the place does not belong to the network. */
  readonly id: string;
  /** In German, as the lists have it. */
  readonly name: string;
}

/** Of a working group, or of the event as a whole. */
export interface EntryTopic {
  readonly name: Localised;
  /** Id of the organisation, or empty. */
  readonly coordinator: string;
}

export interface EntryRole {
  readonly organisation: string;
  readonly role: Role;
}

export interface Entry {
  readonly id: string;
  readonly of: 'event' | 'project';
  /** Kind of event, or `project-` and the kind of project. */
  readonly kind: string;
  readonly number: number | null;
  readonly state: EntryState;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly title: Localised;
  /** The language of the title in the source, from which the others are translated; empty: the data tell it in each. */
  readonly titleLang: string;
  readonly motto: Localised;
  /** In English. */
  readonly note: string;
  readonly places: readonly EntryPlace[];
  readonly themes: readonly string[];
  readonly roles: readonly EntryRole[];
  readonly topics: readonly EntryTopic[];
  /** Of a project: id of the event at which it came up, or empty; and of the place whose side named it, or empty. */
  readonly event: string;
  readonly namedBy: string;
  readonly source: string;
  /** Told as a theme alone, without place, organisation or source. */
  readonly themeOnly: boolean;
}

/** Themes that can endanger people where they live: who spoke of them is told nowhere. */
const THEMES_ALONE: ReadonlySet<string> = new Set(['diversity']);

const ROLES: readonly Role[] = ['organiser', 'coordinator', 'host', 'funder'];

/**
 * Oldest first. What nobody dates stands last, but an edition with a number after the dated one before it, so that a
 * gap is seen where it is.
 */
export function entriesOf(tables: EntryTables): readonly Entry[] {
  return inOrder([...eventsOf(tables), ...projectsOf(tables)]);
}

function eventsOf(tables: EntryTables): readonly Entry[] {
  const placesOf = groupBy(tables.event_places, ({ event }) => event);
  const rolesOf = groupBy(tables.event_roles, ({ event }) => event);
  const topicsOf = groupBy(tables.event_topics, ({ event }) => event);
  const translations = translationIndex(tables.translations).get('ru');
  const russian = (english: string) => translations?.get(english) ?? '';
  return tables.events.map((event): Entry => ({
    ...fromEvent(event, russian),
    places: (placesOf.get(event.id) ?? []).map(({ place, placeName }) => ({ id: place, name: placeName })),
    roles: byRole(rolesOf.get(event.id) ?? []),
    topics: (topicsOf.get(event.id) ?? []).map(topic => fromTopic(topic, russian)),
  }));
}

type Translate = (text: string) => string;

const fromTopic = (
  { topicDe: de, topicEn: en, coordinator }: EventTopic,
  russian: Translate,
): EntryTopic => ({
  name: { de, en, ru: russian(en) },
  coordinator,
});

const fromEvent = (
  { id, kind, number, state, start, end, titleDe, titleEn, titleRu, mottoDe, mottoEn, note, source }: Event,
  russian: Translate,
) =>
  ({
    id,
    of: 'event',
    kind,
    number,
    state,
    start: start ?? end,
    end: end ?? start,
    title: { de: titleDe, en: titleEn, ru: titleRu },
    titleLang: '',
    motto: { de: mottoDe, en: mottoEn, ru: russian(mottoEn) },
    note,
    themes: [],
    event: '',
    namedBy: '',
    source,
    themeOnly: false,
  }) as const;

function projectsOf(tables: EntryTables): readonly Entry[] {
  const placesOf = groupBy(tables.project_places, ({ project }) => project);
  const themesOf = groupBy(tables.project_themes, ({ project }) => project);
  const claimsOf = groupBy(
    tables.claims.filter(({ followed }) => followed),
    ({ subject }) => subject,
  );
  const translations = translationIndex(tables.translations);
  return tables.projects.map((project): Entry => {
    const themes = (themesOf.get(project.id) ?? []).map(({ theme }) => theme);
    const themeOnly = themes.some(theme => THEMES_ALONE.has(theme));
    const claims = claimsOf.get(project.id) ?? [];
    const claimed = (field: string) =>
      claims.filter(claim => claim.field === field).map(({ value }) => value);
    return {
      id: project.id,
      of: 'project',
      kind: `project-${project.kind}`,
      number: null,
      state: project.state,
      start: project.year,
      end: project.year,
      title: titleIn(project, translations),
      titleLang: project.titleLang,
      motto: { de: '', en: '', ru: '' },
      note: project.description,
      places: (placesOf.get(project.id) ?? []).map(({ place, placeName }) => ({
        id: place,
        name: placeName,
      })),
      themes,
      roles: ROLES.flatMap(role => claimed(role).map(organisation => ({ organisation, role }))),
      topics: [],
      event: claimed('event')[0] ?? '',
      namedBy: themeOnly ? '' : (claimed('named_by')[0] ?? ''),
      source: project.source,
      themeOnly,
    };
  });
}

/** A name of its own is not translated, and stands in its language alone. */
function titleIn({ title, titleLang }: Project, translations: TranslationIndex): Entry['title'] {
  const into = (lang: string) => translations.get(lang)?.get(title) ?? '';
  return { de: into('de'), en: into('en'), ru: into('ru'), [titleLang]: title };
}

function byRole(roles: readonly EventRole[]): readonly EntryRole[] {
  return ROLES.flatMap(role =>
    roles.filter(row => row.role === role).map(({ organisation }) => ({ organisation, role })),
  );
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const dated = entries
    .filter(({ start }) => start !== null)
    // A date that says only the year stands after those of the year that say more.
    .sort((x, y) => compare(x.start!.padEnd(10, '~'), y.start!.padEnd(10, '~')));
  const undated = entries
    .filter(({ start }) => start === null)
    .sort((x, y) => (x.number ?? Infinity) - (y.number ?? Infinity));
  const ordered = [...dated];
  for (const entry of undated) {
    const before = ordered.findLastIndex(
      ({ kind, number }) =>
        entry.number !== null && kind === entry.kind && number !== null && number < entry.number,
    );
    if (before < 0) ordered.push(entry);
    else ordered.splice(before + 1, 0, entry);
  }
  return ordered;
}
