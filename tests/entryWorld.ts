// Tiny tables of events and projects for tests.

import type { Event, Project } from '../src/data/eventRecords';
import type { Tables } from '../src/data/records';
import { claim } from './world';

export const event = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  kind: 'conference',
  number: null,
  state: 'held',
  start: null,
  end: null,
  titleDe: id,
  titleEn: '',
  titleRu: '',
  mottoDe: '',
  mottoEn: '',
  note: '',
  source: '',
  ...more,
});

export const project = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  title: id,
  titleLang: 'de',
  kind: 'exchange',
  year: null,
  state: 'held',
  description: '',
  source: '',
  ...more,
});

/**
 * First and second conference in Ulm and Tula, the second without a date; a project of three places and one of two, a
 * disputed one, an announced one; ideas of two sides for a workshop.
 */
export const tables: Partial<Tables> = {
  sources: [{ id: 's1', url: 'https://ulm.de/1', publisher: 'Stadt Ulm', date: null }],
  events: [
    event('end', { kind: 'milestone', start: '1945-05-08', titleDe: 'Kriegsende' }),
    event('c1', { number: 1, start: '1987', end: '1987', titleDe: 'Erste Konferenz', source: 's1' }),
    event('c2', { number: 2, state: 'known', titleDe: 'Zweite Konferenz' }),
    event('c3', {
      number: 3,
      start: '1990-06-28',
      end: '1991',
      titleDe: 'Dritte Konferenz',
      note: 'A note.',
    }),
    event('c4', { number: 4, state: 'announced', start: '1995', titleDe: 'Vierte Konferenz' }),
    event('w', { kind: 'workshop', start: '2021', titleDe: 'Werkstatt' }),
  ],
  event_places: [
    { event: 'c1', place: 'de-ulm', placeName: 'Ulm' },
    { event: 'c3', place: 'ru-tula', placeName: 'Tula' },
    { event: 'c3', place: '', placeName: 'online' },
  ],
  event_roles: [
    { event: 'c1', organisation: 'o1', role: 'funder' },
    { event: 'c1', organisation: 'o2', role: 'organiser' },
    { event: 'c3', organisation: 'o1', role: 'organiser' },
    { event: 'c3', organisation: 'o1', role: 'funder' },
  ],
  event_topics: [{ event: 'c3', topicDe: 'Sprache', topicEn: 'Language', coordinator: 'o1' }],
  organisations: ['o1', 'o2'].map(id => ({
    id,
    city: '',
    country: '',
    founded: null,
    website: '',
    note: '',
    source: '',
  })),
  organisation_names: [
    { organisation: 'o1', lang: 'de', name: 'Forum', role: 'official' },
    { organisation: 'o2', lang: 'de', name: 'Verband', role: 'official' },
  ],
  projects: [
    project('three', { title: 'Zu dritt', year: '2021' }),
    project('two', { title: 'Radio', year: '2018', description: 'A radio.' }),
    project('more', { title: 'Noch eines', state: 'announced' }),
    project('claimed', { title: 'Angabe', state: 'disputed', year: '2021' }),
    project('idea-a', { title: 'Grüne Stadt', kind: 'workshop', state: 'announced', year: '2021' }),
    project('idea-b', { title: 'Upcycling', kind: 'workshop', state: 'announced', year: '2021' }),
    project('alone', { title: 'Thema', kind: 'workshop', state: 'announced', year: '2021' }),
  ],
  project_places: [
    ...['de-ulm', 'de-hof', 'ru-tula'].map(place => ({ project: 'three', place, placeName: place })),
    ...['two', 'more', 'idea-a', 'idea-b', 'alone'].flatMap(id =>
      ['de-ulm', 'ru-tula'].map(place => ({ project: id, place, placeName: place })),
    ),
    { project: 'claimed', place: 'de-hof', placeName: 'Hof' },
    { project: 'claimed', place: 'ru-omsk', placeName: 'Omsk' },
    { project: 'two', place: '', placeName: 'Nancy' },
  ],
  project_themes: [
    { project: 'three', theme: 'youth' },
    { project: 'two', theme: 'youth' },
    { project: 'two', theme: 'media' },
    { project: 'claimed', theme: 'youth' },
    { project: 'idea-a', theme: 'environment' },
    { project: 'idea-a', theme: 'urban' },
    { project: 'idea-b', theme: 'environment' },
    { project: 'alone', theme: 'diversity' },
  ],
  claims: [
    claim('c1', 'participants', '100', true),
    claim('c1', 'participants', '150', false),
    ...['idea-a', 'idea-b', 'alone'].map(id => claim(id, 'event', 'w', true)),
    claim('idea-a', 'named_by', 'de-ulm', true),
    claim('idea-b', 'named_by', 'ru-tula', true),
    claim('alone', 'named_by', 'ru-tula', true),
    claim('two', 'organiser', 'o2', true),
  ],
};
