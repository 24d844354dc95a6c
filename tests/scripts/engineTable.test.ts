import { describe, expect, test } from 'vitest';
import { disagreements, lineOf, tableOf, verdictOf, type Run } from '../../scripts/bench/engineTable';

const run = (seconds: number, sums: readonly number[] = [10, 4]): Run => ({
  seconds,
  cpu: seconds,
  peak: 80e6,
  beyond: 10e6,
  sums,
});
const quick = { name: 'quick', runs: [run(3), run(1), run(2), run(4)] };
const stopped = { name: 'stopped', runs: [], missing: 'stopped after 9 s' };
const stoppedLater = { name: 'tired', runs: [run(5)], missing: 'stopped after 9 s' };

describe('what the benchmark prints', () => {
  test('one that was stopped is said to be, with or without runs before that', () => {
    const [, first, never, later] = tableOf([quick, stopped, stoppedLater], [quick]);
    expect(first).toMatch(/^quick +2\.50 +4 +1\.00–4\.00 +2\.50 +1\.00 +80 +10$/);
    expect(never).toMatch(/^stopped +stopped after 9 s$/);
    expect(later).toMatch(/^tired +5\.00 +1 .* 2\.00 .*stopped after 9 s$/);
    expect(lineOf(quick)).toBe('quick: 2.50 s, peak 80 MB (4 runs)');
    expect(lineOf(stopped)).toBe('stopped: stopped after 9 s');
    expect(lineOf(stoppedLater)).toBe('tired: 5.00 s, peak 80 MB (1 runs), stopped after 9 s');
  });

  test('to one that was stopped nobody is compared', () => {
    const [, row] = tableOf([quick], [stopped]);
    expect(row).toMatch(/ 2\.50 +– +80 +10$/);
  });

  test('those who found other sums than the first are named; no sum is not the same sum', () => {
    const other = { name: 'other', runs: [run(1), run(1, [10, 4.1])] };
    const none = { name: 'none', runs: [run(1, [10, NaN])] };
    const near = { name: 'near', runs: [run(1, [10 + 1e-9, 4])] };
    expect(disagreements([quick, other, stopped, none, near])).toEqual(['other', 'none']);
    expect(verdictOf([quick, other])).toBe('Found other sums: other');
  });

  test('that all found the same is said of those who finished, of one alone nothing', () => {
    expect(verdictOf([quick, stoppedLater, stopped])).toBe(
      '2 of 3 finished, and found the same sums, to a relative 1e-9.',
    );
    expect(verdictOf([quick, stopped])).toBe('Nothing to compare: 1 of 2 finished.');
    expect(verdictOf([stopped])).toBe('Nothing to compare: 0 of 1 finished.');
  });
});
