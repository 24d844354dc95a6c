import { expect, test } from 'vitest';
import { percent, printed, significant } from '../../../src/views/statistics/printed';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('six significant digits, as KONECT prints them', () => {
  expect(significant('en', 0.13903743)).toBe('0.139037');
  expect(significant('en', 0.38536953)).toBe('0.385370');
  expect(significant('de', 4.58823529)).toBe('4,58824');
  expect(significant('de', -0.475613)).toBe('−0,475613');
  expect(significant('de', 0)).toBe('0');
});

test('what is smaller than a ten-thousandth is written with a power of ten', () => {
  expect(significant('en', 0.00033814)).toBe('0.000338140');
  expect(plain(significant('de', 0.0000935069))).toBe('9,35069 · 10⁻⁵');
  expect(plain(significant('en', -2.5e-12))).toBe('−2.50000 · 10⁻¹²');
});

test('counts are whole, shares in per cent; small shares keep two digits', () => {
  expect(printed('de', 'order', 17717)).toBe('17.717');
  expect(plain(printed('de', 'giantShare', 0.79663))).toBe('79,7 %');
  expect(plain(percent('de', 0.00056))).toBe('0,056 %');
  expect(plain(percent('de', 0))).toBe('0 %');
});
