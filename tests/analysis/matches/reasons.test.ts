// What is said of a suggestion is recomputed here from the tables of the dataset, row by row, without the index.

import { describe, expect, test } from 'vitest';
import { indexFor } from '../../../src/analysis/matches/keptIndex';
import { LIKE_DISTANCE, LIKE_SIZE, NEARBY_KM, SHORT_KM } from '../../../src/analysis/matches/clauses';
import type { Reason } from '../../../src/analysis/matches/reason';
import { commonClauses, reasonsOf } from '../../../src/analysis/matches/reasons';
import { DORMANT, restingTies, SUSPENDED } from '../../../src/analysis/matches/resting';
import { shippedModel } from '../../../src/analysis/matches/shipped';
import { suggest } from '../../../src/analysis/matches/suggest';
import { isSided } from '../../../src/analysis/sides';
import { FACTORS, type Factor } from '../../../src/analysis/matches/factors';
import { buildMatchIndex } from '../../../src/analysis/matches/matchIndex';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { buildNames, nameIn } from '../../../src/graph/names';
import { placeColumnsOf, placeFactsOf } from '../../../src/graph/placeFacts';
import { sliceOf } from '../../../src/graph/slice';
import {
  DORMANT as IS_DORMANT,
  isInForce,
  statusToday,
  SUSPENDED as IS_SUSPENDED,
} from '../../../src/graph/status';
import { fold } from '../../../src/lib/fold';
import { readInput } from '../../../scripts/analyse/input';
import { slice } from '../slices';
import { facts } from './world';

const nobody = (): Record<Factor, number> =>
  Object.fromEntries(FACTORS.map(factor => [factor, 0])) as Record<Factor, number>;

describe('in a world worked by hand', () => {
  // Places 0, 1, 2 lie within 15 km in country 0, 3 and 4 within 10 km in country 1, 5 far away in country 2.
  // 0 – 5, 1 – 3, 2 – 4, 4 – 5
  const ties = [[0, 5], [1, 3], [2, 4], [4, 5]] as const; // prettier-ignore
  const lonLat = [[7, 51], [7.1, 51], [7.2, 51], [20, 52], [20.1, 52], [30, 60]] as const; // prettier-ignore
  const names = ['ulm', 'gera', 'kehl', 'orel', 'ulm', 'perm'];
  const index = buildMatchIndex(
    slice(6, ties),
    facts([0, 0, 0, 1, 1, 2], lonLat, [100_000, 5000, NaN, 140_000, 90_000, 1e6]),
    names,
  );
  // 0 – 5 is suspended, 2 – 4 dormant.
  const resting = restingTies(slice(6, ties), Uint8Array.of(SUSPENDED, 0, DORMANT, 0));
  const told = (
    city: number,
    place: number,
    parts: Partial<Record<Factor, number>>,
    {
      shared = [],
      tags = 0,
      common = [],
    }: { shared?: string[]; tags?: number; common?: Reason['id'][] } = {},
  ) =>
    reasonsOf(
      index,
      city,
      { place, parts: { ...nobody(), ...parts }, tags },
      { names, shared, sided: false, resting, common: new Set(common) },
    );

  test('the strongest factor is told first, and what speaks against the pair not at all', () => {
    expect(told(0, 4, { paths: 2, neighbours: 3, names: 1, distance: -1, size: 0.5 })).toEqual([
      { id: 'nearTies', places: [2], rests: { count: 1, as: 'dormant' } },
      { id: 'sharedPartners', places: [5], rests: { count: 1, as: 'suspended' } },
      { id: 'sameName' },
      { id: 'newCountry' },
    ]);
  });

  test('at most four are told, one of them that the country is new', () => {
    const parts = { paths: 2, neighbours: 3, names: 1, size: 0.5 };
    expect(told(0, 4, parts, { shared: ['coal-steel'], tags: 2.5 }).map(({ id }) => id)).toEqual([
      'nearTies',
      'tags',
      'sharedPartners',
      'newCountry',
    ]);
  });

  test('what adds nothing to the points is no reason, nor what is true of nearly every place', () => {
    expect(told(0, 4, { names: 0.04 }, { shared: ['coal-steel'] })).toEqual([{ id: 'newCountry' }]);
    expect(told(0, 4, { names: 1 }, { common: ['newCountry'] })).toEqual([{ id: 'sameName' }]);
  });

  test('a country that nine of ten places to choose from share is true of nearly every one', () => {
    // 0 has a partner in country 2, where 5 lies; 3 and 4 lie in country 1, where it has none; 1 and 2 at home.
    const asked = { names, sided: false, resting };
    expect([...commonClauses(index, 0, Uint8Array.of(0, 0, 0, 1, 1, 0), asked)]).toEqual(['newCountry']);
    expect([...commonClauses(index, 0, Uint8Array.of(0, 0, 0, 0, 0, 1), asked)]).toEqual(['partnersThere']);
    expect([...commonClauses(index, 0, Uint8Array.of(0, 1, 0, 1, 1, 0), asked)]).toEqual([]);
    expect([...commonClauses(index, 0, new Uint8Array(6), asked)]).toEqual([]);
  });

  test('of a single way its ties that rest are counted, of several the ways', () => {
    expect(told(0, 2, { paths: 1 })[0]).toMatchObject({ ways: 1, rests: { count: 2, as: 'both' } });
    // 0 – 5 – 4 and 0 – 1 – 4 – 3: two ways from 0 to 3's partner, of which one is suspended; the other is told.
    const more = [[0, 5], [0, 1], [5, 4], [1, 4], [4, 3]] as const; // prettier-ignore
    const two = buildMatchIndex(slice(6, more), facts([0, 0, 0, 1, 1, 2], lonLat), names);
    const rest = restingTies(slice(6, more), Uint8Array.of(SUSPENDED, 0, 0, 0, 0));
    const one = { place: 3, parts: { ...nobody(), paths: 1 }, tags: 0 };
    const asked = { names, shared: [], sided: false, resting: rest, common: new Set<Reason['id']>() };
    expect(reasonsOf(two, 0, one, asked)[0]).toEqual({
      id: 'threeSteps',
      ways: 2,
      over: [1, 4],
      rests: { count: 1, as: 'suspended' },
    });
  });

  test('a factor whose facts do not bear it out is not told', () => {
    // No partner in common; the way over three ties is told instead. 0 and 3 have no name in common.
    expect(told(0, 3, { paths: 1, names: 1 })).toEqual([{ id: 'newCountry' }]);
    expect(told(1, 5, { paths: 1 })).toEqual([{ id: 'newCountry' }]);
    // 1 – 3 has no way on; 0 – 5 – 4 – 2 has.
    expect(told(0, 2, { paths: 1 })).toMatchObject([{ id: 'threeSteps', ways: 1, over: [5, 4] }]);
    // 140,000 inhabitants are not like 100,000; 90,000 are.
    expect(told(0, 3, { size: 1 })).toEqual([{ id: 'newCountry' }]);
    expect(told(0, 4, { size: 1 })[0]).toEqual({ id: 'size', city: 100_000, place: 90_000 });
  });

  test('partners near the place and ties between places near both are told where there are none nearer', () => {
    // 1's partner 3 lies near 4; 2, near 1, is a partner of 4 itself.
    expect(told(1, 4, { neighbours: 1 })[0]).toMatchObject({ id: 'nearTies', places: [2] });
    // Of 0's surroundings 1 is tied to 3 itself, and 2 to 4 near it.
    expect(told(0, 3, { neighbours: 1 })[0]).toEqual({ id: 'nearTies', places: [1] });
    expect(told(3, 2, { neighbours: 1 })[0]).toMatchObject({ id: 'nearTies', places: [4] });
  });

  test('the distance is told as it is where it is short, else only against that of three partners and more', () => {
    expect(told(0, 1, { distance: 1 })[0]).toMatchObject({ id: 'distance', km: expect.closeTo(7, 0) });
    expect(told(0, 3, { distance: 1 })).not.toContainEqual(expect.objectContaining({ id: 'usualDistance' }));
  });
});

describe.each(['wider-circle', 'germany-russia', 'nrw-uk'])('in %s', folder => {
  const { dataset } = readInput(`data/${folder}`, new Map(), '2026-11-22');
  const { tables } = dataset;
  const network = buildNetwork(dataset);
  const called = buildNames(tables.place_names);
  const names = network.places.map(({ id }) => fold(nameIn(called, id, 'en', null).text));
  const today = sliceOf(
    network,
    statusToday(network).map(code => Number(isInForce(code))),
  );
  const index = indexFor(today, placeFactsOf(placeColumnsOf(network, called)), names);
  const sided = isSided(today);
  const status = statusToday(network).filter(isInForce);
  const resting = restingTies(
    today,
    status.map(code => (code === IS_SUSPENDED ? SUSPENDED : code === IS_DORMANT ? DORMANT : 0)),
  );
  const plain = { names, shared: [], sided, resting, common: new Set<Reason['id']>() };

  // From the tables alone: who is whose partner today.
  const raw = new Map(tables.places.map(place => [place.id, place]));
  const partners = new Map<string, Set<string>>(tables.places.map(({ id }) => [id, new Set()]));
  const pairs = new Map<string, { founded: string; status: string }>();
  const parties = new Map<string, { place: string; side: string }[]>();
  for (const { agreement, place, side } of tables.agreement_parties)
    parties.set(agreement, [...(parties.get(agreement) ?? []), { place, side }]);
  for (const { id, kind, founded } of tables.agreements) {
    if (kind === 'sponsorship') continue;
    const history = tables.status_history.filter(row => row.agreement === id);
    const dated = history
      .filter(({ from }) => from !== null && from.slice(0, 4) <= String(network.today))
      .sort((x, y) => x.from!.localeCompare(y.from!));
    const last = history.filter(({ from }) => from === null).at(-1) ?? dated.at(-1);
    const status = last?.status ?? 'active';
    const all = parties.get(id) ?? [];
    for (const x of all)
      for (const y of all) {
        if (x.side >= y.side || x.place === y.place) continue;
        const key = [x.place, y.place].sort().join(' ');
        const before = pairs.get(key);
        // The agreement founded last speaks for the pair; one without a date speaks least.
        if (!before || before.founded <= (founded ?? '')) pairs.set(key, { founded: founded ?? '', status });
      }
  }
  for (const [key, { status }] of pairs) {
    const [a, b] = key.split(' ') as [string, string];
    if (status === 'ended') continue;
    partners.get(a)!.add(b);
    partners.get(b)!.add(a);
  }
  const of = (id: string) => partners.get(id)!;
  const rest = (a: string, b: string) =>
    ['suspended', 'dormant'].filter(status => pairs.get([a, b].sort().join(' '))?.status === status);
  const restsOf = (counted: readonly (readonly string[])[]) => {
    const resting = counted.filter(found => found.length > 0);
    if (resting.length === 0) return undefined;
    const kinds = new Set(resting.flat());
    return { count: resting.length, as: kinds.size > 1 ? 'both' : [...kinds][0] };
  };
  const idOf = (place: number) => network.places[place]!.id;
  const sorted = (ids: Iterable<string>) => [...ids].sort();
  const km = (a: string, b: string) => {
    const [p, q] = [raw.get(a)!, raw.get(b)!];
    const r = Math.PI / 180;
    const h =
      Math.sin(((q.lat - p.lat) * r) / 2) ** 2 +
      Math.cos(p.lat * r) * Math.cos(q.lat * r) * Math.sin(((q.lon - p.lon) * r) / 2) ** 2;
    return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
  };
  const near = (a: string, b: string) => a !== b && km(a, b) <= NEARBY_KM;
  const country = (id: string) => raw.get(id)!.country;

  function check(reason: Reason, city: string, place: string): void {
    const both = (id: string) => of(city).has(id) && of(place).has(id);
    switch (reason.id) {
      case 'sharedPartners':
        expect(reason.rests).toEqual(
          restsOf([...raw.keys()].filter(both).map(id => [...rest(city, id), ...rest(id, place)])),
        );
        return expect(sorted(reason.places.map(idOf))).toEqual(sorted([...raw.keys()].filter(both)));
      case 'threeSteps': {
        const ways = [...of(city)].flatMap(a =>
          [...of(a)].filter(b => b !== city && of(place).has(b)).map(b => `${a} ${b}`),
        );
        expect(reason.ways).toBe(ways.length);
        const legs = (way: string) => {
          const [a, b] = way.split(' ') as [string, string];
          return [rest(city, a), rest(a, b), rest(b, place)];
        };
        expect(reason.rests).toEqual(
          restsOf(ways.length === 1 ? legs(ways[0]!) : ways.map(way => legs(way).flat())),
        );
        // One that does not rest is told, where there is one.
        const told = legs(reason.over.map(idOf).join(' ')).flat().length > 0;
        expect(told).toBe(ways.every(way => legs(way).flat().length > 0));
        expect([...of(city)].some(both)).toBe(false);
        return expect(ways).toContain(reason.over.map(idOf).join(' '));
      }
      case 'nearTies':
        expect(reason.rests).toEqual(
          restsOf([...of(place)].filter(id => near(city, id)).map(id => rest(id, place))),
        );
        return expect(sorted(reason.places.map(idOf))).toEqual(
          sorted([...of(place)].filter(id => near(city, id))),
        );
      case 'nearPartners':
        expect(reason.rests).toEqual(
          restsOf([...of(city)].filter(id => near(place, id)).map(id => rest(city, id))),
        );
        return expect(sorted(reason.places.map(idOf))).toEqual(
          sorted([...of(city)].filter(id => near(place, id))),
        );
      case 'nearPairs': {
        const found = new Set<string>();
        for (const a of raw.keys())
          if (near(city, a) && a !== place)
            for (const b of of(a)) if (near(place, b) && b !== city) found.add([a, b].sort().join(' '));
        expect(reason.ties).toBe(found.size);
        expect(reason.rests).toEqual(
          restsOf([...found].map(pair => rest(...(pair.split(' ') as [string, string])))),
        );
        return expect(found).toContain(reason.example.map(idOf).sort().join(' '));
      }
      case 'countries': {
        let [ties, here, there, all] = [0, 0, 0, 0];
        for (const [a, others] of partners)
          for (const b of others) {
            all++;
            here += Number(country(a) === country(city));
            there += Number(country(a) === country(place));
            ties += Number(country(a) === country(city) && country(b) === country(place));
          }
        expect(sided).toBe(false);
        const between = [...partners].flatMap(([a, others]) =>
          country(a) === country(city)
            ? [...others].filter(b => country(b) === country(place)).map(b => rest(a, b))
            : [],
        );
        expect(reason.rests).toEqual(restsOf(between));
        expect(reason.ties).toBe(ties);
        return expect(reason.expected).toBeCloseTo((here * there) / all, 6);
      }
      case 'partnersThere':
        expect(country(city)).not.toBe(country(place));
        expect(reason.rests).toEqual(
          restsOf([...of(city)].filter(id => country(id) === country(place)).map(id => rest(city, id))),
        );
        return expect(sorted(reason.places.map(idOf))).toEqual(
          sorted([...of(city)].filter(id => country(id) === country(place))),
        );
      case 'newCountry':
        expect(country(city)).not.toBe(country(place));
        return expect([...of(city)].filter(id => country(id) === country(place))).toEqual([]);
      case 'manyPartners':
        expect(reason.rests).toEqual(restsOf([...of(place)].map(id => rest(place, id))));
        return expect(reason.partners).toBe(of(place).size);
      case 'distance':
        expect(reason.km).toBeLessThanOrEqual(SHORT_KM);
        return expect(reason.km).toBeCloseTo(km(city, place), 3);
      case 'usualDistance': {
        const lengths = [...of(city)].map(id => km(city, id)).sort((a, b) => a - b);
        const middle = (lengths.length - 1) / 2;
        expect(reason.usual).toBeCloseTo((lengths[Math.floor(middle)]! + lengths[Math.ceil(middle)]!) / 2, 3);
        expect(reason.km).toBeCloseTo(km(city, place), 3);
        const ratio = reason.km / reason.usual;
        return expect(Math.max(ratio, 1 / ratio)).toBeLessThanOrEqual(LIKE_DISTANCE);
      }
      case 'size': {
        expect([reason.city, reason.place]).toEqual([raw.get(city)!.population, raw.get(place)!.population]);
        const ratio = reason.city / reason.place;
        return expect(Math.max(ratio, 1 / ratio)).toBeLessThanOrEqual(LIKE_SIZE);
      }
      case 'sameName': {
        const english = (id: string) =>
          tables.place_names
            .filter(one => one.place === id && one.role !== 'historic')
            .map(one => fold(one.name));
        return expect(english(city).some(name => english(place).includes(name))).toBe(true);
      }
      case 'tags':
        return expect.fail('no tags were given');
    }
  }

  test('every clause holds by the tables, none is of an existing tie, and all kinds are met', () => {
    const busy = [...network.places.keys()]
      .filter(place => index.degree[place]! > 0)
      .sort((a, b) => index.degree[b]! - index.degree[a]! || a - b);
    // Places of every number of partners.
    const cities = busy.filter((_, at) => at % Math.ceil(busy.length / 60) === 0);
    const met = new Map<Reason['id'], number>();
    const rested = new Set<Reason['id']>();
    for (const city of cities)
      for (const one of suggest(index, shippedModel, { city, count: 10 })) {
        const [here, there] = [idOf(city), idOf(one.place)];
        expect(of(here).has(there)).toBe(false);
        const reasons = reasonsOf(index, city, one, plain);
        expect(reasons.length).toBeLessThanOrEqual(4);
        expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length);
        // What the scores leave out is true all the same.
        const alone = FACTORS.flatMap(factor =>
          reasonsOf(index, city, { place: one.place, parts: { ...nobody(), [factor]: 1 }, tags: 0 }, plain),
        );
        for (const reason of [...reasons, ...alone]) {
          met.set(reason.id, (met.get(reason.id) ?? 0) + 1);
          if (reason.rests) rested.add(reason.id);
          check(reason, here, there);
        }
      }
    const wanted: Record<string, readonly Reason['id'][]> = {
      'wider-circle': ['sharedPartners', 'threeSteps', 'nearTies', 'nearPartners', 'nearPairs', 'countries', 'partnersThere', 'newCountry', 'manyPartners', 'distance', 'usualDistance', 'size'],
      'germany-russia': ['threeSteps', 'nearTies', 'partnersThere', 'manyPartners'],
      'nrw-uk': ['nearTies', 'nearPairs', 'partnersThere'],
    }; // prettier-ignore
    for (const id of wanted[folder]!) expect(met.get(id) ?? 0, id).toBeGreaterThan(0);
    if (folder === 'wider-circle')
      for (const id of ['sharedPartners', 'threeSteps', 'nearTies', 'partnersThere'] as const)
        expect([...rested], id).toContain(id);
  });
});
