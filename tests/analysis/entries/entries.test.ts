import { describe, expect, test } from 'vitest';
import { backersOf } from '../../../src/analysis/entries/backers';
import { entriesOf } from '../../../src/analysis/entries/entry';
import {
  asked,
  countsOf,
  runsIn,
  yearCounts,
  type EntryQuestion,
} from '../../../src/analysis/entries/filterEntries';
import { meets, sidesOf } from '../../../src/analysis/entries/sides';
import { togetherIn, togetherOf } from '../../../src/analysis/entries/together';
import { emptyTables } from '../../../src/data/emptyTables';
import { readBundled } from '../../data/bundled';
import { tables } from '../../entryWorld';

const entries = entriesOf({ ...emptyTables, ...tables });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');
const of = (id: string) => entries.find(entry => entry.id === id)!;
const ask = (question: Partial<EntryQuestion>) =>
  ids(
    asked(
      entries,
      { chosen: {}, years: null, typed: '', ...question },
      ({ title }) => ` ${title.de.toLowerCase()}`,
    ),
  );

describe('entries', () => {
  test('stand by time; an edition that nobody dates stands after the one before it, other undated ones last', () => {
    expect(ids(entries)).toBe('end c1 c2 c3 c4 two w three claimed idea-a idea-b alone more');
  });

  test('an event keeps organisers before funders, and its places, also those outside the network', () => {
    expect(of('c1').roles).toEqual([
      { organisation: 'o2', role: 'organiser' },
      { organisation: 'o1', role: 'funder' },
    ]);
    expect(of('c3').places).toEqual([
      { id: 'ru-tula', name: 'Tula' },
      { id: '', name: 'online' },
    ]);
  });

  test('a project knows its event, the side that named it and who was behind it, from claims', () => {
    expect(of('idea-a')).toMatchObject({ event: 'w', namedBy: 'de-ulm', kind: 'project-workshop' });
    expect(of('two').roles).toEqual([{ organisation: 'o2', role: 'organiser' }]);
  });

  test('of a theme that can endanger people no side is told', () => {
    expect(of('alone')).toMatchObject({ themeOnly: true, namedBy: '' });
  });
});

describe('what is asked for', () => {
  test('values of one facet are alternatives, several facets add up', () => {
    expect(ask({ chosen: { theme: ['youth', 'media'] } })).toBe('two three claimed');
    expect(ask({ chosen: { theme: ['youth'], state: ['held'] } })).toBe('two three');
    expect(ask({ chosen: { city: ['de-hof'], kind: ['project-exchange'] } })).toBe('three claimed');
    expect(ask({ chosen: { organisation: ['o2'] } })).toBe('c1 two');
  });

  test('every typed word begins a word', () => {
    expect(ask({ typed: 'konf dri' })).toBe('c3');
    expect(ask({ typed: 'onferenz' })).toBe('');
  });

  test('an entry runs in every year from its first to its last; one without a date in none', () => {
    expect([1989, 1990, 1991, 1992].map(year => runsIn(of('c3'), [year, year]))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(runsIn(of('c2'), [1900, 2100])).toBe(false);
    expect(ask({ years: [1987, 1990] })).toBe('c1 c3');
    expect([...yearCounts(entries)]).toEqual([
      [1945, 1],
      [1987, 1],
      [1990, 1],
      [1991, 1],
      [1995, 1],
      [2018, 1],
      [2021, 6],
    ]);
  });

  test('choices count what has them', () => {
    expect([...countsOf(entries, 'theme')]).toEqual([
      ['youth', 3],
      ['media', 1],
      ['environment', 2],
      ['urban', 1],
      ['diversity', 1],
    ]);
    expect(countsOf(entries, 'organisation')).toEqual(
      new Map([
        ['o2', 2],
        ['o1', 2],
      ]),
    );
  });
});

describe('projects of the same cities', () => {
  test('are told by their set of cities, in whatever order a list has them; the others have none', () => {
    expect(togetherOf(entries.find(({ id }) => id === 'three')!)).toBe('de-hof+de-ulm+ru-tula');
    const two = entries.find(({ id }) => id === 'two')!;
    expect(togetherOf(two)).toBe('de-ulm+ru-tula');
    expect(togetherOf({ ...two, places: [...two.places].reverse() })).toBe('de-ulm+ru-tula');
    expect(togetherOf({ ...two, places: two.places.slice(0, 1) })).toBe('');
    expect(togetherOf({ ...two, of: 'event' })).toBe('');
  });

  test('come with the most first; what is disputed does not count', () => {
    expect(togetherIn(entries).map(({ key, count, projects }) => [key, count, ids(projects)])).toEqual([
      ['de-ulm+ru-tula', 5, 'two idea-a idea-b alone more'],
      ['de-hof+de-ulm+ru-tula', 1, 'three'],
      ['de-hof+ru-omsk', 0, 'claimed'],
    ]);
  });
});

describe('a title', () => {
  const translations = [{ text: 'Radio', lang: 'ru', translation: 'Радио' }];
  const titled = entriesOf({ ...emptyTables, ...tables, translations });
  test('is translated where the data do so, and stands in its language elsewhere', () => {
    const { title, titleLang } = titled.find(({ id }) => id === 'two')!;
    expect({ title, titleLang }).toEqual({ title: { de: 'Radio', en: '', ru: 'Радио' }, titleLang: 'de' });
  });
});

describe('who is behind what', () => {
  test('a line for every organisation of an entry, however many parts it took', () => {
    expect(backersOf(entries).links).toEqual([
      { organisation: 'o2', entry: 'c1', roles: ['organiser'] },
      { organisation: 'o1', entry: 'c1', roles: ['funder'] },
      { organisation: 'o1', entry: 'c3', roles: ['organiser', 'funder'] },
      { organisation: 'o2', entry: 'two', roles: ['organiser'] },
    ]);
  });

  test('organisations with too few entries go, and entries that nobody else is behind with them', () => {
    const few = backersOf(
      entries.filter(({ id }) => id !== 'two'),
      2,
    );
    expect(few.organisations).toEqual(['o1']);
    expect(ids(few.entries)).toBe('c1 c3');
  });
});

describe('themes of two sides', () => {
  test('the sides meet in the theme that ideas of both have; what is told as a theme alone has no side', () => {
    const [sides, ...others] = sidesOf(entries);
    expect(others).toEqual([]);
    expect(sides).toMatchObject({ event: 'w', places: ['de-ulm', 'ru-tula'] });
    expect(sides!.themes.map(({ theme, a, b, open }) => [theme, ids(a), ids(b), ids(open)])).toEqual([
      ['environment', 'idea-a', 'idea-b', ''],
      ['urban', 'idea-a', '', ''],
      ['diversity', '', '', 'alone'],
    ]);
    expect(sides!.themes.map(meets)).toEqual([true, false, false]);
  });

  test('where only one side named ideas, there are no two sides', () => {
    expect(sidesOf(entries.filter(({ id }) => id !== 'idea-b'))).toEqual([]);
  });
});

describe('the bundled events and projects', () => {
  const all = entriesOf(readBundled('germany-russia').tables);
  const find = (id: string) => all.find(entry => entry.id === id)!;

  test('the conferences that nobody dates stand between the first and the eighth', () => {
    const conferences = all.filter(({ kind }) => kind === 'conference').map(({ number }) => number);
    expect(conferences).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
    expect(all.filter(({ state }) => state === 'known').map(({ number }) => number)).toEqual([
      2, 3, 4, 5, 6, 7,
    ]);
  });

  test('the fourth youth forum has nine teams, one of them of three cities, and beside them one disputed claim', () => {
    const teams = all.filter(({ event }) => event === 'yf-4');
    expect(teams.filter(({ state }) => state !== 'disputed')).toHaveLength(9);
    expect(ids(teams.filter(({ state }) => state === 'disputed'))).toBe('yp-2021-claim-halle-ufa-erlangen');
    expect(find('yp-2021-erlangen-jena-wladimir').places.map(({ id }) => id)).toEqual([
      'de-erlangen',
      'de-jena',
      'ru-wladimir',
    ]);
  });

  test('titles, mottos and topics are told in all three languages, but for names that are German or English', () => {
    const without = (lang: 'en' | 'ru') =>
      all.filter(({ title, themeOnly }) => title[lang] === '' && !themeOnly).map(({ title }) => title.de);
    expect(without('ru')).toEqual(
      expect.arrayContaining(['YOUth', 'Change your environment – change yourself', 'Good challenge']),
    );
    expect(without('ru')).toHaveLength(4);
    // Besides the four: Twin City Lab Booster, which is English.
    expect(without('en')).toHaveLength(5);
    expect(all.filter(({ motto }) => motto.de !== '' && motto.ru === '')).toEqual([]);
    expect(all.flatMap(({ topics }) => topics).filter(({ name }) => name.ru === '')).toEqual([]);
  });

  test('Karlsruhe and Krasnodar meet in environment and youth; diversity has no side', () => {
    const [sides] = sidesOf(all);
    expect(sides!.places).toEqual(['de-karlsruhe', 'ru-krasnodar']);
    expect(sides!.themes.filter(meets).map(({ theme }) => theme)).toEqual(['environment', 'youth']);
    expect(sides!.themes.find(({ theme }) => theme === 'diversity')).toMatchObject({ a: [], b: [] });
  });
});
