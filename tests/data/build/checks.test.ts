import { describe, expect, test } from 'vitest';
import { measureCompleteness } from '../../../scripts/data/checks/completeness';
import { readCountryShapes } from '../../../scripts/data/checks/countryShapes';
import { checkDates } from '../../../scripts/data/checks/dates';
import { findPersons, hashName } from '../../../scripts/data/checks/persons';
import { checkCoordinates, checkNames, checkRegions } from '../../../scripts/data/checks/places';
import { checkSanctioned } from '../../../scripts/data/checks/texts';
import type { Dataset, Place, PlaceName, Tables } from '../../../src/data/records';
import { world } from '../../world';

const withTables = (dataset: Dataset, tables: Partial<Tables>): Dataset => ({
  ...dataset,
  tables: { ...dataset.tables, ...tables },
});
const one = world([{ id: 'one', a: 'de-ulm', b: 'ru-perm', founded: '1990-05' }]);

const place = (id: string, lat: number, lon: number, region = ''): Place => ({
  id,
  kind: 'city',
  country: id.slice(0, 2).toUpperCase(),
  region,
  lat,
  lon,
  population: null,
  populationYear: null,
  tiesKnown: 'all',
});

describe('coordinates', () => {
  const shapes = readCountryShapes();
  const wrong = (...places: readonly Place[]) =>
    checkCoordinates(withTables(one, { places }), shapes).map(error => error.split(':')[0]);

  test('Crimea is in Ukraine and not in Russia', () => {
    expect(wrong(place('ua-simferopol', 44.95, 34.1))).toEqual([]);
    expect(wrong(place('ru-simferopol', 44.95, 34.1))).toEqual(['ru-simferopol']);
  });

  test('islands, harbours and the far side of the date line are inside their country', () => {
    expect(
      wrong(
        place('fi-mariehamn', 60.1, 19.94),
        place('de-norderney', 53.71, 7.15),
        place('ru-anadyr', 64.73, 177.5),
        place('ru-uelen', 66.16, -169.81),
        place('au-parkes', -33.14, 148.18),
      ),
    ).toEqual([]);
  });

  test('a town in the wrong country is told with its distance', () => {
    const errors = checkCoordinates(withTables(one, { places: [place('de-metz', 49.12, 6.18)] }), shapes);
    expect(errors).toEqual([expect.stringMatching(/^de-metz: 49.12, 6.18 is (2[6-9]|3\d) km outside DE$/)]);
  });
});

describe('regions', () => {
  const region = (code: string, country: string, de: string) => ({ code, country, de, en: de, ru: '' });

  test('a code belongs to its country, a name to one code, a place to a region of its country', () => {
    const dataset = withTables(one, {
      regions: [
        region('DE-BW', 'DE', 'Baden'),
        region('DE-BY', 'DE', 'Baden'),
        region('FR-GES', 'DE', 'Elsass'),
      ],
      places: [place('fr-metz', 49, 6, 'DE-BW')],
    });
    expect(checkRegions(dataset)).toEqual([
      'region DE-BY: Baden (de) is the name of DE-BW too',
      'region DE-BY: Baden (en) is the name of DE-BW too',
      'region FR-GES: the code is not one of DE',
      'fr-metz: region DE-BW is not in FR',
    ]);
  });
});

describe('names', () => {
  const name = (lang: string, role: PlaceName['role'], text = lang): PlaceName => ({
    place: 'ru-perm',
    lang,
    name: text,
    role,
    from: null,
    to: null,
  });

  test('every required language has one name of today; historic names do not count', () => {
    const place_names = [name('de', 'exonym'), name('de', 'exonym', 'x'), name('en', 'historic')];
    const dataset = withTables(one, { places: [place('ru-perm', 58, 56)], place_names });
    expect(checkNames(dataset, ['de', 'en'])).toEqual([
      'ru-perm: no name in en',
      'ru-perm: a second name of today in de: x',
    ]);
  });
});

describe('dates', () => {
  test('nothing happens before 1900, after the reading or before the founding', () => {
    const dataset = world([
      { id: 'old', a: 'de-ulm', b: 'ru-perm', founded: '1725' },
      { id: 'late', a: 'de-ulm', b: 'ru-omsk', founded: '2031' },
      { id: 'turned', a: 'de-ulm', b: 'ru-twer', founded: '1990-05', changes: [['ended', '1989']] },
      { id: 'fine', a: 'de-ulm', b: 'ru-ufa', founded: '1990-05', changes: [['ended', '1990']] },
    ]);
    const subjects = (excepted: readonly string[]) =>
      checkDates(dataset, new Set(excepted)).map(error => error.split(':')[0]);
    expect(subjects([])).toEqual(['old', 'late', 'turned']);
    expect(subjects(['old'])).toEqual(['late', 'turned']);
  });
});

describe('texts', () => {
  const denied = new Set([hashName('Erika Mustermann'), hashName('Müller-Lüdenscheidt')]);

  test('a denied name is found in any writing and its place is told, not the name', () => {
    expect(findPersons('signed by ERIKA MUSTERMANN in Ulm', denied)).toEqual([
      expect.stringMatching(/^word 3 of 6 \([0-9a-f]{8}\)$/),
    ]);
    expect(findPersons('Herr Muller-Ludenscheidt', denied)).toHaveLength(1);
  });

  test('parts of a name and addresses do not count', () => {
    expect(findPersons('Erika from Ulm, https://x.example/erika-mustermann', denied)).toEqual([]);
  });

  test('a link to an outlet under sanctions is found below its domain too', () => {
    const cells = [
      { where: 'note', text: 'see https://de.bad.example/x and https://notbad.example/' },
      { where: 'url', text: 'https://bad.example' },
    ];
    expect(checkSanctioned(cells, ['bad.example'])).toEqual([
      'note: a link to de.bad.example, which is under EU sanctions',
      'url: a link to bad.example, which is under EU sanctions',
    ]);
  });
});

describe('completeness', () => {
  test('counts pairs once, leaves sponsorships apart, and parts sourced from reported and unknown', () => {
    const base = world(
      [
        { id: 'one', a: 'de-ulm', b: 'ru-perm', founded: '1990', changes: [['suspended', '2022']] },
        { id: 'two', a: 'de-ulm', b: 'ru-perm', kind: 'friendship' },
        { id: 'three', a: 'de-ulm', b: 'ru-omsk', confirmed: '2024' },
        { id: 'four', a: 'de-ulm', b: 'ru-twer' },
        { id: 'five', a: 'de-ulm', b: 'pl-lyck', kind: 'sponsorship', founded: '1955' },
      ],
      { sides: false },
    );
    const claim = { value: '', followed: true, note: '', noteLang: '' };
    const counts = measureCompleteness(
      withTables(base, {
        claims: [
          { ...claim, subject: 'one', field: 'founded', source: 's-1' },
          { ...claim, subject: 'three', field: 'last_confirmed', source: 's-2' },
        ],
      }),
    );
    expect(counts).toMatchObject({
      ties: 3,
      sponsorships: 1,
      founded: 1,
      foundedSourced: 1,
      status: { sourced: 0, reported: 1, confirmed: 1, none: 1 },
    });
  });
});
