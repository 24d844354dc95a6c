import { describe, expect, test } from 'vitest';
import { citationsOf, shortAddress } from '../../../../src/views/pages/sheet/citations';
import { tieOf, worldAt } from '../firsts';

describe('the sources of founding dates', () => {
  test('are numbered as they are first cited; a source cited twice keeps its number', () => {
    const world = worldAt();
    const ties = ['de-hof--ru-orel', 'de-hof--ru-tula', 'de-ulm--ru-tula'].map(
      id => world.network.ties[tieOf(world, id)]!,
    );
    const { numbers, sources } = citationsOf(world, ties);
    // Orel (1997-06-12) and Ulm–Tula rest on the town; of Hof–Tula nobody states the date.
    expect(numbers).toEqual([[1], [], [1]]);
    expect(sources.map(({ number, source }) => [number, source.publisher])).toEqual([[1, 'Stadt Hof']]);
  });
});

describe('an address on paper', () => {
  const address = (url: string, publisher = 'Somebody') =>
    shortAddress({ id: 's', url, publisher, date: null });

  test('is the host and the path, without scheme, www and query', () => {
    expect(address('https://www.suhl.de/partner/?lang=de')).toBe('suhl.de/partner');
    expect(address('https://suhl.de/')).toBe('suhl.de');
  });
  test('is cut in its middle, and at its end where that is long', () => {
    expect(address('https://duisburg.de/rathaus/politik/partnerstaedte/portsmouth.php')).toBe(
      'duisburg.de/…/portsmouth.php',
    );
    const long = address(`https://paper.example/a/${'x'.repeat(80)}`);
    expect(long).toMatch(/^paper\.example\/…\/x+…$/);
    expect(long.length).toBe(44);
  });
  test('reads as people write it, and a broken escape stays as it is', () => {
    expect(address('https://city.example/%D0%93%D0%BE%D1%80%D0%BE%D0%B4')).toBe('city.example/Город');
    expect(address('https://city.example/%E0%A4%A')).toBe('city.example/%E0%A4%A');
  });
  test('is none where there is none to go to, and where the publisher is told by it', () => {
    expect(address('')).toBe('');
    expect(address('javascript:alert(1)')).toBe('');
    expect(address('https://suhl.de', 'suhl.de')).toBe('');
  });
});
