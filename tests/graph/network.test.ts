import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { tiesOf } from '../../src/graph/neighbours';
import { NO_SIDE } from '../../src/graph/network';
import { sliceOf } from '../../src/graph/slice';
import { withTies } from '../../src/graph/withTies';
import { world } from '../world';

const charter = {
  id: 'charter',
  a: ['de-ol', 'de-hatten'],
  b: 'ru-machatschkala',
  founded: '1989-03-04',
} as const;

describe('the ties of a network', () => {
  test('parties on one side of an agreement do not become partners of each other', () => {
    const network = buildNetwork(world([charter]));
    expect(network.ties.map(({ id }) => id)).toEqual([
      'de-ol--ru-machatschkala',
      'de-hatten--ru-machatschkala',
    ]);
    expect(network.tieIndex.has('de-ol--de-hatten')).toBe(false);
  });

  test('the same pair named from both ends is one tie', () => {
    const network = buildNetwork(
      world(
        [
          { id: 'x', a: 'de-ulm', b: 'fr-metz', founded: '1960' },
          { id: 'y', a: 'fr-metz', b: 'de-ulm', founded: '1975' },
        ],
        { sides: false },
      ),
    );
    expect(network.ties).toHaveLength(1);
    expect(network.ties[0]!.agreements).toHaveLength(2);
  });

  test('a sponsorship stays out unless asked for', () => {
    const dataset = world([{ a: 'de-hagen', b: 'pl-elk', kind: 'sponsorship', founded: '1955' }]);
    expect(buildNetwork(dataset).ties).toHaveLength(0);
    expect(buildNetwork(dataset, { sponsorships: true }).ties).toHaveLength(1);
  });

  test('sides follow the agreements, and only where the dataset has sides', () => {
    expect([...buildNetwork(world([charter])).side]).toEqual([0, 0, 1]);
    expect([...buildNetwork(world([charter], { sides: false })).side]).toEqual([NO_SIDE, NO_SIDE, NO_SIDE]);
  });

  test('columns and neighbours agree', () => {
    const network = buildNetwork(world([charter, { a: 'de-ol', b: 'ru-perm' }]));
    expect([...network.source]).toEqual(
      [0, 1, 0].map(at => network.placeIndex.get(['de-ol', 'de-hatten'][at]!)),
    );
    expect([...network.target].map(place => network.places[place]!.id)).toEqual([
      'ru-machatschkala',
      'ru-machatschkala',
      'ru-perm',
    ]);
    expect([...tiesOf(network.neighbours, network.placeIndex.get('de-ol')!)]).toEqual([0, 2]);
    expect([...network.founded]).toEqual([1989, 1989, NaN]);
  });
});

describe('what if', () => {
  const network = buildNetwork(
    world([
      { a: 'de-ulm', b: 'ru-tula' },
      { a: 'de-hof', b: 'ru-orel' },
    ]),
  );

  test('a proposed tie is in the copy and not in the original', () => {
    const copy = withTies(network, [{ a: 'de-ulm', b: 'ru-orel' }]);
    expect(copy.ties).toHaveLength(3);
    expect(copy.ties[2]).toMatchObject({ id: 'de-ulm--ru-orel', kind: 'partnership' });
    expect(network.ties).toHaveLength(2);
    expect(network.tieIndex.has('de-ulm--ru-orel')).toBe(false);
  });

  test('a pair that is tied already, or a place nobody knows, is refused with its name', () => {
    expect(() => withTies(network, [{ a: 'ru-tula', b: 'de-ulm' }])).toThrow('ru-tula and de-ulm');
    expect(() => withTies(network, [{ a: 'de-ulm', b: 'ru-nirgends' }])).toThrow('ru-nirgends');
  });
});

test('a slice keeps every place and only the ties of its mask', () => {
  const network = buildNetwork(
    world([
      { a: 'de-ulm', b: 'ru-tula' },
      { a: 'de-hof', b: 'ru-orel' },
    ]),
  );
  const slice = sliceOf(network, Uint8Array.of(0, 1));
  expect(slice.order).toBe(4);
  expect([...slice.source]).toEqual([network.placeIndex.get('de-hof')]);
});
