// A world for filters: five ties between three places in Germany and three in Russia.
//
//   tie             founded  kind         today        projects
//   ulm–tula        1988     partnership  suspended    youth
//   ulm–perm        1991     friendship   active       sport (disputed)
//   hof–tula        1988     partnership  active       youth, culture
//   hof–omsk        unknown  cooperation  not known
//   jena–omsk       1960     partnership  ended 1970
//
// Ulm is in Baden-Württemberg, Hof (a district) and Jena in Bavaria; Perm is in its region, Tula and Omsk are in none.
// The founding of hof–tula alone has a source. All ties were collected of Ulm, those of this list of Hof and Jena; the Russian ones stand at the boundary.

import type { Project } from '../../src/data/eventRecords';
import type { Dataset, Place } from '../../src/data/records';
import { world } from '../world';

const facts: Readonly<Record<string, Partial<Place>>> = {
  'de-ulm': { region: 'DE-BW', tiesKnown: 'all' },
  'de-hof': { region: 'DE-BY', kind: 'district' },
  'de-jena': { region: 'DE-BY' },
  'ru-perm': { region: 'RU-PER', tiesKnown: 'boundary' },
  'ru-tula': { tiesKnown: 'boundary' },
  'ru-omsk': { tiesKnown: 'boundary' },
};

const bare = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1988', changes: [['suspended', '2022']] },
  { a: 'de-ulm', b: 'ru-perm', founded: '1991', kind: 'friendship', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-tula', founded: '1988', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-omsk', kind: 'cooperation' },
  { a: 'de-jena', b: 'ru-omsk', founded: '1960', changes: [['ended', '1970']] },
]);

const project = (id: string, state: Project['state']): Project => ({
  id,
  title: id,
  titleLang: 'en',
  kind: '',
  year: null,
  state,
  description: '',
  source: '',
});
const takingPart = (project: string, ...places: readonly string[]) =>
  places.map(place => ({ project, place, placeName: place }));

export const smallTown: Dataset = {
  ...bare,
  tables: {
    ...bare.tables,
    places: bare.tables.places.map(place => ({ ...place, ...facts[place.id] })),
    claims: [
      {
        subject: 'de-hof--ru-tula',
        field: 'founded',
        value: '1988',
        source: 's1',
        followed: true,
        note: '',
        noteLang: '',
      },
    ],
    projects: [project('camp', 'held'), project('choir', 'announced'), project('race', 'disputed')],
    project_places: [
      ...takingPart('camp', 'de-ulm', 'de-hof', 'ru-tula'),
      ...takingPart('choir', 'de-hof', 'ru-tula', ''),
      ...takingPart('race', 'de-ulm', 'ru-perm'),
    ],
    project_themes: [
      { project: 'camp', theme: 'youth' },
      { project: 'choir', theme: 'culture' },
      { project: 'race', theme: 'sport' },
    ],
  },
};
