// The tables of a dataset: columns in file order, what makes a row unique, and which tables it refers to.
// What each column means is said in records.ts; the texts for page and descriptor stand in data/columnTexts.
import {
  country,
  countryOrEmpty,
  dateOrNull,
  integerOrNull,
  name,
  nameOrUnknown,
  number,
  numberOrUnknown,
  oneOf,
  text,
  yesNo,
  type Column,
} from './columns/kinds';
import { EVENT_KINDS, EVENT_STATES } from './eventRecords';
import {
  CONFIDENCES,
  NAME_ROLES,
  PLACE_KINDS,
  STATUSES,
  TIE_KINDS,
  TIES_KNOWN,
  type TableName,
  type Tables,
} from './records';

export interface Reference {
  readonly to: TableName;
  /** A row with a weak reference to nowhere is loaded with a warning; any other is left out. */
  readonly weak?: true;
}

export interface TableSchema<R> {
  readonly columns: { readonly [K in keyof R]-?: Column<R[K]> };
  /** Two rows equal in these columns are one row twice. */
  readonly key: readonly (keyof R & string)[];
  readonly references: { readonly [K in keyof R]?: Reference };
  /** A dataset without this table is broken. */
  readonly needed?: true;
}

type Schema = { readonly [T in TableName]: TableSchema<Tables[T][number]> };

const MAX_POPULATION = 50_000_000;
const SIDES = ['a', 'b', 'c'] as const;

/** In an order in which every table refers to earlier ones only. */
export const SCHEMA: Schema = {
  sources: {
    columns: { id: name(), url: text(), publisher: text(), date: dateOrNull() },
    key: ['id'],
    references: {},
  },
  reasons: {
    columns: { code: name(), de: name(), en: name(), ru: name(), source: text() },
    key: ['code'],
    references: { source: { to: 'sources', weak: true } },
  },
  regions: {
    columns: { code: name(), country: country(), de: name(), en: name(), ru: text() },
    key: ['code'],
    references: {},
  },
  places: {
    columns: {
      id: name(),
      kind: oneOf(PLACE_KINDS),
      country: country(),
      region: text(),
      lat: numberOrUnknown(-90, 90),
      lon: numberOrUnknown(-180, 180),
      population: integerOrNull(0, MAX_POPULATION),
      populationYear: integerOrNull(1800, 2100),
      tiesKnown: oneOf(TIES_KNOWN),
    },
    key: ['id'],
    references: { region: { to: 'regions', weak: true } },
    needed: true,
  },
  place_names: {
    columns: {
      place: name(),
      lang: nameOrUnknown(),
      name: name(),
      role: oneOf(NAME_ROLES),
      from: integerOrNull(0, 2100),
      to: integerOrNull(0, 2100),
    },
    key: ['place', 'lang', 'name', 'role', 'from'],
    references: { place: { to: 'places' } },
  },
  agreements: {
    columns: {
      id: name(),
      kind: oneOf(TIE_KINDS),
      founded: dateOrNull(),
      confidence: oneOf(CONFIDENCES),
      lastConfirmed: dateOrNull(),
      note: text(),
      noteLang: text(),
    },
    key: ['id'],
    references: {},
    needed: true,
  },
  agreement_parties: {
    columns: { agreement: name(), place: name(), side: oneOf(SIDES), concludedBy: text() },
    key: ['agreement', 'place', 'side'],
    references: { agreement: { to: 'agreements' }, place: { to: 'places' } },
    needed: true,
  },
  status_history: {
    columns: {
      agreement: name(),
      status: oneOf(STATUSES),
      from: dateOrNull(),
      reason: text(),
      source: text(),
      note: text(),
      noteLang: text(),
    },
    key: ['agreement', 'status', 'from'],
    references: {
      agreement: { to: 'agreements' },
      reason: { to: 'reasons', weak: true },
      source: { to: 'sources', weak: true },
    },
  },
  organisations: {
    columns: {
      id: name(),
      city: text(),
      country: countryOrEmpty(),
      founded: dateOrNull(),
      website: text(),
      note: text(),
      source: text(),
    },
    key: ['id'],
    references: { source: { to: 'sources', weak: true } },
  },
  organisation_names: {
    columns: {
      organisation: name(),
      lang: name(),
      name: name(),
      role: oneOf(['official', 'alias', 'mistranslation']),
    },
    key: ['organisation', 'lang', 'name'],
    references: { organisation: { to: 'organisations' } },
  },
  events: {
    columns: {
      id: name(),
      kind: oneOf(EVENT_KINDS),
      number: integerOrNull(1, 1000),
      state: oneOf(EVENT_STATES),
      start: dateOrNull(),
      end: dateOrNull(),
      titleDe: name(),
      titleEn: text(),
      titleRu: text(),
      mottoDe: text(),
      mottoEn: text(),
      note: text(),
      source: text(),
    },
    key: ['id'],
    references: { source: { to: 'sources', weak: true } },
  },
  event_places: {
    columns: { event: name(), place: text(), placeName: name() },
    key: ['event', 'place', 'placeName'],
    references: { event: { to: 'events' }, place: { to: 'places', weak: true } },
  },
  event_roles: {
    columns: {
      event: name(),
      organisation: name(),
      role: oneOf(['organiser', 'funder', 'coordinator', 'host']),
    },
    key: ['event', 'organisation', 'role'],
    references: { event: { to: 'events' }, organisation: { to: 'organisations' } },
  },
  event_topics: {
    columns: { event: name(), topicDe: name(), topicEn: text(), coordinator: text() },
    key: ['event', 'topicDe'],
    references: { event: { to: 'events' }, coordinator: { to: 'organisations', weak: true } },
  },
  projects: {
    columns: {
      id: name(),
      title: name(),
      titleLang: name(),
      kind: name(),
      year: dateOrNull(),
      state: oneOf(['held', 'announced', 'disputed']),
      description: text(),
      source: text(),
    },
    key: ['id'],
    references: { source: { to: 'sources', weak: true } },
  },
  project_places: {
    columns: { project: name(), place: text(), placeName: text() },
    key: ['project', 'place', 'placeName'],
    references: { project: { to: 'projects' }, place: { to: 'places', weak: true } },
  },
  project_themes: {
    columns: { project: name(), theme: name() },
    key: ['project', 'theme'],
    references: { project: { to: 'projects' } },
  },
  claims: {
    columns: {
      subject: name(),
      field: name(),
      value: text(),
      source: text(),
      followed: yesNo(),
      note: text(),
      noteLang: text(),
    },
    key: ['subject', 'field', 'value', 'source'],
    references: { source: { to: 'sources', weak: true } },
  },
  translations: {
    columns: { text: name(), lang: name(), translation: name() },
    key: ['text', 'lang'],
    references: {},
  },
  changes: {
    columns: {
      version: name(),
      date: dateOrNull(),
      subject: text(),
      de: text(),
      en: text(),
      ru: text(),
      source: text(),
    },
    key: ['version', 'subject', 'de', 'en'],
    references: { source: { to: 'sources', weak: true } },
  },
  positions: {
    columns: { place: name(), x: number(), y: number() },
    key: ['place'],
    references: { place: { to: 'places' } },
  },
};

export const TABLE_NAMES = Object.keys(SCHEMA) as readonly TableName[];

/** `lastConfirmed` in a record is `last_confirmed` in a file. */
export const columnName = (field: string): string =>
  field.replace(/[A-Z]/g, capital => `_${capital.toLowerCase()}`);
