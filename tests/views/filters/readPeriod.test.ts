import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../../src/views/filters/readPeriod';

describe('two typed years', () => {
  const read = (from: string, to: string) => readPeriod(from, to, [1957, 2026]);

  test('are a period', () => {
    expect(read('1988', '1988')).toEqual([1988, 1988]);
    expect(read(' 1957 ', '2026')).toEqual([1957, 2026]);
  });

  test('one of them left empty is the first or the last', () => {
    expect(read('1990', '')).toEqual([1990, 2026]);
    expect(read('', '1990')).toEqual([1957, 1990]);
  });

  test('are none: the wrong way round, outside of what is known, or no years', () => {
    for (const [from, to] of [
      ['1990', '1988'],
      ['1900', '1990'],
      ['1990', '2099'],
      ['88', '1990'],
      ['neunzehn', ''],
      ['19.8', '1990'],
      ['', ''],
    ] as const) {
      expect([from, to, read(from, to)]).toEqual([from, to, null]);
    }
  });
});
