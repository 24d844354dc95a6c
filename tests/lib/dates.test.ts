import { expect, test } from 'vitest';
import { isPartialDate, precisionOf, yearOf } from '../../src/lib/dates';

test('a date is a year, a month or a day that exists', () => {
  for (const good of ['1969', '1988-05', '2000-02-29', '1999-12-31']) expect(isPartialDate(good)).toBe(true);
  for (const bad of ['69', '1988-13', '1988-00', '1900-02-29', '1988-5', 'before 2022', '', '1988-05-']) {
    expect(isPartialDate(bad), bad).toBe(false);
  }
});

test('its length is its precision', () => {
  expect(['1969', '1988-05', '1988-05-01'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  expect(yearOf('1988-05-01')).toBe(1988);
});
