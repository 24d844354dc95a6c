import { describe, expect, test } from 'vitest';
import { buildMatch } from '../../../scripts/data/gazetteerMatch';
import { distanceTo } from '../../../scripts/data/mapDistance';
import { buildProfiles, type ProfileInputs } from '../../../scripts/data/profiles';
import type { GeoName } from '../../../scripts/data/geonames';
import { emptyTables } from '../../../src/data/emptyTables';
import type { Tables } from '../../../src/data/records';
import { rawRow } from './rows';

const tag = (id: string, rule = '') =>
  rawRow({
    id,
    rule,
    group: 'goals',
    de: 'd',
    en: 'e',
    ru: 'r',
    about_de: 'D.',
    about_en: 'E.',
    about_ru: 'R.',
  });
const source = rawRow({ id: 'list', url: 'https://list.example', publisher: 'List', date: '2024' });
const row = (place: string, name: string, own = 'youth', cited = 'list') =>
  rawRow({ place, name, tag: own, source: cited, note: 'said', lang: 'en' }, 7);

const city = (id: string, name: string, lat: number, lon: number): GeoName => ({
  id,
  name,
  lat,
  lon,
  otherNames: [],
  country: 'DE',
  admin1: '',
  seat: '',
  population: 30_000,
  changed: 2020,
});
const ulm = city('1', 'Ulm', 48.4, 10);
const kiel = city('2', 'Kiel', 54.3, 10.1);

const tables: Tables = {
  ...emptyTables,
  places: [
    {
      id: 'de-ulm',
      kind: 'city',
      country: 'DE',
      region: '',
      lat: 48.4,
      lon: 10,
      population: null,
      populationYear: null,
      tiesKnown: 'listed',
    },
  ],
  place_names: [{ place: 'de-ulm', lang: 'de', name: 'Ulm', role: 'official', from: null, to: null }],
};

/** The coast runs along 54.4° N, the border along 9.9° E in the south. */
const inputs = (part: Partial<ProfileInputs>): ProfileInputs => ({
  tags: [tag('youth'), tag('coast', 'map')],
  sources: [source],
  rows: [row('de-ulm', 'Ulm')],
  datasets: [tables],
  cities: [ulm, kiel],
  gazetteer: new Set(['1', '2']),
  match: buildMatch([ulm, kiel]),
  map: {
    coasts: distanceTo([
      [
        [5, 54.4],
        [15, 54.4],
      ],
    ]),
    borders: distanceTo([
      [
        [9.9, 47],
        [9.9, 49],
      ],
    ]),
  },
  ...part,
});
const problems = (part: Partial<ProfileInputs>) => buildProfiles(inputs(part)).problems;

describe('the profiles that the build writes', () => {
  test('hold the rows of places that the page can know, with their sources', () => {
    const { files, problems } = buildProfiles(
      inputs({ rows: [row('de-ulm', 'Ulm'), row('2', 'Kiel')], gazetteer: new Set(['1']) }),
    );
    expect(problems).toEqual([]);
    expect(files.get('profiles/profiles.csv')).toBe(
      'place,tag,source,note,lang,project\nde-ulm,youth,list,said,en,\n',
    );
    expect(files.get('profiles/sources.csv')).toBe(
      'id,url,publisher,date\nlist,https://list.example,List,2024\n',
    );
  });

  test('join our cities with GeoNames and give kilometres to coast and border where they are near', () => {
    // 0.1° of latitude are 11 km, 0.1° of longitude in Ulm 7 km.
    expect(buildProfiles(inputs({})).files.get('profiles/places.csv')).toBe(
      'place,geonames,coast,border\n1,,,7\n2,,11,\nde-ulm,1,,7\n',
    );
  });

  test('take the themes of projects that took place, with the project’s source', () => {
    const project = {
      title: 'Band',
      titleLang: 'de',
      kind: 'youth_project',
      year: '2018',
      description: '',
      source: 's-1',
    } as const;
    const withProjects: Tables = {
      ...tables,
      sources: [{ id: 's-1', url: 'https://band.example', publisher: 'Band', date: null }],
      projects: [
        { ...project, id: 'p1', state: 'held' },
        { ...project, id: 'p2', state: 'announced' },
      ],
      project_places: [
        { project: 'p1', place: 'de-ulm', placeName: 'Ulm' },
        { project: 'p2', place: 'de-ulm', placeName: 'Ulm' },
      ],
      project_themes: [
        { project: 'p1', theme: 'memory' },
        { project: 'p1', theme: 'diversity' },
        { project: 'p2', theme: 'sport' },
      ],
    };
    const { files } = buildProfiles(inputs({ datasets: [withProjects], rows: [] }));
    expect(files.get('profiles/profiles.csv')).toBe(
      'place,tag,source,note,lang,project\nde-ulm,remembrance,s-1,Band,de,p1\n',
    );
    expect(files.get('profiles/sources.csv')).toContain('s-1,https://band.example,Band,\n');
  });
});

describe('rows that cannot stand', () => {
  test('a place that neither a dataset nor GeoNames has', () => {
    expect(problems({ rows: [row('de-atlantis', 'Atlantis')] })).toEqual([
      'profiles.csv, line 7: no dataset and no city of GeoNames has the place de-atlantis (Atlantis)',
    ]);
  });

  test('a place of another name', () => {
    expect(problems({ rows: [row('2', 'Ulm')] })).toEqual(['profiles.csv, line 7: 2 is not called Ulm']);
  });

  test('a tag that is none, or follows by rule', () => {
    expect(problems({ rows: [row('2', 'Kiel', 'joy'), row('2', 'Kiel', 'coast')] })).toEqual([
      'profiles.csv, line 7: joy is no tag of profile_tags.csv',
      'profiles.csv, line 7: coast follows by rule (map) and is not stated',
    ]);
  });

  test('a tag without a source, a source that is not listed, and one that nobody cites', () => {
    expect(problems({ rows: [row('2', 'Kiel', 'youth', ''), row('1', 'Ulm', 'youth', 'hearsay')] })).toEqual([
      'profile_sources.csv, line 2: no row cites list',
      'profiles.csv, line 7: Kiel has no source for youth',
      'profiles.csv, line 7: hearsay is no source of profile_sources.csv',
    ]);
  });

  test('a source without address, publisher or date', () => {
    expect(problems({ sources: [rawRow({ id: 'list', date: 'May' })] })).toEqual([
      'profile_sources.csv, line 2: list has no address',
      'profile_sources.csv, line 2: list has no publisher',
      'profile_sources.csv, line 2: May is no date',
    ]);
  });
});

describe('the distance from a line of the map', () => {
  const line = distanceTo([
    [
      [179, 60],
      [-179, 60],
    ].map(([x = 0, y = 0]) => [x < 0 ? x + 360 : x, y]),
  ]);

  test('is measured across the date line, and null beyond the limit', () => {
    expect(line.within(-179.5, 60.1, 20)).toBeCloseTo(11.12, 2);
    expect(line.within(-179.5, 60.1, 10)).toBeNull();
  });

  test('of a point beside the end is that from the end', () => {
    // 0.1° of longitude at 60° N: half of 11.12 km.
    expect(line.within(178.9, 60, 20)).toBeCloseTo(5.56, 2);
  });
});
