// The camera of the link means without sigma what it means with it.

import { describe, expect, test } from 'vitest';
import { WHOLE } from '../../../src/views/network/camera';
import { project } from '../../../src/views/network/projection';
import { projectionAt, unitAt } from '../../../src/views/network/svgProjection';

const size = { width: 416, height: 216 };
/** 20 wide, 10 high: as wide as the view without its edge of 8 pixels. */
const of = { whole: { x: [-10, 10] as [number, number], y: [0, 10] as [number, number] }, stretch: 1 };
const at = (camera = WHOLE, about = of, ...points: number[]) =>
  [...project(Float64Array.from(points), projectionAt(camera, about, size))].map(value => Math.round(value));

describe('the whole', () => {
  test('fills the view but for its edge, its middle in the middle, y upwards', () => {
    // The view's 416 : 216 is squarer than 20 : 10: 200 pixels high, times 1.926 wide = 385.2 for 20 units.
    expect(unitAt(WHOLE, of, size)).toBeCloseTo((200 * (416 / 216)) / 20, 6);
    expect(at(WHOLE, of, 0, 5)).toEqual([208, 108]);
    expect(at(WHOLE, of, 0, 10)[1]).toBeLessThan(108);
  });

  test('that is upright in a wide view is as high as the view', () => {
    const upright = { whole: { x: [0, 5] as [number, number], y: [0, 10] as [number, number] }, stretch: 1 };
    expect(unitAt(WHOLE, upright, size)).toBeCloseTo(20, 6);
  });
});

test('half the ratio is twice as near', () => {
  expect(unitAt({ ratio: 0.5 }, of, size)).toBeCloseTo(2 * unitAt(WHOLE, of, size), 6);
});

test('a camera off the middle has its point in the middle of the view', () => {
  // A quarter of the extent of 20 to the right of the middle 0: x = 5.
  expect(at({ ...WHOLE, x: 0.75 }, of, 5, 5)).toEqual([208, 108]);
});

test('drawn out sideways, the same point is in the middle', () => {
  // Positions come stretched: 5 × 1.5.
  expect(at({ ...WHOLE, x: 0.75 }, { ...of, stretch: 1.5 }, 7.5, 5)).toEqual([208, 108]);
});
