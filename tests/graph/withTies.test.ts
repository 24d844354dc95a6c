import { describe, expect, test } from 'vitest';
import { isSided } from '../../src/analysis/sides';
import type { Place } from '../../src/data/records';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { countsOf } from '../../src/graph/counts';
import { lifespanOf } from '../../src/graph/lifespan';
import { isOneList, NO_SIDE, proposedIn } from '../../src/graph/network';
import { restingTowards } from '../../src/graph/restingTowards';
import { ABSENT, agreementsBy, PROPOSED, statusAt, statusToday } from '../../src/graph/status';
import { withTies } from '../../src/graph/withTies';
import { world } from '../world';

const network = buildNetwork(
  world([
    { a: 'de-ulm', b: 'ru-tula', founded: '1985', changes: [['suspended', '2022']] },
    { a: 'de-hof', b: 'ru-orel', founded: '1990' },
  ]),
);
const nice: Place = {
  id: '2990440',
  kind: 'city',
  country: 'FR',
  region: '',
  lat: 43.7,
  lon: 7.26,
  population: 342669,
  populationYear: null,
  tiesKnown: 'boundary',
};

describe('a proposed tie', () => {
  const changed = withTies(network, [{ a: 'de-ulm', b: 'ru-orel' }]);

  test('stands behind the others, which keep their places and indices', () => {
    expect(changed.places).toBe(network.places);
    expect(changed.ties.slice(0, 2)).toEqual(network.ties);
    expect(changed.listed).toBe(network);
    expect(proposedIn(changed)).toBe(1);
    expect(proposedIn(network)).toBe(0);
  });

  test('is there today and at no time before, and has no founding', () => {
    expect(statusToday(changed)[2]).toBe(PROPOSED);
    expect(statusAt(changed, 2026)[2]).toBe(PROPOSED);
    expect(statusAt(changed, 2025)[2]).toBe(ABSENT);
    expect(changed.founded[2]).toBeNaN();
    expect(lifespanOf(changed.ties[2]!, 2026)).toEqual({ openUntil: null, pieces: [] });
  });

  test('weighs as much as one agreement, and is counted neither as in force nor as undated', () => {
    expect(agreementsBy(changed.ties[2]!, 2026)).toBe(1);
    expect(countsOf(changed, statusToday(changed))).toEqual(countsOf(network, statusToday(network)));
  });

  test('may bring a place along', () => {
    const wider = withTies(network, [{ a: 'de-ulm', b: nice.id }], [nice]);
    expect(wider.places.at(-1)).toBe(nice);
    expect(wider.side.at(-1)).toBe(NO_SIDE);
    expect(wider.side.slice(0, -1)).toEqual(network.side);
    expect(wider.ties.at(-1)).toMatchObject({ id: 'de-ulm--2990440', b: network.places.length });
  });

  test('brings a place along on the side of its country, where all places of that stand on one', () => {
    const jena: Place = { ...nice, id: '2895044', country: 'DE' };
    const wider = withTies(network, [{ a: jena.id, b: 'ru-tula' }], [jena]);
    expect(wider.side.at(-1)).toBe(0);
    expect(isSided(wider)).toBe(true);
    expect(isSided(withTies(network, [{ a: jena.id, b: 'de-ulm' }], [jena]))).toBe(false);
    const mixed = buildNetwork(
      world([
        { a: 'de-ulm', b: 'ru-tula' },
        { a: 'ru-orel', b: 'de-hof' },
      ]),
    );
    expect(withTies(mixed, [{ a: jena.id, b: 'ru-tula' }], [jena]).side.at(-1)).toBe(NO_SIDE);
  });

  test('leaves the list the same one', () => {
    expect(isOneList(changed, network)).toBe(true);
    expect(isOneList(changed, withTies(network, [{ a: 'de-hof', b: 'ru-tula' }]))).toBe(true);
    expect(isOneList(network, buildNetwork(world([{ a: 'de-ulm', b: 'ru-tula' }])))).toBe(false);
    expect(withTies(network, [])).toBe(network);
  });
});

test('towards Russia it is said how many ties of the list rest, within it and elsewhere nothing', () => {
  expect(restingTowards(network, ['DE', 'RU'])).toEqual({ country: 'RU', ties: 2, resting: 1, suspended: 1 });
  expect(restingTowards(network, ['RU', 'RU'])).toBeNull();
  expect(restingTowards(network, ['DE', 'FR'])).toBeNull();
});
