import { expect, test } from 'vitest';
import { inForceBy } from '../../../src/analysis/series/inForce';
import { asksOfTime } from '../../../src/analysis/series/timedFilter';
import { momentAt } from '../../../src/graph/attributes/moment';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { world } from '../../world';

// A friendship of 1990 that became a partnership in 1992; a partnership of 1991 that is suspended since 1993.
const dataset = world([
  { id: 'friends', a: 'de-ulm', b: 'ru-perm', founded: '1990', kind: 'friendship', confirmed: '2026' },
  { id: 'partners', a: 'de-ulm', b: 'ru-perm', founded: '1992', kind: 'partnership', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-omsk', founded: '1991', changes: [['suspended', '1993']] },
]);
const network = buildNetwork(dataset);
const moment = momentAt(network, dataset.tables, null);
const rowsOf = (filter: Record<string, string[]>) =>
  new Map(inForceBy(moment, { filter, ends: 'one' }).map(row => [row.year, [row.inForce, row.resting]]));

test('a kind is asked of the year: the friendship counts until it became a partnership', () => {
  const friends = rowsOf({ kind: ['friendship'] });
  expect([1990, 1991, 1992, 1993].map(year => friends.get(year)![0])).toEqual([1, 1, 0, 0]);
  const partners = rowsOf({ kind: ['partnership'] });
  expect([1990, 1991, 1992, 1993].map(year => partners.get(year)![0])).toEqual([0, 1, 2, 2]);
});

test('a status is asked of the year too: nothing rests before it is suspended', () => {
  const suspended = rowsOf({ status: ['suspended'] });
  expect([1991, 1992, 1993, 2000].map(year => suspended.get(year))).toEqual([
    [0, 0],
    [0, 0],
    [1, 1],
    [1, 1],
  ]);
});

test('only kind and status are asked of the time', () => {
  expect(asksOfTime({ filter: { kind: ['contact'] }, ends: 'one' })).toBe(true);
  expect(asksOfTime({ filter: { country: ['DE'], decade: ['1990'] }, ends: 'one' })).toBe(false);
});
