import { describe, expect, test } from 'vitest';
import { mergeSameTowns } from '../../scripts/matches/sameTown';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { placeColumnsOf, placeFactsOf } from '../../src/graph/placeFacts';
import { buildNames } from '../../src/graph/names';
import { world } from '../world';

// Ulm stands twice, 7 km apart; the third of the name lies 200 km off.
const AT: Readonly<Record<string, readonly [number, number]>> = {
  'de-ulm-1': [48.4, 10],
  'de-ulm-2': [48.4, 10.1],
  'de-ulm-3': [50.2, 10],
  'ru-perm': [58, 56],
  'ru-omsk': [55, 73],
};
const base = world([
  { a: 'de-ulm-1', b: 'ru-perm' },
  { a: 'de-ulm-2', b: 'ru-perm' },
  { a: 'de-ulm-2', b: 'ru-omsk' },
  { a: 'de-ulm-3', b: 'ru-omsk' },
  { a: 'de-ulm-1', b: 'de-ulm-2' },
]);
const dataset = {
  ...base,
  tables: {
    ...base.tables,
    places: base.tables.places.map(place => {
      const [lat, lon] = AT[place.id]!;
      return { ...place, lat, lon };
    }),
  },
};
const network = buildNetwork(dataset);
const facts = placeFactsOf(placeColumnsOf(network, buildNames(dataset.tables.place_names)));
const names = network.places.map(({ id }) => (id.includes('ulm') ? 'ulm' : id));

function tiesWithin(km: number) {
  const { slice, merged } = mergeSameTowns(network, facts, names, km);
  const id = (place: number) => network.places[place]!.id;
  return {
    merged,
    ties: Array.from(slice.source, (a, tie) => [id(a), id(slice.target[tie]!)].sort().join(' ')).sort(),
  };
}

describe('towns that stand in a table twice', () => {
  test('are one where they lie close by: a tie that both have is one, a tie between the two is none', () => {
    expect(tiesWithin(20)).toEqual({
      merged: 1,
      ties: ['de-ulm-1 ru-omsk', 'de-ulm-1 ru-perm', 'de-ulm-3 ru-omsk'],
    });
  });
  test('stay apart where they lie farther apart than was said', () => {
    expect(tiesWithin(5)).toMatchObject({ merged: 0 });
    expect(tiesWithin(5).ties).toHaveLength(5);
  });
});
