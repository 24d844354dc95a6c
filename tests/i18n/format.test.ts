import { describe, expect, test } from 'vitest';
import { formatDate, formatDates, formatList, formatNumber, formatPercent } from '../../src/i18n/format';

describe('a date', () => {
  test('claims no more precision than it has', () => {
    expect(formatDate('de', '1997')).toBe('1997');
    expect(formatDate('de', '1997-05')).toBe('Mai 1997');
    expect(formatDate('de', '1997-05-12')).toBe('12. Mai 1997');
  });
  test('that is none stays as it stands', () => {
    for (const text of ['', 'spring', '2022-13', '22']) expect(formatDate('de', text)).toBe(text);
  });
});

describe('from date to date', () => {
  // ICU puts thin spaces around the dash; which ones depends on its version.
  const say = (start: string | null, end: string | null) =>
    formatDates('de', start, end).replace(/\s*–\s*/, '–');
  test('several days are joined in the way of the language', () => {
    expect(say('2015-06-28', '2015-06-30')).toBe('28.–30. Juni 2015');
  });
  test('less precise ones stand side by side', () => {
    expect(say('2015-06', '2016')).toBe('Juni 2015–2016');
  });
  test('one date, told twice or alone, stands once', () => {
    expect([say('2015', null), say(null, '2015-06'), say('2015', '2015')]).toEqual([
      '2015',
      'Juni 2015',
      '2015',
    ]);
    expect(say(null, null)).toBe('');
  });
});

test('English is British, like its texts', () => {
  expect(formatDate('en', '1997-05-12')).toBe('12 May 1997');
  expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b and c');
  expect(formatNumber('en', 1234.5, 1)).toBe('1,234.5');
  expect(formatPercent('en', 0.5)).toBe('50%');
});
