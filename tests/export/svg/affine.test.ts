import { describe, expect, test } from 'vitest';
import { matrixOf, SAME, times, type Matrix } from '../../../src/export/svg/affine';

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => [a * x + c * y + e, b * x + d * y + f];

describe('a transform', () => {
  test('moves, scales and turns points as SVG says', () => {
    expect(at(matrixOf('translate(3 -4.5)'), 1, 1)).toEqual([4, -3.5]);
    expect(at(matrixOf('translate(3)'), 1, 1)).toEqual([4, 1]);
    expect(at(matrixOf('scale(2)'), 1, 3)).toEqual([2, 6]);
    expect(at(matrixOf('matrix(2, 0, 0, 3, 10, 20)'), 1, 1)).toEqual([12, 23]);
    const [x, y] = at(matrixOf('rotate(90)'), 1, 0);
    expect(x).toBeCloseTo(0, 12);
    expect(y).toBeCloseTo(1, 12);
  });
  test('that is none changes nothing', () => {
    expect(matrixOf('')).toEqual(SAME);
    expect(times(SAME, matrixOf('translate(1 2)'))).toEqual([1, 0, 0, 1, 1, 2]);
  });
  test('inside another is done first', () => {
    // Twice as large, then moved.
    expect(at(times(matrixOf('translate(10 0)'), matrixOf('scale(2)')), 3, 4)).toEqual([16, 8]);
  });
});
