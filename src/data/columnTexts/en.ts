// Every table and column in English: for the page and for datapackage.json.

import type { ColumnTexts } from './columnTexts';

const NOTE = 'Remark in plain words';
const NOTE_LANG = 'Language of the remark, ISO 639-1';
const DATE = 'as precise as the source: YYYY, YYYY-MM or YYYY-MM-DD';

export const columns: ColumnTexts = {
  sources: {
    about: 'Where the statements come from.',
    columns: {
      id: 'Id: s- and the first eight digits of the SHA-256 of the address',
      url: 'Address; empty where the publisher is under EU sanctions or the source has none',
      publisher: 'Who published it; the host where nobody is known',
      date: `Date of publication, ${DATE}`,
    },
  },
  reasons: {
    about: 'Why ties changed their status.',
    columns: {
      code: 'Id of the reason',
      de: 'The reason in German',
      en: 'The reason in English',
      ru: 'The reason in Russian',
      source: 'Id in sources',
    },
  },
  regions: {
    about:
      'States, oblasts, voivodeships and other first-level parts of the countries, as far as a place uses them.',
    columns: {
      code: 'ISO 3166-2',
      country: 'ISO 3166-1 alpha-2',
      de: 'German name',
      en: 'English name',
      ru: 'Russian name; empty where no established one is known',
    },
  },
  places: {
    about: 'Cities, boroughs, districts and regions that hold a tie.',
    columns: {
      id: 'Id of the place',
      kind: 'What the place is',
      country: 'ISO 3166-1 alpha-2',
      region: 'ISO 3166-2, empty where none exists',
      lat: 'Latitude in degrees, WGS 84; of a district or region a point inside it',
      lon: 'Longitude in degrees, WGS 84',
      population: 'Inhabitants',
      populationYear:
        'Year of the population figure, of GeoNames figures that of the last change to its record; empty: approximate, of 2026',
      tiesKnown:
        'Which of its ties were collected: all of them, only the listed kind, or none (boundary: known as a partner only)',
    },
  },
  place_names: {
    about: 'Names of the places, of today and of former times.',
    columns: {
      place: 'Id in places',
      lang: 'Language of the name, ISO 639-1',
      name: 'The name',
      role: 'official (a language of the place), exonym (established form of another language), transcription (written over by rule, no established form found), historic, or alias (for search only)',
      from: 'Year from which on a historic name was in use',
      to: 'Year in which a historic name was given up; at its end the place had another one',
    },
  },
  agreements: {
    about: 'Agreements between places. A pair of places may hold several.',
    columns: {
      id: 'Id of the agreement',
      kind: 'Kind of tie',
      founded: `Date of the founding agreement, ${DATE}; empty: nobody found says it`,
      confidence: 'How well the founding date is supported: high, medium or low',
      lastConfirmed: `Date up to which a source confirms that the tie lives, ${DATE}`,
      note: NOTE,
      noteLang: NOTE_LANG,
    },
  },
  agreement_parties: {
    about: 'Who concluded an agreement. Parties on different sides are partners of each other.',
    columns: {
      agreement: 'Id in agreements',
      place: 'Id in places',
      side: 'Side of the agreement',
      concludedBy: 'A predecessor or the state of the time, where it was not the place itself',
    },
  },
  status_history: {
    about: 'Changes of status. Before its first row an agreement is active from its founding.',
    columns: {
      agreement: 'Id in agreements',
      status: 'The status from this date on',
      from: `Date of the change, ${DATE}; empty: no source says when`,
      reason: 'Code in reasons',
      source: 'Id in sources; empty: reported without a source of its own',
      note: NOTE,
      noteLang: NOTE_LANG,
    },
  },
  claims: {
    about: 'What sources say about a fact, agreeing or not.',
    columns: {
      subject: 'Id of an agreement, place, event, project or organisation, or of the dataset itself',
      field:
        'What the statement is about: founded, kind, status, last_confirmed, first_tie (value: id of an agreement) and others; see_also: a page about the subject',
      value: 'What it says; empty for see_also',
      source: 'Id in sources; empty: not known any more',
      followed: 'Whether the tables follow this statement',
      note: NOTE,
      noteLang: NOTE_LANG,
    },
  },
  events: {
    about: 'Conferences, youth forums, theme years, workshops and milestones.',
    columns: {
      id: 'Id of the event',
      kind: 'Kind of event',
      number: 'Number in its series',
      state:
        'held, announced (not known to have taken place), or known (took place; when or where is not known)',
      start: `First day, ${DATE}`,
      end: `Last day, ${DATE}`,
      titleDe: 'Title in German',
      titleEn: 'Title in English',
      titleRu: 'Title in Russian',
      mottoDe: 'Motto in German',
      mottoEn: 'Motto in English',
      note: NOTE,
      source: 'Id in sources',
    },
  },
  event_places: {
    about: 'Where an event took place.',
    columns: {
      event: 'Id in events',
      place: 'Id in places; empty where the place holds no tie of this dataset',
      placeName: 'The place as the list of events has it, in German',
    },
  },
  event_roles: {
    about: 'What organisations did for an event.',
    columns: { event: 'Id in events', organisation: 'Id in organisations', role: 'The role' },
  },
  event_topics: {
    about: 'Topics and working groups of an event.',
    columns: {
      event: 'Id in events',
      topicDe: 'Topic in German',
      topicEn: 'Topic in English',
      coordinator: 'Id in organisations',
    },
  },
  projects: {
    about: 'Joint projects of two or more places.',
    columns: {
      id: 'Id of the project',
      title: 'Title',
      titleLang: 'Language of the title, ISO 639-1',
      kind: 'Kind of project',
      year: `Year, ${DATE}`,
      state: 'held, announced (an idea or plan), or disputed (other sources contradict; not counted)',
      description: 'What it was, in English',
      source: 'Id in sources',
    },
  },
  project_places: {
    about: 'The places of a project.',
    columns: {
      project: 'Id in projects',
      place: 'Id in places; empty where the place holds no tie of this dataset',
      placeName: 'The place as the list of projects has it, in German',
    },
  },
  project_themes: {
    about: 'The themes of a project.',
    columns: { project: 'Id in projects', theme: 'The theme' },
  },
  organisations: {
    about: 'The bodies behind events and projects.',
    columns: {
      id: 'Id of the organisation',
      city: 'Seat, in German',
      country: 'Country of the seat, ISO 3166-1 alpha-2',
      founded: `Founded, ${DATE}`,
      website: 'Address of its site',
      note: NOTE,
      source: 'Id in sources',
    },
  },
  organisation_names: {
    about: 'Names of the organisations.',
    columns: {
      organisation: 'Id in organisations',
      lang: 'Language of the name, ISO 639-1',
      name: 'The name',
      role: 'official, alias, or mistranslation (a source text has the body under this name)',
    },
  },
  translations: {
    about:
      'Notes and other texts of the tables in further languages; a text without a row is shown as it stands.',
    columns: {
      text: 'The text, exactly as it stands in another table',
      lang: 'Language of the translation, ISO 639-1',
      translation: 'The translation',
    },
  },
  changes: {
    about: 'What a version of the dataset says otherwise than the one before, where it moves a figure.',
    columns: {
      version: 'The version of the dataset that brought the change',
      date: `Date of that version, ${DATE}`,
      subject: 'Id of an agreement, place, event or project; empty: the dataset as a whole',
      de: 'What changed, in German',
      en: 'What changed, in English',
      ru: 'What changed, in Russian',
      source: 'Id in sources',
    },
  },
  positions: {
    about: 'Where the network view puts the places.',
    columns: { place: 'Id in places', x: 'In layout units', y: 'In layout units' },
  },
};
