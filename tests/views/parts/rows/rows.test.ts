import { describe, expect, test } from 'vitest';
import type { PlaceName } from '../../../../src/data/records';
import { buildNames } from '../../../../src/graph/names';
import { alphabeticalRanks, ordered } from '../../../../src/views/parts/rows/rowOrder';
import { narrowed, searchTexts } from '../../../../src/views/parts/rows/rowSearch';
import { scrollTo, windowOf } from '../../../../src/views/parts/rows/windowing';
import { buildNetwork } from '../../../../src/graph/buildNetwork';
import { world } from '../../../world';

describe('the order of rows', () => {
  const years = [1990, null, 1985, 1985];
  const keyOf = (member: number) => years[member]!;

  test('puts what is not known last in both directions and keeps equal rows as they came', () => {
    expect(ordered([0, 1, 2, 3], keyOf, false)).toEqual([2, 3, 0, 1]);
    expect(ordered([0, 1, 2, 3], keyOf, true)).toEqual([0, 2, 3, 1]);
  });

  test('follows the alphabet of the language, and equal names share a place in it', () => {
    const names = ['Zwickau', 'Öhringen', 'Oldenburg', 'Öhringen'];
    expect([...alphabeticalRanks(names, 'de')]).toEqual([3, 0, 2, 0]);
    // Swedish has its ö at the end.
    expect([...alphabeticalRanks(names, 'sv')]).toEqual([1, 2, 0, 2]);
  });
});

describe('narrowing by what is typed', () => {
  const network = buildNetwork(
    world([
      { a: 'de-koeln', b: 'ru-piter' },
      { a: 'de-ulm', b: 'ru-tula' },
    ]),
  );
  const name = (place: string, text: string): PlaceName => ({
    place,
    lang: 'de',
    name: text,
    role: 'official',
    from: null,
    to: null,
  });
  const texts = searchTexts(
    network,
    buildNames([
      name('de-koeln', 'Köln'),
      name('ru-piter', 'Sankt Petersburg'),
      name('ru-piter', 'Ленинград'),
      name('de-ulm', 'Ulm'),
      name('ru-tula', 'Tula'),
    ]),
  );
  const find = (typed: string) =>
    narrowed([...network.places.keys()], typed, place => texts[place]!).map(
      place => network.places[place]!.id,
    );

  test('knows every name, in every spelling', () => {
    expect(find('koeln')).toEqual(['de-koeln']);
    expect(find('köl')).toEqual(['de-koeln']);
    expect(find('leningrad')).toEqual(['ru-piter']);
    expect(find('PETERSBURG sankt')).toEqual(['ru-piter']);
  });
  test('takes beginnings of words, not their middles', () => {
    expect(find('burg')).toEqual([]);
    expect(find('u')).toEqual(['de-ulm']);
  });
  test('leaves everything where nothing is typed', () => {
    expect(find(' – ')).toHaveLength(4);
  });
});

describe('the rows that are drawn', () => {
  test('are those in sight and eight beyond either edge', () => {
    expect(windowOf(1000, 300, 50, 2000)).toEqual({ first: 12, end: 34 });
    expect(windowOf(0, 300, 50, 2000)).toEqual({ first: 0, end: 22 });
  });
  test('are never more than there are', () => {
    expect(windowOf(0, 300, 50, 3)).toEqual({ first: 0, end: 3 });
    expect(windowOf(99_999, 300, 50, 100)).toEqual({ first: 86, end: 100 });
    expect(windowOf(500, 300, 50, 0)).toEqual({ first: 0, end: 0 });
  });
  test('are few before the table has a size', () => {
    expect(windowOf(0, 0, 50, 2000)).toEqual({ first: 0, end: 28 });
  });
  test('come into sight with the shortest way', () => {
    expect(scrollTo(3, 200, 300, 50)).toBe(150);
    expect(scrollTo(9, 0, 300, 50)).toBe(200);
    expect(scrollTo(4, 200, 300, 50)).toBeNull();
  });
});
