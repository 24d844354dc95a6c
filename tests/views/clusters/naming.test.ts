import { expect, test } from 'vitest';
import type { Trait } from '../../../src/analysis/communities/traits';
import { countTies } from '../../../src/views/clusters/counts';
import { namingTraits } from '../../../src/views/clusters/naming';
import { slice } from '../../analysis/slices';

const trait = (attribute: string, value: string, count = 5): Trait => ({
  attribute,
  of: attribute === 'country' || attribute === 'region' ? 'place' : 'tie',
  value,
  count,
  known: 9,
  expected: 1,
  lift: count,
  p: 0.001,
  q: 0.01,
});
const names = (traits: readonly Trait[]) => namingTraits(traits).map(({ value }) => value);

test('a cluster is named by two traits at the most, of each attribute one', () => {
  expect(names([])).toEqual([]);
  expect(
    names([
      trait('country', 'PL'),
      trait('country', 'CZ'),
      trait('decade', '1990'),
      trait('kind', 'project'),
    ]),
  ).toEqual(['PL', '1990']);
});

test('a region says its country with it, and a country its regions', () => {
  expect(names([trait('region', 'FR-BRE'), trait('country', 'FR'), trait('decade', '1980')])).toEqual([
    'FR-BRE',
    '1980',
  ]);
});

test('what stands in it once or twice names nothing', () => {
  expect(names([trait('theme', 'youth', 2), trait('country', 'PL', 3)])).toEqual(['PL']);
});

test('ties within clusters, and those that lead out, counted at both', () => {
  // Two triangles and a tie between them.
  const network = slice(6, [
    [0, 1],
    [1, 2],
    [0, 2],
    [3, 4],
    [4, 5],
    [3, 5],
    [2, 3],
  ]);
  const { within, inside, outside, withinOf } = countTies(network, Uint32Array.of(0, 0, 0, 1, 1, 1), 2);
  expect(within).toBe(6);
  expect([...inside]).toEqual([3, 3]);
  expect([...outside]).toEqual([1, 1]);
  expect([...withinOf]).toEqual([2, 2, 2, 2, 2, 2]);
});
