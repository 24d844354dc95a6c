import { describe, expect, test } from 'vitest';
import { DORMANT, SUSPENDED, UNKNOWN } from '../../../src/graph/status';
import { cityFacts } from '../../../src/views/pages/cityPage';
import { groupFacts } from '../../../src/views/pages/groupPage';
import { suggestions } from '../../../src/views/pages/startPage';
import { tieFacts } from '../../../src/views/pages/tiePage';
import { placeOf, tieOf, worldAt } from './firsts';

const cityAt = (id: string, ...options: Parameters<typeof worldAt>) => {
  const world = worldAt(...options);
  return cityFacts(world, placeOf(world, id));
};
const tieAt = (id: string, ...options: Parameters<typeof worldAt>) => {
  const world = worldAt(...options);
  return tieFacts(world, tieOf(world, id));
};

describe('the facts of a place', () => {
  test('today: partners by founding, and how far their ties lead', () => {
    const tula = cityAt('ru-tula');
    expect(tula.partners.list.map(({ name, founded }) => [name.text, founded])).toEqual([
      ['Hof', '1957'],
      ['Ulm', '1969'],
    ]);
    expect(tula.partners.span).toEqual([1957, 2026]);
    // Hof, Ulm, Orel and Perm.
    expect([tula.degree, tula.reach, tula.undated]).toEqual([2, 4, 0]);
  });

  test('in a year: only the ties in force count, and the name is that of the time', () => {
    const tula = cityAt('ru-tula', 'de', { mode: 'year', year: 1960 });
    expect([tula.degree, tula.reach]).toEqual([1, 1]);
    expect(tula.name.text).toBe('Tulagrad');
    expect(tula.today?.text).toBe('Tula');
    expect(tula.partners.list.map(({ shown }) => shown)).toEqual([true, false]);
  });

  test('a founding nobody dates is in no year, last in the list, and open to the left', () => {
    const ulm = cityAt('de-ulm', 'de', { mode: 'year', year: 1990 });
    expect([ulm.degree, ulm.undated]).toEqual([1, 1]);
    const perm = ulm.partners.list.at(-1)!;
    expect(perm).toMatchObject({ founded: null, status: UNKNOWN, shown: false });
    expect(perm.lifespan.openUntil).toBe(2026);
  });

  test('a pair with two agreements is one partner with both', () => {
    const [, orel] = cityAt('de-hof').partners.list;
    expect(orel!.agreements).toEqual([
      { kind: 'friendship', founded: '1992' },
      { kind: 'partnership', founded: '1997-06-12' },
    ]);
    expect(orel).toMatchObject({ status: DORMANT, since: null, undated: true });
  });

  test('in a year, of a pair with two agreements, those founded by then', () => {
    const kindsAt = (year: number) =>
      cityAt('de-hof', 'de', { mode: 'year', year }).partners.list[1]!.agreements.map(({ kind }) => kind);
    expect([1980, 1995, 1997].map(kindsAt)).toEqual([
      ['friendship'],
      ['friendship'],
      ['friendship', 'partnership'],
    ]);
  });

  test('a charter of three makes two partners, not three', () => {
    expect(cityAt('de-jena').partners.list.map(({ name }) => name.text)).toEqual(['Omsk']);
    expect(cityAt('ru-omsk').degree).toBe(2);
  });

  test('a region without a name in the page’s language falls back', () => {
    expect(cityAt('ru-tula', 'ru').region).toEqual({ text: 'Tula Oblast', lang: 'en' });
    expect(cityAt('ru-tula', 'en').region).toEqual({ text: 'Tula Oblast', lang: 'en' });
  });

  test('events by date, projects with their other places', () => {
    const tula = cityAt('ru-tula');
    expect(tula.events.map(({ id, end }) => [id, end])).toEqual([
      ['c1', null],
      ['c2', '2015-06-30'],
      ['c3', null],
    ]);
    expect(tula.projects.map(({ id, others, disputed }) => [id, others, disputed])).toEqual([
      ['p1', ['Hof', 'Anderstadt'], false],
      ['p2', [], true],
    ]);
  });

  test('sources stand once each, by publisher', () => {
    expect(cityAt('ru-tula').sources.map(({ id }) => id)).toEqual(['town', 'paper']);
  });
});

describe('the facts of a partnership', () => {
  test('the claims to be first, oldest first, on the pages concerned only', () => {
    const candidates = tieAt('de-ulm--ru-tula').first;
    expect(candidates.map(({ value, founded, here }) => [value, founded, here])).toEqual([
      ['hof--tula', '1957', false],
      ['ulm--tula', '1969', true],
    ]);
    expect(candidates[0]!.citations.map(({ source }) => source!.id)).toEqual(['town', 'closed']);
    expect(tieAt('de-hof--ru-orel').first).toEqual([]);
  });

  test('dates that disagree, the followed one first', () => {
    const [friendship, partnership] = tieAt('de-hof--ru-orel').agreements;
    expect(friendship!.founding).toEqual([]);
    expect(
      partnership!.founding.map(({ value, followed, contradicts }) => [value, followed, contradicts]),
    ).toEqual([
      ['1997-06-12', true, false],
      ['1992', false, true],
      ['1997', false, false],
    ]);
    expect(partnership!.disputed).toEqual([]);
    expect(partnership!.statuses.map(({ value, followed }) => [value, followed])).toEqual([
      ['dormant', true],
      ['active', false],
    ]);
  });

  test('all parties of a charter, and who signed then', () => {
    const { agreements, a, b } = tieAt('de-jena--ru-omsk');
    const { network } = worldAt();
    expect(agreements[0]!.parties.map(({ place }) => network.places[place]!.id)).toEqual([
      'de-jena',
      'de-gera',
      'ru-omsk',
    ]);
    expect([a, b].map(place => network.places[place]!.id)).toEqual(['de-jena', 'ru-omsk']);
    expect(tieAt('de-ulm--ru-tula').agreements[0]!.parties.map(({ concludedBy }) => concludedBy)).toEqual([
      'GDR',
      'USSR',
    ]);
  });

  test('the status of today, with its reason in the page’s language, and that of the year', () => {
    const tie = tieAt('de-hof--ru-tula', 'en', { mode: 'year', year: 1960 });
    expect(tie).toMatchObject({ status: SUSPENDED, since: '2022-03', undated: false });
    expect(tie.atYear).toMatchObject({ year: 1960, status: 1 });
    expect(tie.agreements[0]!.history).toMatchObject([
      {
        status: 'suspended',
        from: '2022-03',
        reason: { text: 'since Russia’s war of aggression against Ukraine', lang: 'en' },
        citation: { source: { id: 'paper' } },
      },
    ]);
  });
});

describe('several places', () => {
  test('what they share: ties among them, partners, the country', () => {
    const world = worldAt();
    const of = (...ids: string[]) =>
      groupFacts(
        world,
        ids.map(id => placeOf(world, id)),
      );
    const germans = of('de-ulm', 'de-hof');
    expect(germans).toMatchObject({ ties: [], country: 'DE', region: null });
    expect(germans.partners).toEqual([{ place: placeOf(world, 'ru-tula'), of: 2 }]);
    expect(germans.places.map(({ degree }) => degree)).toEqual([2, 2]);
    const pair = of('de-ulm', 'ru-tula');
    expect(pair).toMatchObject({ ties: [tieOf(world, 'de-ulm--ru-tula')], partners: [], country: null });
  });
});

test('suggestions: the oldest tie, the most partners, the most disputed founding', () => {
  const world = worldAt();
  expect(suggestions(world)).toEqual([
    { what: 'oldest', tie: tieOf(world, 'de-hof--ru-tula'), founded: '1957' },
    { what: 'mostPartners', place: placeOf(world, 'de-ulm'), partners: 2 },
    { what: 'mostClaims', tie: tieOf(world, 'de-hof--ru-orel'), values: 3 },
  ]);
});
