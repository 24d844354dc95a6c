import { describe, expect, test } from 'vitest';
import { calendarKey, comesRound, isRound, roundYears } from '../../src/lib/anniversary';

const roundUpTo = (rounding: 'usual' | 'fives') =>
  Array.from({ length: 101 }, (_, years) => years).filter(years => isRound(years, rounding));

describe('round years', () => {
  test('usually are 5, the tens and the quarters of a hundred', () => {
    expect(roundUpTo('usual')).toEqual([5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100]);
  });
  test('may be every fifth; the day of the founding is none', () => {
    expect(roundUpTo('fives')).toEqual(Array.from({ length: 20 }, (_, i) => 5 * (i + 1)));
    expect(isRound(-5, 'fives')).toBe(false);
  });
  test('of 1967 within 2026 to 2042: 60 in 2027, 70 in 2037, 75 in 2042', () => {
    expect(roundYears('1967-05-12', [2026, 2042], 'usual')).toEqual([
      { year: 2027, years: 60 },
      { year: 2037, years: 70 },
      { year: 2042, years: 75 },
    ]);
  });
  test('none before the founding, whatever the span', () => {
    expect(roundYears('2020', [1900, 2025], 'usual')).toEqual([{ year: 2025, years: 5 }]);
    expect(roundYears('2020', [2030, 2025], 'usual')).toEqual([]);
  });
});

describe('the day a date comes round', () => {
  test('is no more precise than the date', () => {
    expect(comesRound('1967-05-12', 2027)).toBe('2027-05-12');
    expect(comesRound('1967-05', 2027)).toBe('2027-05');
    expect(comesRound('1967', 2027)).toBe('2027');
  });
  test('of 29 February is the 28th where there is no 29th', () => {
    expect(comesRound('1988-02-29', 2028)).toBe('2028-02-29');
    expect(comesRound('1988-02-29', 2013)).toBe('2013-02-28');
    expect(comesRound('2000-02-29', 2100)).toBe('2100-02-28');
  });
});

test('the calendar has the known days of a month before the month, and its months before the year', () => {
  const dates = ['2027', '2027-05', '2027-06-01', '2026', '2027-05-31', '2027-05-01'];
  expect(dates.sort((x, y) => (calendarKey(x) < calendarKey(y) ? -1 : 1))).toEqual([
    '2026',
    '2027-05-01',
    '2027-05-31',
    '2027-05',
    '2027-06-01',
    '2027',
  ]);
});
