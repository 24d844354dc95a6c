import { describe, expect, test } from 'vitest';
import { buildNames } from '../../../src/graph/names';
import { eventsByYear } from '../../../src/views/timeline/events';
import { eventWords } from '../../../src/views/timeline/eventText';
import { world } from '../../world';
import { event, events, tables } from './drawings';

describe('events by year', () => {
  test('stand in the year they began, by date, undated ones counted', () => {
    const { years, undated, kinds } = eventsByYear(events);
    expect(years.map(({ year, events }) => [year, ...events.map(({ id }) => id)])).toEqual([
      [1987, 'c1'],
      [2017, 'y1', 'c2'],
      [2023, 'c3'],
    ]);
    expect([...undated]).toEqual([['conference', 2]]);
    expect(kinds).toEqual(['conference', 'youth_forum']);
  });

  test('of one year stand by date, vaguer dates last, conferences first among equals', () => {
    const { years } = eventsByYear([
      event({ id: 'year', start: '2022' }),
      event({ id: 'forum', kind: 'youth_forum', start: '2022-02-24' }),
      event({ id: 'month', start: '2022-02' }),
      event({ id: 'day', start: '2022-02-24' }),
    ]);
    expect(years[0]!.events.map(({ id }) => id)).toEqual(['day', 'forum', 'month', 'year']);
  });
});

describe('an event in words', () => {
  const dataset = world([{ a: 'de-ulm', b: 'ru-petersburg', founded: '1985' }], {
    tables: {
      ...tables,
      event_places: [
        { event: 'x', place: 'de-ulm', placeName: 'Ulm' },
        { event: 'x', place: 'ru-petersburg', placeName: 'Sankt Petersburg' },
        { event: 'x', place: '', placeName: 'online' },
      ],
      place_names: [
        { place: 'de-ulm', lang: 'de', name: 'Ulm', role: 'official', from: null, to: null },
        { place: 'de-ulm', lang: 'ru', name: 'Ульм', role: 'exonym', from: null, to: null },
        {
          place: 'ru-petersburg',
          lang: 'de',
          name: 'Sankt Petersburg',
          role: 'exonym',
          from: null,
          to: null,
        },
        { place: 'ru-petersburg', lang: 'de', name: 'Leningrad', role: 'historic', from: 1924, to: 1991 },
      ],
    },
  });
  const words = (lang: 'de' | 'en' | 'ru') =>
    eventWords(dataset, buildNames(dataset.tables.place_names), lang);

  test("has its title in the page's language, else in the nearest one, marked", () => {
    expect(words('de')(events[0]!)).toMatchObject({ title: { text: 'Titel c1', lang: 'de' } });
    expect(words('ru')(events[0]!)).toMatchObject({ title: { text: 'Title c1', lang: 'en' } });
  });

  test('names who published the source', () => {
    expect(words('de')(events[0]!).publisher).toBe('Stadt Ulm');
    expect(words('de')(events[1]!).publisher).toBe('');
  });

  test('names its places as they were called then; what the network does not know stays as it stands', () => {
    const somewhere = event({ id: 'x', start: '1987' });
    expect(words('de')(somewhere).place).toBe('Ulm, Leningrad, online');
    expect(words('ru')(somewhere).place).toBe('Ульм, Sankt Petersburg, online');
  });

  test('says no more of its dates than is known', () => {
    const dates = (start: string | null, end: string | null) =>
      words('de')(event({ id: 'x', start, end })).date;
    expect(dates('1987', '1987')).toBe('1987');
    expect(dates('2022-03', null)).toBe('März 2022');
    expect(dates('2014-06-06', '2015')).toBe('6. Juni 2014 – 2015');
    // ICU puts thin spaces around the dash; which ones depends on its version.
    expect(dates('2017-06-28', '2017-06-30').replace(/\s*–\s*/, '–')).toBe('28.–30. Juni 2017');
    expect(dates(null, null)).toBe('');
  });
});
