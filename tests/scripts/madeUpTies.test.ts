import { describe, expect, test } from 'vitest';
import { components } from '../../src/analysis/kernels/components';
import { readTies } from '../../src/data/pairTable';
import { madeUpSlice } from '../../scripts/bench/engineNetworks';
import { madeUpTies } from '../../scripts/bench/madeUpTies';
import { worldTable } from '../../scripts/bench/worldTable';

const SIZE = { places: 3000, ties: 4400 };

describe('a made-up network', () => {
  const slice = madeUpSlice(SIZE);
  const degrees = new Uint32Array(SIZE.places);
  for (const ends of [slice.source, slice.target]) for (const place of ends) degrees[place]!++;

  test('has the places and ties it was asked for, no pair twice, none with itself, no place alone', () => {
    expect([slice.order, slice.source.length]).toEqual([3000, 4400]);
    const pairs = Array.from(slice.source, (a, tie) => {
      const b = slice.target[tie]!;
      return `${Math.min(a, b)} ${Math.max(a, b)}`;
    });
    expect(new Set(pairs).size).toBe(4400);
    expect(slice.source.every((a, tie) => a !== slice.target[tie])).toBe(true);
    expect(Math.min(...degrees)).toBe(1);
  });

  test('has four fifths of its places in one component, or the share that was asked for', () => {
    expect(Math.max(...components(slice).sizes)).toBe(2400);
    expect(Math.max(...components(madeUpSlice({ ...SIZE, giant: 0.5 })).sizes)).toBe(1500);
    expect(components(madeUpSlice({ ...SIZE, giant: 1 })).sizes.length).toBe(1);
  });

  test('has hubs far beyond the mean of three ties, while most places have one or two', () => {
    const sorted = degrees.toSorted();
    expect(sorted.at(-1)).toBeGreaterThan(60);
    expect(sorted[SIZE.places / 2]).toBeLessThanOrEqual(2);
  });

  test('is the same of the same seed, and another of another', () => {
    expect(madeUpTies(SIZE)).toEqual(madeUpTies({ ...SIZE, seed: 1 }));
    expect(madeUpTies(SIZE)).not.toEqual(madeUpTies({ ...SIZE, seed: 2 }));
  });

  test('leaves no place alone at any small size', () => {
    for (let places = 8; places < 60; places++) {
      const { source, target } = madeUpTies({ places, ties: places });
      expect(new Set([...source, ...target]).size).toBe(places);
    }
  });

  test('refuses so few ties that places would stay alone, and so many that they hardly fit', () => {
    expect(() => madeUpTies({ places: 3000, ties: 2500 })).toThrow(RangeError);
    expect(() => madeUpTies({ places: 100, ties: 4950 })).toThrow(RangeError);
  });
});

describe('a made-up table of pairs', () => {
  const { source, target } = madeUpTies(SIZE);
  const text = worldTable({ ...SIZE, years: true });

  test('says the same ties, whether with years or without', () => {
    const numberOf = (cell: string) => Number(cell.replace('Town ', '')) - 1;
    for (const table of [text, worldTable(SIZE)]) {
      const rows = table.trimEnd().split('\n').slice(1);
      const cells = rows.map(row => row.split(','));
      expect(cells.map(row => numberOf(row[0]!))).toEqual([...source]);
      expect(cells.map(row => numberOf(row[4]!))).toEqual([...target]);
    }
  });

  test('is read without an issue, and a fifth of its foundings are unknown', () => {
    const { columns, issues } = readTies(text, 'world.csv');
    expect(issues).toEqual([]);
    expect([columns.places.id.length, columns.source.length]).toEqual([SIZE.places, SIZE.ties]);
    const undated = text.split('\n').filter(row => row.endsWith(',')).length;
    expect(undated / SIZE.ties).toBeCloseTo(0.2, 1);
  });
});
