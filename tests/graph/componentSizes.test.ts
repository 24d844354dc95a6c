import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../src/analysis/graphOf';
import { componentSize } from '../../src/analysis/metrics/componentSize';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { componentSizes } from '../../src/graph/componentSizes';
import { sliceOf } from '../../src/graph/slice';
import { world } from '../world';

test('a chain of three and a pair', () => {
  const network = buildNetwork(
    world([
      { a: 'de-ulm', b: 'ru-tula' },
      { a: 'de-hof', b: 'ru-tula' },
      { a: 'de-jena', b: 'ru-omsk' },
    ]),
  );
  const ids = network.places.map(({ id }) => id);
  const sizesWith = (mask: number[]) =>
    Object.fromEntries([...componentSizes(network, Uint8Array.from(mask))].map((size, i) => [ids[i], size]));
  expect(sizesWith([1, 1, 1])).toEqual({
    'de-ulm': 3,
    'ru-tula': 3,
    'de-hof': 3,
    'de-jena': 2,
    'ru-omsk': 2,
  });
  expect(sizesWith([1, 0, 0])).toEqual({
    'de-ulm': 2,
    'ru-tula': 2,
    'de-hof': 1,
    'de-jena': 1,
    'ru-omsk': 1,
  });
});

test('agrees with the measure of the same name on any network', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), pairs => {
      const network = buildNetwork(
        world(pairs.map(([a, b], i) => ({ id: `t${i}`, a: `de-${a}`, b: `ru-${b}` }))),
      );
      const all = new Uint8Array(network.ties.length).fill(1);
      const slice = sliceOf(network, all);
      expect([...componentSizes(network, all)]).toEqual([...componentSize.compute(slice, graphOf(slice))]);
    }),
    { seed: 7 },
  );
});
