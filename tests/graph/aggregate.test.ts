import { describe, expect, test } from 'vitest';
import { groupsOf, INNER, weightsOf } from '../../src/graph/aggregate';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { NO_SIDE, type Network } from '../../src/graph/network';
import { ABSENT, ACTIVE } from '../../src/graph/status';
import { world } from '../world';

const lines = [
  { a: 'ru-tula', b: 'de-ulm' },
  { a: 'ru-orel', b: 'de-ulm' },
  { a: 'ru-orel', b: 'fr-lyon' },
  { a: 'de-ulm', b: 'de-hof' },
];

/** Ulm lies in DE-BW, Hof in DE-BY, Tula and Orel in RU-TUL; of Lyon no region is known. */
function network(sides = false): Network {
  const dataset = world(lines.slice(0, sides ? 3 : 4), { sides });
  const regions: Readonly<Record<string, string>> = {
    'de-ulm': 'DE-BW',
    'de-hof': 'DE-BY',
    'ru-tula': 'RU-TUL',
    'ru-orel': 'RU-TUL',
  };
  const places = dataset.tables.places.map(place => ({ ...place, region: regions[place.id] ?? '' }));
  return buildNetwork({ ...dataset, tables: { ...dataset.tables, places } });
}
const ids = ({ ties }: Network) => ties.map(({ id }) => id);

describe('groups', () => {
  test('places of a region are one; a place without a region stands as its country', () => {
    const { network: above, groupOf } = groupsOf(network(), 'region');
    expect(above.places.map(({ id }) => id)).toEqual(['RU-TUL', 'DE-BW', 'FR', 'DE-BY']);
    expect([...groupOf]).toEqual([0, 1, 0, 2, 3]);
    expect(above.places[2]).toMatchObject({ country: 'FR', region: '' });
  });

  test('two groups have one tie, whatever the number of ties between their places', () => {
    const { network: above, pairOf } = groupsOf(network(), 'region');
    expect(ids(above)).toEqual(['RU-TUL--DE-BW', 'RU-TUL--FR', 'DE-BW--DE-BY']);
    expect([...pairOf]).toEqual([0, 0, 1, 2]);
  });

  test('a tie within a country is no tie between countries', () => {
    const { network: above, pairOf } = groupsOf(network(), 'country');
    expect(ids(above)).toEqual(['RU--DE', 'RU--FR']);
    expect([...pairOf]).toEqual([0, 0, 1, INNER]);
  });

  test('a group stands in the middle of its places, across the date line too', () => {
    const base = network();
    const places = base.places.map((place, i) => ({ ...place, lat: 0, lon: i === 0 ? 170 : -170 }));
    const [russia] = groupsOf({ ...base, places }, 'country').network.places;
    expect(Math.abs(russia!.lon)).toBeCloseTo(180);
    expect(russia!.lat).toBeCloseTo(0);
  });

  test('a group has the side of its places, and side a stands first in its ties', () => {
    const sided = network(true);
    const { network: above } = groupsOf(sided, 'country');
    expect([...above.side]).toEqual([0, 1, 1]);
    // The same with the sides turned round: Russia, listed first, is then side b.
    const turned = { ...sided, side: sided.side.map(side => (side === NO_SIDE ? side : 1 - side)) };
    expect(ids(groupsOf(turned, 'country').network)).toEqual(['DE--RU', 'FR--RU']);
  });
});

describe('weights', () => {
  const base = network();

  test('a tie of groups weighs as many ties as are drawn; ties within count once for their group', () => {
    const { ties, places, inner } = weightsOf(
      groupsOf(base, 'country'),
      base,
      new Uint8Array(4).fill(ACTIVE),
    );
    expect([...ties]).toEqual([2, 1]);
    // Russia, Germany, France.
    expect([...places]).toEqual([3, 3, 1]);
    expect([...inner]).toEqual([0, 1, 0]);
  });

  test('what is not drawn weighs nothing', () => {
    const { ties, places } = weightsOf(
      groupsOf(base, 'country'),
      base,
      Uint8Array.from([ACTIVE, ABSENT, ABSENT, ABSENT]),
    );
    expect([...ties]).toEqual([1, 0]);
    expect([...places]).toEqual([1, 1, 0]);
  });
});
