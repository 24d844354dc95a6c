import { expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { shownOf, type ShownBy } from '../../src/state/shown';
import { world } from '../world';

const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-ulm', b: 'ru-orel', founded: '1990', changes: [['suspended', '2022']] },
  { a: 'de-hof', b: 'ru-perm', founded: '1992', changes: [['ended', '2003']] },
  { a: 'de-hof', b: 'ru-omsk' },
]);
const network = buildNetwork(dataset);
const shown = (by: Partial<ShownBy>) =>
  shownOf(network, dataset.tables, {
    mode: 'all',
    year: 2000,
    period: [1990, 1992],
    filter: {},
    ends: 'one',
    ...by,
  });

test('what was founded is counted by its time alone, whatever became of it', () => {
  expect(shown({ mode: 'period' }).counts.founded).toBe(2);
  expect(shown({ mode: 'year', year: 1990 }).counts.founded).toBe(2);
  expect(shown({}).counts).toMatchObject({ founded: 3, unknownFounding: 1 });
});

test('founded up to a year: in force, ended or perhaps ended at its end', () => {
  for (const year of [1980, 1990, 2002, 2003, 2026]) {
    const { founded, inForce, ended, perhapsEnded } = shown({ mode: 'year', year }).counts;
    expect(inForce + ended + perhapsEnded).toBe(founded);
  }
});

test('a filter leaves ties out, says how many, and counts only what passes', () => {
  const active = shown({ filter: { status: ['active', 'unknown'] } });
  expect(active).toMatchObject({
    tieCount: 2,
    filteredOut: 2,
    counts: { inForce: 2, founded: 1, unknownFounding: 1 },
  });
  expect(active.placeCount).toBe(4);
  expect(shown({ mode: 'period', filter: { status: ['suspended'] } })).toMatchObject({
    tieCount: 1,
    filteredOut: 1,
    counts: { founded: 1 },
  });
});
