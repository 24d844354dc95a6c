import { expect, test } from 'vitest';
import { statistics } from '../../../src/analysis/statistics/catalogue';
import { GROUPS } from '../../../src/views/statistics/groups';

test('every figure of the catalogue stands in one group of the panel', () => {
  expect(Object.values(GROUPS).flat().sort()).toEqual(statistics.map(({ id }) => id).sort());
});
