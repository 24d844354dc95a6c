// Suggestions as the page and the fact sheet ask for them: on a bundled dataset, with the gazetteer and the profiles that
// come along. The profiles are read here once more, as they stand in their file.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { FACTORS } from '../../src/analysis/matches/factors';
import { PRESETS } from '../../src/analysis/matches/suggest';
import { EUROPEAN_UNION } from '../../src/data/europeanUnion';
import { parseCsv } from '../../src/data/csv';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { buildNames } from '../../src/graph/names';
import { distance } from '../../src/lib/geodesy';
import { answer } from '../../src/worker/answer';
import {
  ANY,
  askSuggestions,
  firstSuggestions,
  gatherCandidates,
  gatherCandidatesWith,
  type Candidates,
  type SuggestionsAsked,
} from '../../src/worker/askSuggestions';
import type { Analyst } from '../../src/worker/protocol';
import { readInput } from '../../scripts/analyse/input';

const analyst: Analyst = {
  ask: async (topic, question, options = {}) => answer(topic, question, options),
  close() {},
};
const { dataset } = readInput('data/wider-circle', new Map(), '2026-11-22');
const network = buildNetwork(dataset);
const names = buildNames(dataset.tables.place_names);
const placeOf = (id: string) => network.placeIndex.get(id)!;
const essen = placeOf('de-essen');

let candidates: Candidates;
beforeAll(async () => {
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`.${url.split('?')[0]}`)));
  candidates = await gatherCandidates(analyst, network, names);
});

const ask = (asked: Partial<SuggestionsAsked> = {}) =>
  askSuggestions(analyst, candidates, {
    city: essen,
    count: 40,
    wish: PRESETS.mostLikely,
    wanted: ANY,
    absent: false,
    added: [],
    model: undefined,
    ...asked,
  });
const partnersOf = (place: number) =>
  network.ties.flatMap(({ a, b }) => (a === place ? [b] : b === place ? [a] : []));
const countriesOf = ({ suggestions }: Awaited<ReturnType<typeof ask>>) =>
  suggestions.map(({ place }) => candidates.countries[place]!);

describe('what is suggested', () => {
  test('is no partner, present or former, and stands in the order of its points', async () => {
    const { suggestions, candidates: many } = await ask();
    const places = suggestions.map(({ place }) => place);
    expect(places.filter(place => partnersOf(essen).includes(place) || place === essen)).toEqual([]);
    const points = suggestions.map(one => one.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    for (const { parts, tags, lessKnown, points } of suggestions)
      expect(points).toBeCloseTo(
        FACTORS.reduce((sum, factor) => sum + parts[factor], tags + lessKnown),
        9,
      );
    // Every place with a tie today, but Essen and its partners, and regions.
    const isRegion = (place: number) => network.places[place]!.kind === 'region';
    const tied = new Set([...candidates.slice.source, ...candidates.slice.target]);
    expect(many).toBe(
      [...tied].filter(place => place !== essen && !partnersOf(essen).includes(place) && !isRegion(place))
        .length,
    );
  });

  test('is the same for the fact sheet', async () => {
    const { found } = await firstSuggestions(analyst, network, names, essen, 5);
    const { suggestions } = await ask({ count: 5 });
    expect(found.suggestions).toEqual(suggestions);
  });

  test('lies in a new country where no country shall stand twice', async () => {
    const known = new Set([...partnersOf(essen), essen].map(place => candidates.countries[place]));
    const found = await ask({ wish: PRESETS.noCountryTwice });
    expect(found.suggestions).toHaveLength(40);
    expect(countriesOf(found).filter(country => known.has(country))).toEqual([]);
  });

  test('keeps to countries, distances and sizes that are asked for', async () => {
    const inUnion = await ask({ wanted: { ...ANY, country: new Set(EUROPEAN_UNION) } });
    expect(countriesOf(inUnion).every(country => EUROPEAN_UNION.includes(country))).toBe(true);
    const { lon, lat, population } = candidates.facts;
    const near = await ask({ wanted: { ...ANY, within: 300, inhabitants: [100_000, 500_000] } });
    expect(near.suggestions.length).toBeGreaterThan(5);
    for (const { place } of near.suggestions) {
      expect(distance([lon[essen]!, lat[essen]!], [lon[place]!, lat[place]!])).toBeLessThanOrEqual(300);
      expect(population[place]).toBeGreaterThanOrEqual(100_000);
      expect(population[place]).toBeLessThan(500_000);
    }
  });

  test('where it is nothing, it is said without which filter there would be something', async () => {
    const wanted = { ...ANY, country: new Set(['NO']), within: 100 };
    const { suggestions, loosened } = await ask({ wanted });
    expect(suggestions).toEqual([]);
    const without = async (less: Partial<SuggestionsAsked['wanted']>) =>
      (await ask({ wanted: { ...wanted, ...less }, count: 5000 })).suggestions.length;
    expect(new Map(loosened.map(({ without, places }) => [without, places]))).toEqual(
      new Map([
        ['within', await without({ within: null })],
        ['country', (await ask({ wanted: { ...ANY, within: 100 }, count: 5000 })).suggestions.length],
      ]),
    );
    expect((await ask()).loosened).toEqual([]);
  });

  test('may be a city that the network does not have, where that is wanted', async () => {
    const wanted = { ...ANY, country: new Set(['NL']) };
    const outside = ({ suggestions }: Awaited<ReturnType<typeof ask>>) =>
      suggestions.filter(({ place }) => place >= network.places.length);
    expect(outside(await ask({ wanted, count: 400 }))).toEqual([]);
    const found = outside(await ask({ wanted, count: 400, absent: true }));
    expect(found.length).toBeGreaterThan(20);
    // It has no tie, so that nothing is said of its partners.
    for (const { reasons } of found)
      for (const { id } of reasons)
        expect(['sharedPartners', 'threeSteps', 'nearTies', 'manyPartners']).not.toContain(id);
  });
});

describe('what is never suggested', () => {
  test('is a partner by a tie that is suspended or has ended', async () => {
    const ended = network.places.findIndex((_, place) =>
      network.ties.some(
        ({ a, b, agreements }) =>
          (a === place || b === place) &&
          agreements.some(({ history }) => history.some(({ status }) => status === 'ended')),
      ),
    );
    const suspended = network.places.findIndex((_, place) =>
      network.ties.some(
        ({ a, b, agreements }) =>
          (a === place || b === place) &&
          agreements.some(({ history }) => history.some(({ status }) => status === 'suspended')),
      ),
    );
    for (const city of [ended, suspended]) {
      expect(city).toBeGreaterThanOrEqual(0);
      const { suggestions, candidates: many } = await ask({ city, count: 5000 });
      const places = suggestions.map(({ place }) => place);
      expect(places.filter(place => partnersOf(city).includes(place))).toEqual([]);
      // All that may be suggested are.
      expect(places).toHaveLength(many);
    }
  });
});

describe('a city that the network does not have', () => {
  const called = (name: string) => candidates.absent.find(city => city.name === name)!;
  const behind = (id: string, of = candidates) => of.ids.indexOf(id);

  test('is asked for like any other; nothing is said of partners', async () => {
    const { id } = called('Ravensburg');
    const city = behind(id);
    expect(city).toBeGreaterThanOrEqual(network.places.length);
    const { suggestions, own } = await ask({ city });
    expect(suggestions).toHaveLength(40);
    expect(suggestions.every(({ place }) => place < network.places.length)).toBe(true);
    for (const { reasons } of suggestions)
      for (const reason of reasons)
        expect(['sharedPartners', 'threeSteps', 'nearPartners', 'partnersThere', 'newCountry']).not.toContain(
          reason.id,
        );
    expect(Array.isArray(own)).toBe(true);
  });

  test('may be smaller than those that are suggested, and is known by its name in each language', async () => {
    // Tettnang, 18,135 inhabitants.
    const more = await gatherCandidatesWith(analyst, network, names, '2823368');
    expect(candidates.ids).not.toContain('2823368');
    const city = behind('2823368', more);
    expect(more.absent[city - network.places.length]!.name).toBe('Tettnang');
    const found = await askSuggestions(analyst, more, {
      city,
      count: 10,
      wish: PRESETS.mostLikely,
      wanted: ANY,
      absent: false,
      added: [],
      model: undefined,
    });
    expect(found.suggestions).toHaveLength(10);
    expect(called('Munich').names).toEqual({ de: 'München', en: 'Munich', ru: 'Мюнхен' });
    expect(called('Nice').names).toEqual({ de: 'Nizza', en: 'Nice', ru: 'Ницца' });
  });

  test('that the usual ones hold needs nothing more, and one that nobody knows is not there', async () => {
    expect(await gatherCandidatesWith(analyst, network, names, called('Ravensburg').id)).toBe(candidates);
    expect((await gatherCandidatesWith(analyst, network, names, '1')).ids).not.toContain('1');
  });

  test('lies in a region with a name', () => {
    const { id } = called('Ravensburg');
    const number = candidates.facts.region[behind(id)];
    expect(candidates.regions.find(region => region.number === number)).toMatchObject({
      code: 'DE-BW',
      country: 'DE',
      names: { de: 'Baden-Württemberg' },
    });
    const bavaria = candidates.regions.find(({ code }) => code === 'DE-BY')!;
    const there = network.places.findIndex(({ region }) => region === 'DE-BY');
    expect(candidates.facts.region[there]).toBe(bavaria.number);
  });
});

describe('profiles', () => {
  const table = (name: string) => {
    const { header, rows } = parseCsv(name, readFileSync(`data/profiles/${name}.csv`, 'utf8'));
    return rows.map(({ cells }) => Object.fromEntries(header.map((column, at) => [column, cells[at]!])));
  };
  const geonames = new Map(table('places').map(row => [row.place!, row.geonames!]));
  const stated = table('profiles');
  const sourced = new Set(table('tags').flatMap(row => (row.rule === '' ? [row.id!] : [])));
  const tagsOf = (id: string) =>
    new Set(stated.flatMap(row => (row.place === id || row.place === geonames.get(id) ? [row.tag!] : [])));

  test('told as shared are tags that sources state of both', async () => {
    const { suggestions, own, profiled } = await ask({ count: 200, wish: PRESETS.sameChallenges });
    expect(new Set(own.filter(tag => sourced.has(tag)))).toEqual(tagsOf('de-essen'));
    expect(profiled).toBe(network.places.filter(({ id }) => tagsOf(id).size > 0).length);
    let told = 0;
    for (const { place, reasons } of suggestions) {
      const theirs = tagsOf(network.places[place]!.id);
      const shared = [...tagsOf('de-essen')].filter(tag => theirs.has(tag));
      const said = reasons
        .flatMap(reason => (reason.id === 'tags' ? reason.tags : []))
        .filter(tag => sourced.has(tag));
      told += said.length;
      for (const tag of said) expect(shared).toContain(tag);
    }
    expect(told).toBeGreaterThan(100);
  });

  test('those that share a stated tag stand first, each group in the order of its points', async () => {
    const { suggestions } = await ask({ count: 5000, wish: PRESETS.sameChallenges });
    const shares = (place: number) =>
      [...tagsOf('de-essen')].some(tag => tagsOf(network.places[place]!.id).has(tag));
    const sharing = suggestions.filter(({ place }) => shares(place));
    expect(sharing.length).toBeGreaterThan(10);
    expect(sharing.length).toBeLessThan(suggestions.length);
    expect(suggestions.slice(0, sharing.length)).toEqual(sharing);
    for (const group of [sharing, suggestions.slice(sharing.length)]) {
      const points = group.map(one => one.points);
      expect(points).toEqual([...points].sort((a, b) => b - a));
    }
  });

  test('it is counted how many of the places to choose from have a tag', async () => {
    const { holders, suggestions } = await ask({ count: 5000 });
    const having = (tag: string) =>
      suggestions.filter(({ place }) => tagsOf(network.places[place]!.id).has(tag)).length;
    for (const tag of sourced) expect(holders.get(tag), tag).toBe(having(tag));
    const nobody = await ask({ count: 5000, wanted: { ...ANY, within: 1 } });
    expect(nobody.suggestions).toEqual([]);
    expect([...nobody.holders.values()].every(count => count === 0)).toBe(true);
  });

  test('a tag that the reader adds counts for this question', async () => {
    const wish = PRESETS.sameChallenges;
    const [before, after] = [
      await ask({ wish, count: 400 }),
      await ask({ wish, count: 400, added: ['chemistry'] }),
    ];
    expect(before.own).not.toContain('chemistry');
    const worth = new Map(before.suggestions.map(({ place, tags }) => [place, tags]));
    const both = after.suggestions.filter(({ place }) => worth.has(place));
    const holds = (place: number) => tagsOf(network.places[place]!.id).has('chemistry');
    const holders = both.filter(({ place }) => holds(place));
    expect(holders.length).toBeGreaterThan(2);
    // Who has it is more like Essen now, and who has none of its tags is not.
    for (const { place, tags } of holders) expect(tags).toBeGreaterThan(worth.get(place)!);
    for (const { place, tags } of both)
      if (!holds(place)) expect(tags).toBeLessThanOrEqual(worth.get(place)!);
    // It is nothing that is known of Essen.
    expect(after.own).toEqual(before.own);
  });

  test('without a wish for likeness they change nothing', async () => {
    const [before, after] = [await ask(), await ask({ added: ['chemistry'] })];
    expect(after.suggestions.map(({ place }) => place)).toEqual(before.suggestions.map(({ place }) => place));
    expect(after.suggestions.every(({ tags }) => tags === 0)).toBe(true);
  });
});
