import { expect, test } from 'vitest';
import type { CorrectionLog, Step } from '../../../src/data/corrections/log';
import { mergeLogs } from '../../../src/state/keeping/mergeLogs';

const step = (place: string): Step => ({
  operations: [{ do: 'leaveOutPlace', place, called: place }],
  why: 'own',
  on: '2026-11-22',
});
const log = (done: string, undone = ''): CorrectionLog => ({
  version: 1,
  dataset: 'world',
  done: [...done].map(step),
  undone: [...undone].map(step),
});
const told = ({ done, undone }: CorrectionLog) =>
  [done, undone].map(steps =>
    steps.map(({ operations: [one] }) => one && 'place' in one && one.place).join(''),
  );

test('steps of this tab that the other log does not have stand behind it', () => {
  expect(told(mergeLogs(log('abx'), log('aby')))).toEqual(['abxy', '']);
});

test('the same step of both stands once, and as often as one of them has it', () => {
  expect(told(mergeLogs(log('ab'), log('abb')))).toEqual(['abb', '']);
  const theirs = log('abc');
  expect(mergeLogs(theirs, log('ab'))).toBe(theirs);
});

test('what either has taken back is not lost, and what the other took back does not come again', () => {
  expect(told(mergeLogs(log('a', 'b'), log('abc')))).toEqual(['ac', 'b']);
  expect(told(mergeLogs(log('a', 'b'), log('ac', 'd')))).toEqual(['ac', 'db']);
});

test('a step is the same in whatever order its parts stand', () => {
  const turned: Step = {
    on: '2026-11-22',
    why: 'own',
    operations: [{ called: 'a', place: 'a', do: 'leaveOutPlace' }],
  };
  expect(mergeLogs(log('a'), { ...log(''), done: [turned] }).done.length).toBe(1);
});
