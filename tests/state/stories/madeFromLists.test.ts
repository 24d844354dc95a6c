// Stories made from the bundled datasets and from tables that a reader opens: every number and name of a sentence is found
// again in the tables, by none of the app's code.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { groupBy } from '../../../src/lib/groupBy';
import { readBundled } from '../../data/bundled';
import { openTable } from '../../data/openTable';
import { rawTable, rawTies } from '../../analysis/findings/rawTies';
import { countsOf, isKnown } from './rawCounts';
import { rawNames } from './rawNames';
import { betweennessOf, partsOf, type Pair } from './rawNetwork';
import { fromDisk, LANGS, tellStory, type ToldStory } from './tellStory';

beforeAll(() => {
  vi.stubGlobal('fetch', fromDisk);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** Separators of thousands are a point, a comma or a space that does not break. */
const numbersIn = (text: string) =>
  (text.replace(/(?<=\d)[.,\u00a0\u202f](?=\d{3})/g, '').match(/\d+/g) ?? []).map(Number);
const sorted = (numbers: readonly number[]) => [...numbers].sort((x, y) => x - y);

/** Of each scene the numbers that its sentence has, in any order. */
type Expected = Readonly<Record<string, readonly number[]>>;

function expectNumbers({ scenes, problems }: ToldStory, expected: Expected) {
  expect(problems).toEqual([]);
  expect([...scenes.keys()]).toEqual(Object.keys(expected));
  for (const [id, { caption, notes, scene, faults }] of scenes) {
    expect(faults).toEqual([]);
    for (const lang of LANGS) {
      const text = caption[lang];
      expect([id, lang, sorted(numbersIn(text))]).toEqual([id, lang, sorted(expected[id]!)]);
      expect(text, `${id} ${lang}`).toMatch(/^\S.*\.$/);
      expect(text, `${id} ${lang}`).not.toMatch(/[{}]|undefined|null|NaN|\s{2}|\.\./);
      expect(notes[lang], `${id} ${lang}`).not.toMatch(/[{}]|undefined|null|NaN|\s{2}|\.\./);
      expect(scene.title[lang].length).toBeLessThanOrEqual(40);
    }
  }
}

/** Those that come within a twentieth of the one most often between others. */
function leadersOf(between: Iterable<readonly [string, number]>): readonly string[] {
  const ranked = [...between].sort((x, y) => y[1] - x[1]);
  return ranked.filter(([, own]) => own >= 0.95 * ranked[0]![1]).map(([place]) => place);
}

/** The sentence ends with their names, and with no others. */
function expectNamed({ scenes }: ToldStory, id: string, places: readonly string[], dataset: string) {
  const nameOf = rawNames(dataset);
  const names = places.map(place => nameOf(place, 'de'));
  expect(scenes.get(id)!.caption.de.replace(/^.*: /, '')).toBe(`${new Intl.ListFormat('de').format(names)}.`);
}

const placesIn = (told: ToldStory, scene: string) =>
  new URLSearchParams(told.scenes.get(scene)!.scene.view).get('s')!.split(',');

describe.each([
  { dataset: 'germany-russia', years: [1980, 2000, 2025] },
  { dataset: 'nrw-uk', years: [1970, 2000, 2025] },
])('a list of one pair: $dataset', ({ dataset, years }) => {
  test('is told by what its tables say', async () => {
    const counts = countsOf(dataset);
    const told = await tellStory(readBundled(dataset));
    const hasBridge = counts.parts[1]! >= 10;
    expectNumbers(told, {
      about: counts.about,
      first: counts.first,
      growth: years.flatMap(year => [year, counts.inForceAt(year)]),
      peak: counts.peak,
      newest: counts.newest,
      changes: counts.changes,
      hubs: [counts.most],
      parts: counts.parts,
      ...(hasBridge && { bridges: [] }),
      unknown: counts.unknown,
    });
    expect(placesIn(told, 'hubs')).toEqual(counts.hubs);
    if (!hasBridge) return;
    expectNamed(told, 'bridges', leadersOf(betweennessOf(counts.core)), dataset);
  });
});

describe('the wider circle', () => {
  test('is told by what its tables say, of places whose ties were collected only', async () => {
    const counts = countsOf('wider-circle');
    const { known, partners, core } = counts;
    const told = await tellStory(readBundled('wider-circle'));
    const low = placesIn(told, 'underconnected');
    expectNumbers(told, {
      about: counts.about,
      first: counts.first,
      peak: counts.peak,
      changes: counts.changes,
      hubs: [partners.size, counts.most],
      parts: counts.parts,
      bridges: [],
      clusters: [],
      underconnected: low.map(place => partners.get(place)!.size),
      unknown: counts.unknown,
    });
    for (const [id, { scene }] of told.scenes) {
      const places = new URLSearchParams(scene.view).get('s')?.split(',') ?? [];
      expect(
        places.filter(place => known.get(place) !== 'all'),
        id,
      ).toEqual([]);
    }
    expect(placesIn(told, 'hubs')).toEqual(counts.hubs);

    const between = [...betweennessOf(core)].filter(([place]) => known.get(place) === 'all');
    expectNamed(told, 'bridges', leadersOf(between), 'wider-circle');

    // Fewer than the mean of cities with at least half their inhabitants and all ties known.
    const population = new Map(
      rawTable('wider-circle', 'places').map(({ id, population }) => [id!, Number(population)]),
    );
    for (const place of low) {
      const alike = [...partners].filter(
        ([other]) => population.get(other)! >= population.get(place)! / 2 && other.startsWith('de-'),
      );
      const mean = alike.reduce((sum, [, own]) => sum + own.size, 0) / alike.length;
      expect(partners.get(place)!.size, place).toBeLessThan(mean);
    }
  });
});

describe('a table that a reader opens', () => {
  const lines = rawTies('nrw-uk')
    .filter(isKnown)
    .map(({ pair: [a, b], founded }) => ({ a: a.slice(3), b: b.slice(3), founded: founded! }));
  const open = (header: string, row: (line: (typeof lines)[number]) => string) =>
    openTable('liste', 'liste.csv', [header, ...lines.map(row)].join('\n'));
  const pairs = lines.map(({ a, b }): Pair => [`de ${a}`, `gb ${b}`]);
  const parts = partsOf(pairs);
  const tied = parts.reduce((sum, part) => sum + part.length, 0);
  const degrees = new Map<string, number>();
  for (const place of pairs.flat()) degrees.set(place, (degrees.get(place) ?? 0) + 1);
  const most = Math.max(...degrees.values());
  const byYear = groupBy(lines, ({ founded }) => founded);
  const [peak] = [...byYear].sort((x, y) => y[1].length - x[1].length);
  const before = (year: number) => lines.filter(({ founded }) => founded <= year).length;

  test('with years is told from its first to its latest tie', async () => {
    const dataset = await open(
      'Stadt A;Land A;Stadt B;Land B;seit',
      ({ a, b, founded }) => `${a};Deutschland;${b};Großbritannien;${founded}`,
    );
    const years = [1970, 2000, 2025];
    expectNumbers(await tellStory(dataset), {
      about: [lines.length, tied, 2],
      first: [Math.min(...byYear.keys())],
      growth: years.flatMap(year => [year, before(year)]),
      peak: [peak![0], peak![1].length, lines.length],
      newest: [Math.max(...byYear.keys())],
      hubs: [most],
      parts: [parts.length, parts[0]!.length, tied],
      unknown: [lines.length],
    });
  });

  test('without years is told without any', async () => {
    const dataset = await open(
      'Stadt A;Land A;Stadt B;Land B',
      ({ a, b }) => `${a};Deutschland;${b};Großbritannien`,
    );
    const told = await tellStory(dataset);
    expectNumbers(told, {
      about: [lines.length, tied, 2],
      hubs: [most],
      parts: [parts.length, parts[0]!.length, tied],
      unknown: [lines.length],
    });
    expect(told.scenes.get('unknown')!.caption.de).toMatch(/^Bei keiner der \d+\u00a0Partnerschaften/);
    expect([...told.scenes.values()].filter(({ scene }) => /[&^]m=/.test(scene.view))).toEqual([]);
  });

  test('of bare numbers asks for nothing that braces could not hold', async () => {
    const content = ['{1}|x:y 2', '{1}|x:y 3', '{1}|x:y 4', '2 3', '5 6', '7 8', '9 10', '11 12'].join('\n');
    const dataset = await openTable('kanten', 'kanten.txt', content);
    const { problems, scenes } = await tellStory(dataset);
    expect(problems).toEqual([]);
    expect(scenes.has('about')).toBe(true);
    // The one with most partners cannot be asked for, and no other is named in its stead.
    expect(scenes.has('hubs')).toBe(false);
  });
});
