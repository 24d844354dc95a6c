// Stories made from tiny worlds, each sentence worked by hand; and what is left unsaid.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Dataset, TiesKnown } from '../../../src/data/records';
import { claim, world, type AgreementLine } from '../../world';
import { betweennessOf, partsOf } from './rawNetwork';
import { captionsOf, fromDisk, tellStory } from './tellStory';

beforeAll(() => {
  vi.stubGlobal('fetch', fromDisk);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** de-hub with three partners, and four pairs beside it: twelve places. */
const hub: readonly AgreementLine[] = [
  ...['ru-a', 'ru-b', 'ru-c'].map(b => ({ a: 'de-hub', b, founded: '1980' })),
  ...['d', 'e', 'f', 'g'].map(name => ({ a: `de-${name}`, b: `ru-${name}`, founded: '1990' })),
];
const known = (dataset: Dataset, of: (id: string) => TiesKnown): Dataset => ({
  ...dataset,
  tables: {
    ...dataset.tables,
    places: dataset.tables.places.map(place => ({ ...place, tiesKnown: of(place.id) })),
  },
});
const tiesOf = (...pairs: readonly (readonly [string, string])[]): readonly AgreementLine[] =>
  pairs.map(([a, b]) => ({ a: `de-${a}`, b: `de-${b}` }));
const tell = async (dataset: Dataset) => {
  const told = await tellStory(dataset);
  expect(told.problems).toEqual([]);
  expect([...told.scenes.values()].flatMap(({ faults }) => faults)).toEqual([]);
  return { ...told, captions: captionsOf(told) };
};

describe('a story made from the data', () => {
  test('tells a list of one pair of countries, and leaves out what so few ties do not carry', async () => {
    const { captions, story } = await tell(world(hub));
    expect(story.title).toEqual({
      de: 'World: aus den Daten',
      en: 'World: from the data',
      ru: 'World: по данным',
    });
    expect(captions).toEqual({
      about: '7\u00a0Partnerschaften zwischen 12\u00a0Orten in 2 Ländern.',
      first: 'Am weitesten zurück reichen: hub–a (1980), hub–b (1980) und hub–c (1980).',
      hubs: 'Die meisten Partner in dieser Liste hat hub: 3.',
      parts:
        'Das Netz der bestehenden Partnerschaften zerfällt in 5\u00a0Teile; der größte umfasst 4 von 12 Orten.',
      unknown: 'Bei keiner der 7\u00a0Partnerschaften ist bekannt, wie es um sie steht.',
    });
  });

  test('shows the network alone where fewer than half of the places lie anywhere', async () => {
    const dataset = world(hub);
    const lying = (count: number): Dataset => ({
      ...dataset,
      tables: {
        ...dataset.tables,
        places: dataset.tables.places.map((place, at) =>
          at < count ? { ...place, lat: 50, lon: at } : { ...place, lat: NaN, lon: NaN },
        ),
      },
    });
    const viewsOf = async (count: number) =>
      (await tell(lying(count))).story.scenes.map(({ view }) => new URLSearchParams(view).get('view'));
    // Of twelve places; where six lie, only the scene of the parts is the network's.
    expect(await viewsOf(5)).toEqual(Array(5).fill('network'));
    expect((await viewsOf(6)).filter(view => view === 'network')).toHaveLength(1);
  });

  test('tells of no first tie, no growth and no peak where no year is known', async () => {
    const { captions } = await tell(world(hub.map(({ a, b }) => ({ a, b }))));
    expect(Object.keys(captions)).toEqual(['about', 'hubs', 'parts', 'unknown']);
    expect(captions['unknown']).toBe(
      'Bei keiner der 7\u00a0Partnerschaften ist das Gründungsjahr bekannt. Wie es um sie steht, ist bei keiner bekannt.',
    );
  });

  test('never calls a place known as a partner only the one with most partners', async () => {
    const { captions } = await tell(known(world(hub), id => (id === 'de-hub' ? 'boundary' : 'listed')));
    expect(captions['hubs']).toBeUndefined();
    expect(Object.values(captions).filter(text => /hub(?!–)/.test(text))).toEqual([]);
  });

  test('says among how many places it compares where all ties of some were collected', async () => {
    const second = ['x', 'y'].map(name => ({ a: 'de-d', b: `ru-${name}`, founded: '1995' }));
    const isAll = (id: string) => !['ru-a', 'ru-b', 'de-hub'].includes(id);
    const { captions, scenes } = await tell(
      known(world([...hub, ...second]), id => (isAll(id) ? 'all' : 'boundary')),
    );
    // de-hub has three partners too, but its ties were not collected.
    expect(captions['hubs']).toBe(
      'Die meisten Partner unter 11 Orten, deren Partnerschaften alle gesammelt wurden, hat d: 3.',
    );
    expect(scenes.get('hubs')!.notes.de).toBe(
      'Orte, die nur als Partner anderer vorkommen, sind nicht verglichen.',
    );
  });

  test('names both where two places lead', async () => {
    const second = ['x', 'y'].map(name => ({ a: 'de-d', b: `ru-${name}`, founded: '1995' }));
    const { captions, scenes } = await tell(world([...hub, ...second]));
    expect(captions['hubs']).toBe('Die meisten Partner in dieser Liste haben hub und d: je 3.');
    expect(scenes.get('hubs')!.caption.en).toBe('The most partners in this list: hub and d, with 3 each.');
    expect(scenes.get('hubs')!.caption.ru).toBe('Больше всего партнёров в этом списке: hub и d, по 3.');
  });

  test('says that the sources disagree, and names the other ones that are called the first', async () => {
    const lines: readonly AgreementLine[] = [
      { a: 'de-hof', b: 'ru-oka', founded: '1957' },
      { a: 'de-suhl', b: 'ru-tula', founded: '1969' },
      { a: 'de-jena', b: 'ru-perm' },
      { a: 'de-ulm', b: 'ru-ufa', founded: '1990' },
    ];
    const claims = [
      claim('world', 'first_tie', 'de-hof--ru-oka', true),
      claim('world', 'first_tie', 'de-suhl--ru-tula', false),
    ];
    const { captions, scenes } = await tell(world(lines, { tables: { claims } }));
    // Claims about ties that are not told here are no source of what is.
    const elsewhere = [claim('world', 'first_tie', 'de-ulm--ru-ufa', true)];
    const { scenes: others } = await tell(world(lines, { tables: { claims: elsewhere } }));
    expect(others.get('first')!.scene.sources).toEqual([]);
    expect(captions['first']).toBe(
      'Am weitesten zurück reicht: hof–oka (1957). Die Quellen sind darüber uneins.',
    );
    const first = scenes.get('first')!;
    expect(first.notes.de).toBe(
      'Zur Frage nach der ersten werden auch genannt: suhl–tula (1969). Ohne bekanntes Gründungsjahr: 1; darunter kann eine ältere sein.',
    );
    expect(first.scene.sources).toEqual(['s1']);
    expect(first.scene.view).toBe('v=1&m=year&y=1957&t=de-hof--ru-oka');
  });

  test('follows the number in force over the years, and the year with most foundings', async () => {
    // 1961–1966 one each, six in 1985, one in 2010 that ended in 2015.
    const years = ['1961', '1962', '1963', '1964', '1965', '1966', ...Array<string>(6).fill('1985')];
    const lines: readonly AgreementLine[] = [
      ...years.map((founded, i) => ({ a: `de-${i}`, b: `ru-${i}`, founded, confirmed: '2026' })),
      { a: 'de-x', b: 'ru-x', founded: '2010', changes: [['ended', '2015']] },
    ];
    const { captions } = await tell(world(lines));
    // A third and two thirds of the way from 1961 to 2025, to ten years: 1980 and 2000.
    expect(captions['growth']).toBe('6\u00a0Partnerschaften bestehen Ende 1980, 12 Ende 2000, 12 Ende 2025.');
    expect(captions['peak']).toBe(
      'Die meisten beginnen 1985: 6 von 13\u00a0Partnerschaften mit bekanntem Gründungsjahr.',
    );
    expect(captions['newest']).toBe('Die jüngste Gründung: x–x (2010).');
    // x–x is no longer in force.
    expect(captions['first']).toBe('Von den bestehenden reicht am weitesten zurück: 0–0 (1961).');
    expect(captions['changes']).toBe('12\u00a0Partnerschaften bestehen. Beendet: 1.');
    expect(captions['unknown']).toBeUndefined();
  });

  test('has no year with most foundings where two are equal', async () => {
    const lines = ['1961', '1985'].flatMap(founded =>
      Array.from({ length: 6 }, (_, i) => ({ a: `de-${founded}${i}`, b: `ru-${founded}${i}`, founded })),
    );
    const { captions } = await tell(world(lines));
    expect(captions['peak']).toBeUndefined();
    expect(captions['newest']).toBeUndefined();
    // Nobody knows whether any of them still holds.
    expect(captions['growth']).toBe(
      '6\u00a0Partnerschaften sind bis Ende 1980 gegründet, 12 bis Ende 2000, 12 bis Ende 2025.',
    );
  });

  test('has neither growth nor a first tie where too many foundings are unknown', async () => {
    const lines: readonly AgreementLine[] = [
      ...Array.from({ length: 10 }, (_, i) => ({ a: `de-${i}`, b: `ru-${i}`, founded: String(1960 + i) })),
      ...Array.from({ length: 11 }, (_, i) => ({ a: `de-x${i}`, b: `ru-x${i}` })),
    ];
    const { captions } = await tell(world(lines));
    expect(Object.keys(captions)).toEqual(['about', 'parts', 'unknown']);
    expect(captions['unknown']).toMatch(/^Bei 11 von 21\u00a0Partnerschaften ist das Gründungsjahr/);
  });

  test('tells how many rest and since when, unless nobody knows of most', async () => {
    const line = (i: number, more: Partial<AgreementLine>): AgreementLine => ({
      a: `de-${i}`,
      b: `ru-${i}`,
      founded: '1990',
      ...more,
    });
    const lines = (told: Partial<AgreementLine>) => [
      ...[0, 1, 2].map(i => line(i, { changes: [['suspended', '2022-03']] })),
      line(3, { changes: [['suspended', '2014']] }),
      line(4, { changes: [['dormant', null]] }),
      line(5, { changes: [['ended', '2019']] }),
      ...[6, 7, 8, 9, 10].map(i => line(i, told)),
      line(11, {}),
    ];
    const { captions, scenes } = await tell(world(lines({ confirmed: '2025' })));
    expect(captions['changes']).toBe(
      '11\u00a0Partnerschaften bestehen, davon 4\u00a0ausgesetzt, 1\u00a0ruhend, 1 mit unbekanntem Stand. Beendet: 1.',
    );
    expect(scenes.get('changes')!.notes.de).toBe(
      'Ausgesetzt heißt nicht beendet. Seit 2022 ausgesetzt: 3. Stand: 21. November 2026.',
    );
    expect((await tell(world(lines({})))).captions['changes']).toBeUndefined();
  });

  test('names the place between the others, and what would fall apart without it', async () => {
    // x with five leaves and y with four, m between them: 40, 34 and 30 pairs of others.
    const leaves = (of: string, many: number) =>
      Array.from({ length: many }, (_, i) => [of, `${of}${i}`] as const);
    const lines = tiesOf(['x', 'm'], ['m', 'y'], ...leaves('x', 5), ...leaves('y', 4));
    const pairs = lines.map(({ a, b }) => [a, b] as [string, string]);
    expect(['x', 'y', 'm'].map(name => betweennessOf(pairs).get(`de-${name}`))).toEqual([40, 34, 30]);
    const { captions, scenes } = await tell(world(lines, { sides: false }));
    expect(captions['bridges']).toBe(
      'In dieser Liste am häufigsten auf kürzesten Wegen zwischen anderen: x.',
    );
    expect(scenes.get('bridges')!.notes.de).toContain(
      'Ohne x zerfiele dieser Teil des Netzes in 6\u00a0Teile.',
    );
    expect(captions['parts']).toBe(
      'Das ganze Netz hängt zusammen: Zwischen allen 12 Orten führen Ketten von Partnerschaften.',
    );
    // With four leaves each the two are equal.
    const even = world(tiesOf(['x', 'm'], ['m', 'y'], ...leaves('x', 4), ...leaves('y', 4)), {
      sides: false,
    });
    expect((await tell(even)).captions['bridges']).toBe(
      'In dieser Liste am häufigsten auf kürzesten Wegen zwischen anderen: x und y.',
    );
    // Of twelve in a ring each is as often between others as the next.
    const ring = Array.from({ length: 12 }, (_, i) => [`r${i}`, `r${(i + 1) % 12}`] as const);
    expect((await tell(world(tiesOf(...ring), { sides: false }))).captions['bridges']).toBeUndefined();
  });

  test('measures who is between others without the places known as partners only', async () => {
    // x0 … x4 are known as partners of x only: without them y has more pairs of others, 28 to 15.
    const leaves = (of: string, many: number) =>
      Array.from({ length: many }, (_, i) => [of, `${of}${i}`] as const);
    const lines = tiesOf(['x', 'm'], ['x', 'n'], ['m', 'y'], ...leaves('x', 5), ...leaves('y', 6));
    const { captions, scenes } = await tell(
      known(world(lines, { sides: false }), id => (/x\d/.test(id) ? 'boundary' : 'all')),
    );
    const core = lines
      .filter(({ b }) => !/x\d/.test(String(b)))
      .map(({ a, b }) => [a, b] as [string, string]);
    const between = betweennessOf(core);
    expect(between.get('de-y')!).toBeGreaterThan(between.get('de-x')!);
    expect(partsOf(core)[0]).toHaveLength(10);
    expect(captions['bridges']).toBe(
      'Von den vollständig erfassten Orten am häufigsten auf kürzesten Wegen zwischen anderen: y.',
    );
    expect(scenes.get('bridges')!.notes.de).toContain('die nur als Partner anderer vorkommen');
    expect(scenes.get('bridges')!.scene.view).toContain('coverage:all');
  });

  test('finds two groups that keep to themselves, and calls them by their places with most ties', async () => {
    const group = (name: string) =>
      [0, 1, 2, 3, 4].flatMap(i =>
        [0, 1, 2, 3, 4].filter(j => i < j).map(j => [`${name}${i}`, `${name}${j}`] as const),
      );
    const lines = tiesOf(...group('p'), ...group('q'), ['p0', 'q0']);
    const { captions } = await tell(world(lines, { sides: false }));
    expect(captions['clusters']).toBe(
      'Manche Orte haben untereinander mehr Partnerschaften als mit allen anderen, etwa um p0 und q0.',
    );
  });

  test('has no groups where the list falls into pairs anyway', async () => {
    const pairs = Array.from({ length: 12 }, (_, i) => [`a${i}`, `b${i}`] as const);
    const { captions } = await tell(world(tiesOf(...pairs), { sides: false }));
    expect(captions['clusters']).toBeUndefined();
    expect(captions['parts']).toBe(
      'Das Netz der bestehenden Partnerschaften zerfällt in 12\u00a0Teile zu je 2\u00a0Orten.',
    );
  });
});
