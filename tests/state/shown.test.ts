import { expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { shownOf, type ShownBy } from '../../src/state/shown';
import { world } from '../world';

const network = buildNetwork(
  world([
    { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
    { a: 'de-ulm', b: 'ru-orel', founded: '1990', changes: [['suspended', '2022']] },
    { a: 'de-hof', b: 'ru-perm', founded: '1992', changes: [['ended', '2003']] },
    { a: 'de-hof', b: 'ru-omsk' },
  ]),
);
const shown = (by: Partial<ShownBy>) =>
  shownOf(network, { mode: 'all', year: 2000, period: [1990, 1992], resting: true, ...by });

test('what was founded is counted by its time alone, whatever became of it', () => {
  expect(shown({ mode: 'period' }).counts.founded).toBe(2);
  expect(shown({ mode: 'period', resting: false })).toMatchObject({ tieCount: 1, counts: { founded: 2 } });
  expect(shown({ mode: 'year', year: 1990 }).counts.founded).toBe(2);
  expect(shown({}).counts).toMatchObject({ founded: 3, unknownFounding: 1 });
});

test('founded up to a year: in force, ended or perhaps ended at its end', () => {
  for (const year of [1980, 1990, 2002, 2003, 2026]) {
    const { founded, inForce, ended, perhapsEnded } = shown({ mode: 'year', year }).counts;
    expect(inForce + ended + perhapsEnded).toBe(founded);
  }
});
