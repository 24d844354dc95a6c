import { describe, expect, test } from 'vitest';
import { foundings } from '../../../src/analysis/series/foundings';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { UNKNOWN_YEAR, yearRows } from '../../../src/views/table/yearRows';
import { world } from '../../world';
import { event } from '../timeline/drawings';

const network = buildNetwork(
  world([
    { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
    { a: 'de-ulm', b: 'ru-orel', founded: '1985', kind: 'friendship', changes: [['suspended', '2022']] },
    { a: 'de-hof', b: 'ru-omsk', founded: '1990', changes: [['ended', '2022']] },
    { a: 'de-jena', b: 'ru-perm', changes: [['dormant', null]] },
  ]),
);
const events = [
  event({ id: 'before', start: '1955' }),
  event({ id: 'first', start: '1990-05' }),
  event({ id: 'second', start: null, end: '1990' }),
  event({ id: 'undated' }),
];
const rows = yearRows(foundings(network), events);
const told = [...rows.values()].map(({ year, founded, inForce, changes, events }) => [
  year,
  founded,
  inForce,
  changes,
  events.map(({ id }) => id),
]);
const none = { suspended: 0, dormant: 0, ended: 0 };

describe('the rows of years', () => {
  test('are those in which something happened, and one for what nobody dates', () => {
    expect(told).toEqual([
      [1955, 0, 0, none, ['before']],
      [1985, 2, 2, none, []],
      [1990, 1, 3, none, ['first', 'second']],
      [2022, 0, 2, { suspended: 1, dormant: 0, ended: 1 }, []],
      [UNKNOWN_YEAR, 1, null, { suspended: 0, dormant: 1, ended: 0 }, ['undated']],
    ]);
  });

  test('tell the kinds of the foundings', () => {
    expect([...rows.get(1985)!.kinds]).toEqual([
      ['partnership', 1],
      ['friendship', 1],
    ]);
  });

  test('have none for the unknown where everything is dated', () => {
    const dated = buildNetwork(world([{ a: 'de-ulm', b: 'ru-tula', founded: '1985' }]));
    expect([...yearRows(foundings(dated), []).keys()]).toEqual([1985]);
  });

  test('say nothing of what will be in force in a year to come', () => {
    expect(
      yearRows(foundings(network), [event({ id: 'next', start: '2030' })]).get(2030)!.inForce,
    ).toBeNull();
  });
});
