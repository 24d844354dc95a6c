import { expect, test } from 'vitest';
import { timesAt } from '../../../src/app/speakerWindow/clock';

const since = Date.UTC(2026, 4, 1, 18);
const after = (seconds: number) => since + 1000 * seconds;

test('time that has gone is counted in minutes, and in hours where there are any', () => {
  expect(timesAt({ since, length: null }, after(9)).elapsed).toBe('0:09');
  expect(timesAt({ since, length: null }, after(245)).elapsed).toBe('4:05');
  expect(timesAt({ since, length: null }, after(4329)).elapsed).toBe('1:12:09');
});

test('without a length nothing is left or over', () => {
  expect(timesAt({ since, length: null }, after(9999))).toMatchObject({ left: null, over: false });
});

test('of twenty minutes fifteen are left after five, and after 21 it is one over', () => {
  expect(timesAt({ since, length: 20 }, after(300))).toMatchObject({ left: '15:00', over: false });
  expect(timesAt({ since, length: 20 }, after(1260))).toMatchObject({ left: '1:00', over: true });
});

test('a clock that goes a little behind that of the stage begins at nothing', () => {
  expect(timesAt({ since, length: 1 }, after(-2))).toEqual({ elapsed: '0:00', left: '1:00', over: false });
});
