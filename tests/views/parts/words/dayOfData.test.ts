import { expect, test } from 'vitest';
import { en } from '../../../../src/i18n/en';
import { dayOfData } from '../../../../src/views/parts/words/dayOfData';

test('of a list without a version the day is told, and no reading of sources', () => {
  const said = (version: string, readOn: string) => dayOfData(en, 'en', { version, readOn });
  expect(said('1.0.0', '2026-11-21')).toBe('Sources read on 21 November 2026');
  expect(said('', '2026-11-22')).toBe('As of 22 November 2026');
  expect(said('', '')).toBe(false);
});
