import { expect, test } from 'vitest';
import {
  frameOf,
  intoFrame,
  outOfFrame,
  stretched,
  stretchFor,
  UNSTRETCHED,
  wider,
} from '../../../src/views/network/stretch';

const whole = { x: [0, 40] as [number, number], y: [0, 50] as [number, number] };

test('an upright view shows the arrangement as it is, a wide one draws it out, but not beyond knowing', () => {
  expect(stretchFor(whole, 400, 500)).toBe(1);
  expect(stretchFor(whole, 200, 500)).toBe(1);
  // The whole is as high as 5/4 of its width: drawn out by 1.25 it is square.
  expect(stretchFor(whole, 500, 500)).toBeCloseTo(1.25);
  expect(stretchFor(whole, 2000, 500)).toBe(1.6);
  expect(stretchFor(whole, 0, 0)).toBe(1);
});

test('a map, rings and discs keep their form', () => {
  for (const layout of ['map', 'rings', 'regions'] as const)
    expect(stretchFor(whole, 2000, 500, layout)).toBe(1);
  expect(stretchFor(whole, 2000, 500, 'sides')).toBe(1.6);
});

test('only x is drawn out', () => {
  expect([...stretched(Float64Array.of(1, 2, -3, 4), 1.5)]).toEqual([1.5, 2, -4.5, 4]);
});

test('what the link has in the middle is in the middle, however far all is drawn out', () => {
  expect(wider(whole, 1.5)).toEqual({ x: [0, 60], y: [0, 50] });
  const frame = frameOf(whole, 1.5);
  // x = 30, y = 35 of the layout: 10 beside the middles 20 and 25, of a square 50 wide.
  const link = { x: 0.7, y: 0.7, ratio: 0.5, angle: 0 };
  // Drawn: x = 45, 15 beside the middle 30 of a square 60 wide.
  const camera = intoFrame(link, frame);
  expect(camera).toMatchObject({ ratio: 0.5, angle: 0 });
  expect(camera.x).toBeCloseTo(0.5 + 15 / 60);
  expect(camera.y).toBeCloseTo(0.5 + 10 / 60);
  expect(outOfFrame(camera, frame).x).toBeCloseTo(0.7);
  expect(outOfFrame(camera, frame).y).toBeCloseTo(0.7);
  expect(intoFrame(link, UNSTRETCHED)).toEqual(link);
});
