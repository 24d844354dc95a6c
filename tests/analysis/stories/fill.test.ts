import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/analysis/stories/fill';
import type { FigureWorld } from '../../../src/analysis/stories/figure';
import type { PlaceName, Tables } from '../../../src/data/records';
import { buildNames } from '../../../src/graph/names';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import type { Lang } from '../../../src/i18n';
import { world, type AgreementLine } from '../../world';

const lines: readonly AgreementLine[] = [
  { a: 'de-ulm', b: 'ru-tula', founded: '1987-05-01', changes: [['suspended', '2022-03-01']] },
  { a: 'de-ulm', b: 'ru-oka', founded: '1989', kind: 'friendship' },
  {
    a: 'de-suhl',
    b: 'ru-oka',
    founded: '1969',
    changes: [
      ['suspended', '2014'],
      ['active', '2016'],
      ['dormant', '2023'],
    ],
  },
  { a: 'de-suhl', b: 'ru-tula', confirmed: '2025' },
  { a: 'de-jena', b: 'ru-perm', founded: '1987', changes: [['ended', '2001']] },
];
const name = (place: string, lang: string, text: string, more: Partial<PlaceName> = {}): PlaceName => ({
  place,
  lang,
  name: text,
  role: 'official',
  from: null,
  to: null,
  ...more,
});
const names = [
  name('de-ulm', 'de', 'Ulm'),
  name('de-ulm', 'ru', 'Ульм'),
  name('ru-tula', 'de', 'Tula'),
  name('ru-oka', 'de', 'Oka'),
  name('ru-oka', 'de', 'Leninstadt', { role: 'historic', from: 1924, to: 1991 }),
  name('de-suhl', 'de', 'Suhl'),
  name('de-jena', 'de', 'Jena'),
  name('ru-perm', 'ru', 'Пермь'),
];
const event = {
  kind: 'conference',
  number: null,
  end: null,
  titleEn: '',
  titleRu: '',
  mottoDe: '',
  mottoEn: '',
  note: '',
  source: '',
} as const;
const project = { titleLang: 'de', kind: 'exchange', description: '', source: '' } as const;
const tables: Partial<Tables> = {
  place_names: names,
  events: [
    { ...event, id: 'c1', titleDe: 'Erste Konferenz', state: 'held', start: '1987-06-28', end: '1987-06-30' },
    { ...event, id: 'c2', titleDe: 'Zweite Konferenz', state: 'known', start: null },
    { ...event, id: 'c3', titleDe: 'Dritte Konferenz', state: 'announced', start: '2023' },
    { ...event, id: 'f1', kind: 'youth_forum', titleDe: 'Forum', state: 'held', start: '2017' },
  ],
  projects: [
    { ...project, id: 'p1', title: 'Drei Städte', year: '1999', state: 'held' },
    { ...project, id: 'p2', title: 'Noch eines', year: null, state: 'announced' },
    { ...project, id: 'p3', title: 'Umstritten', year: null, state: 'disputed' },
  ],
  project_places: [
    { project: 'p1', place: 'de-jena', placeName: 'Jena' },
    { project: 'p1', place: 'ru-oka', placeName: 'Oka' },
    { project: 'p1', place: '', placeName: 'Erlangen' },
  ],
};
const dataset = world(lines, { tables });
const network = buildNetwork(dataset);
const worldIn = (lang: Lang): FigureWorld => ({
  network,
  tables: dataset.tables,
  names: buildNames(names),
  lang,
});
const told = (text: string, lang: Lang = 'de') => {
  const { text: filled, problems } = fill(text, worldIn(lang));
  return problems.length > 0 ? problems.map(({ what, value }) => `${what} ${value}`) : filled;
};

describe('figures', () => {
  test.each([
    ['{ties} {places} {countries}', '5 6 2'],
    // Ended in 2001: no longer in force; of unknown founding: today only.
    ['{inForce 1968} {inForce 1987} {inForce 1989} {inForce 2001} {inForce}', '0 3 4 3 4'],
    ['{inForce 1989 kind:friendship} {ties kind:friendship} {places kind:friendship}', '1 1 2'],
    ['{status suspended} {status suspended 2014} {status suspended 2016} {status suspended 2021}', '1 1 0 0'],
    ['{status dormant} {status ended} {status unknown} {status active}', '1 1 1 1'],
    ['{resting} {resting 2022} {undated}', '2 1 1'],
    ['{founded} {founded 1987} {founded 1987-1989} {founded 1970-1980} {foundedBy 1987}', '4 2 3 0 3'],
    // The one of 2014 was taken up again.
    ['{changed suspended 2014} {changed suspended 2014-2022} {statusSince suspended 2014}', '1 2 1'],
    ['{statusSince suspended 2023} {statusSince dormant 2022} {changed dormant 2022-2023}', '0 1 1'],
    ['{firstYear} {first} {lastYear} {last} {peakYear} {peak}', '1969 Suhl–Oka 1989 Ulm–Oka 1987 2'],
    // A ring of four: no bridge. Without the undated tie and the ended one, in 1990, a chain and a pair.
    ['{bridges} {bridges 1990}', '0 4'],
    ['{partners de-ulm} {partners de-jena} {partners de-jena 1990} {partners de-suhl 1990}', '2 0 1 1'],
    ['{foundedIn de-ulm--ru-tula} {foundedOn de-ulm--ru-tula}', '1987 1. Mai 1987'],
    ['{place ru-oka} {place ru-oka 1989} {tie de-ulm--ru-oka 1989}', 'Oka Leninstadt Ulm–Leninstadt'],
    ['{country RU} {today} {readOn}', 'Russland 2026 21. November 2026'],
    // Announced and disputed ones are never counted.
    ['{events} {events conference} {events conference 1980-2030} {projects}', '3 2 1 1'],
    ['{event c1} {eventYear c1} {eventDates c1}', 'Erste Konferenz 1987 28.–30. Juni 1987'],
    ['{project p1}: {projectPlaces p1}', 'Drei Städte: Jena, Oka und Erlangen'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('the forms of a noun', () => {
  test('German has two', () => {
    expect(told('{ties kind:friendship|Freundschaft|Freundschaften}')).toBe('1\u00a0Freundschaft');
    expect(told('{ties|Partnerschaft|Partnerschaften}')).toBe('5\u00a0Partnerschaften');
    expect(told('{founded 1970|Partnerschaft|Partnerschaften}')).toBe('0\u00a0Partnerschaften');
  });

  test('Russian has three', () => {
    const cities = (figure: string) => told(`{${figure}|город|города|городов}`, 'ru');
    expect(cities('ties kind:friendship')).toBe('1\u00a0город');
    expect(cities('founded')).toBe('4\u00a0города');
    expect(cities('ties')).toBe('5\u00a0городов');
    expect(cities('founded 1970')).toBe('0\u00a0городов');
  });

  test('with more or fewer there is no text, nor where there is nothing to count', () => {
    expect(told('{ties|город|городов}', 'ru')).toEqual(['forms 2']);
    expect(told('{ties|tie}', 'en')).toEqual(['forms 1']);
    expect(told('{firstYear|Jahr|Jahre}')).toEqual(['forms 2']);
  });
});

describe('what cannot be told leaves no text, and says why', () => {
  test.each([
    ['Ende {inForced 1989}', 'figure inForced'],
    ['{constructor}', 'figure constructor'],
    ['{inForce 89}', 'argument 89'],
    ['{inForce 1989 1990}', 'argument 1990'],
    ['{founded 1992-1987}', 'argument 1992-1987'],
    ['{place de-bonn}', 'argument de-bonn'],
    ['{foundedIn de-ulm--ru-perm}', 'argument de-ulm--ru-perm'],
    ['{status absent}', 'argument absent'],
    ['{ties kind:marriage}', 'argument kind:marriage'],
    ['{ties colour:red}', 'argument colour:red'],
    ['{event c1 kind:friendship}', 'argument kind:friendship'],
    ['{status}', 'missing status'],
    ['{foundedIn de-suhl--ru-tula}', 'silent foundedIn'],
    ['{eventYear c2}', 'silent eventYear'],
    ['{inForce 1989', 'brace {inForce 1989'],
  ])('%s', (text, problem) => expect(told(text)).toEqual([problem]));

  test('every fault is told', () => {
    expect(told('{a} und {place b}')).toEqual(['figure a', 'argument b']);
  });
});

test('an abbreviation at the end of a sentence has one full stop', () => {
  expect(told('Состояние на {readOn}.', 'ru')).toBe('Состояние на 21 ноября 2026 г.');
  expect(told('{readOn}.')).toBe('21. November 2026.');
});

test('two years with most foundings are no peak', () => {
  const even = world([
    { a: 'de-ulm', b: 'ru-tula', founded: '1987' },
    { a: 'de-ulm', b: 'ru-oka', founded: '1989' },
  ]);
  const filled = fill('{peakYear}', {
    ...worldIn('de'),
    network: buildNetwork(even),
    tables: even.tables,
  });
  expect(filled.problems).toMatchObject([{ what: 'silent' }]);
});

test('a name that the language lacks keeps the language it is in', () => {
  const { text, parts } = fill('Из {place de-ulm} в {place ru-oka}', worldIn('ru'));
  expect(text).toBe('Из Ульм в Oka');
  expect(parts).toEqual([{ text: 'Из ' }, { text: 'Ульм' }, { text: ' в ' }, { text: 'Oka', lang: 'de' }]);
});
