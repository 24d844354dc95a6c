import { describe, expect, test } from 'vitest';
import { classesOfQuantity } from '../../../src/state/classes';
import { keyValues, rangeTexts } from '../../../src/views/legend/numbers';
import { numberText } from '../../../src/views/parts/words/numberText';

const ranges = (lang: string, id: string, ...values: number[]) =>
  rangeTexts(lang, id, classesOfQuantity(Float64Array.from(values)).list);

describe('ranges', () => {
  test('small whole numbers are told from least to greatest', () => {
    expect(ranges('de', 'degree', 1, 1, 1, 1, 1, 1, 2, 3, 4, 7, 8, 19)).toEqual([
      '1',
      '2–3',
      '4–7',
      '8',
      '19',
    ]);
  });

  test('years are not grouped', () => {
    expect(ranges('de', 'foundedYear', 1957, 1988)).toEqual(['1957', '1988']);
    expect(ranges('en', 'foundedYear', 2024)).toEqual(['2024']);
  });

  test('long numbers are told by their upper end, rounded up to three digits', () => {
    expect(ranges('de', 'population', 600, 24_873, 13_200_000)).toEqual([
      '≤\u00a0600',
      '≤\u00a024.900',
      '≤\u00a013.200.000',
    ]);
    expect(ranges('de', 'betweenness', 0, 0, 1309.5, 95_700)[0]).toBe('0');
    expect(ranges('en', 'length', 522.96, 6244.9)).toEqual(['≤\u00a0523', '≤\u00a06,250']);
  });

  test('shares are percentages', () => {
    expect(numberText('de', 'degreeCentrality', 0.00421)).toBe('0,42\u00a0%');
    expect(numberText('en', 'degreeCentrality', 0.5)).toBe('50%');
  });

  test('a number that is not whole has two digits, and of ten or more none after the comma', () => {
    expect(numberText('de', 'closeness', 0.1234)).toBe('0,12');
    expect(numberText('de', 'bipartiteBetweenness', 0.000_056_44)).toBe('0,000056');
    expect(numberText('de', 'betweenness', 7.5)).toBe('7,5');
    expect(numberText('de', 'betweenness', 4_238_346.457)).toBe('4.238.346');
  });

  test('next to nothing takes no more than six digits after the comma, and is not nothing', () => {
    expect(numberText('de', 'eigenvector', 7.8e-9)).toBe('<\u00a00,000001');
    expect(numberText('de', 'eigenvector', 0)).toBe('0');
    const few = [7.8e-9, 1.2e-4, 0.001, 0.01, 0.1, 0.2, 0.5, 0.6, 0.7, 1];
    expect(ranges('de', 'eigenvector', ...few)).toEqual([
      '≤\u00a00,00012',
      '0,001–0,01',
      '0,1–0,2',
      '0,5–0,6',
      '0,7–1',
    ]);
  });

  test('groups are counted from 1', () => {
    expect(numberText('de', 'cluster', 0)).toBe('1');
    expect(numberText('en', 'component', 1399)).toBe('1,400');
  });
});

describe('a key', () => {
  test('shows the greatest value, down to two digits, and a round one of at most a quarter', () => {
    expect(keyValues(19)).toEqual([2, 19]);
    expect(keyValues(46)).toEqual([10, 46]);
    expect(keyValues(13_200_000)).toEqual([2_000_000, 13_000_000]);
    expect(keyValues(22_315_474)).toEqual([5_000_000, 22_000_000]);
    expect(keyValues(6244.9)).toEqual([1000, 6200]);
    expect(keyValues(0.04)).toEqual([0.01, 0.04]);
  });

  test('knows no part of a partner', () => {
    expect(keyValues(3)).toEqual([1, 3]);
    expect(keyValues(1)).toEqual([1]);
    expect(keyValues(0)).toEqual([]);
    // Of a share the greatest may be whole by chance.
    expect(keyValues(1, false)).toEqual([0.2, 1]);
  });
});
