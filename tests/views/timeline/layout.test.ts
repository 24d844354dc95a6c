import { describe, expect, test } from 'vitest';
import { xOf, yearAt } from '../../../src/views/timeline/layout';
import { drawingOf, event, lines } from './drawings';

describe('the axis', () => {
  test('reaches from the first founding to today; every year has a column', () => {
    const { layout } = drawingOf(lines, 1000);
    expect([layout.first, layout.last]).toEqual([1985, 2026]);
    for (let year = 1985; year <= 2026; year++) expect(yearAt(layout, xOf(layout, year))).toBe(year);
    expect([yearAt(layout, -50), yearAt(layout, 5000)]).toEqual([1985, 2026]);
  });

  test('is lengthened by events nearby, not by those far off', () => {
    // 42 years of foundings, so 11 years (rounded) count as nearby.
    const near = drawingOf(lines, 1000, [event({ id: 'x', start: '1975' })]);
    const far = drawingOf(lines, 1000, [event({ id: 'x', start: '1945' })]);
    expect([near.layout.first, far.layout.first]).toEqual([1975, 1985]);
  });

  test('has ten years at least, also where no founding is known', () => {
    const { layout } = drawingOf([{ a: 'de-hof', b: 'ru-perm' }], 1000);
    expect([layout.first, layout.last]).toEqual([2017, 2026]);
  });

  test('begins after the column apart; a phone keeps one only where something is undated', () => {
    expect(drawingOf(lines, 1000).layout.left).toBe(168);
    expect(drawingOf(lines.slice(0, 2), 1000).layout.left).toBe(168);
    expect(drawingOf(lines, 390).layout.left).toBe(98);
    expect(drawingOf(lines.slice(0, 2), 390).layout.left).toBe(12);
  });
});

test('a phone leaves room for a long number of undated ties: 12 pixels for each sign beyond the third', () => {
  const undated = (count: number) =>
    drawingOf(
      Array.from({ length: count }, (_, i) => ({ a: `de-${i}`, b: `ru-${i}` })),
      390,
    ).layout.left;
  expect([undated(999), undated(1000)]).toEqual([98, 122]);
});

describe('the bars', () => {
  test('fit between the names of the rows and the axis, on one scale above and below', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      a: 'de-ulm',
      b: `ru-${index}`,
      founded: '1991',
    }));
    const { layout } = drawingOf(many, 1000);
    expect(40 * layout.unit).toBeCloseTo(layout.axisTop - layout.top);
  });

  test('of a lone tie do not fill the chart', () => {
    expect(drawingOf(lines.slice(0, 1), 1000).layout.unit).toBe(10);
  });

  test('have the room below where nothing was suspended or ended', () => {
    expect(drawingOf(lines.slice(0, 2), 1000).layout.axisFoot).toBe(172);
    expect(drawingOf(lines, 1000).layout.axisFoot).toBe(136);
  });
});

test('on a phone everything is smaller', () => {
  expect(drawingOf(lines, 390).layout).toMatchObject({ compact: true, height: 130 });
});
