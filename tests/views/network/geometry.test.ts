import { describe, expect, test } from 'vitest';
import { cameraOn, formatCamera, parseCamera, WHOLE } from '../../../src/views/network/camera';
import { boundsOf, wholeOf } from '../../../src/views/network/displayGraph';
import { outwardOf, outwardOfColumn } from '../../../src/views/network/outward';
import { paint } from '../../../src/views/network/painted';
import { pick, type PickInput } from '../../../src/views/network/pick';
import { dotRadius, dotScale, roomOf } from '../../../src/views/network/dots';
import { project, projectionOf } from '../../../src/views/network/projection';
import { REACH } from '../../../src/views/parts/surface/reach';
import { bareLayout } from '../../../src/analysis/layout/laidOut';
import { buildNeighbours } from '../../../src/graph/neighbours';

describe('the camera in the link', () => {
  test('the whole network is an empty field, and an empty field the whole network', () => {
    expect(formatCamera(WHOLE)).toEqual([]);
    expect(parseCamera([])).toEqual(WHOLE);
  });

  test('four decimals are kept, and read back', () => {
    const field = formatCamera({ x: 0.123456, y: -0.00001, ratio: 0.25, angle: 0 });
    expect(field).toEqual([0.1235, 0, 0.25, 0]);
    expect(parseCamera(field)).toEqual({ x: 0.1235, y: 0, ratio: 0.25, angle: 0 });
  });

  test('a camera that cannot be is the whole network', () => {
    expect(parseCamera([0.5, 0.5, 0, 0])).toEqual(WHOLE);
    expect(parseCamera([0.5])).toEqual(WHOLE);
  });

  test('a part is brought to the middle and as near as its longer side allows', () => {
    const whole = { x: [0, 100] as [number, number], y: [0, 50] as [number, number] };
    const part = { x: [60, 80] as [number, number], y: [10, 20] as [number, number] };
    // The view is 1064 wide, 32 stay free on each side: 1000 pixels for 20 units are 50 per unit; 10 at ratio 1.
    const camera = cameraOn(part, whole, 10, { width: 1064, height: 1064 });
    expect(camera.x).toBeCloseTo(0.5 + (70 - 50) / 100);
    expect(camera.y).toBeCloseTo(0.5 + (15 - 25) / 100);
    expect(camera.ratio).toBeCloseTo(0.2);
  });
});

test('bounds leave room for names; of nothing they are the unit square', () => {
  const positions = Float64Array.of(1, 2, 5, -3, 100, 100);
  expect(boundsOf(positions, [0, 1])).toEqual({ x: [-5.5, 8], y: [-4, 3] });
  expect(boundsOf(new Float64Array())).toEqual({ x: [0, 1], y: [0, 1] });
});

test('the whole holds the circles behind the places too', () => {
  const circle = { of: 'country', code: 'DE', x: 10, y: 0, radius: 20 } as const;
  const picture = { ...bareLayout(Float64Array.of(0, 0)), circles: [circle], layout: 'regions' } as const;
  const { x, y } = wholeOf({ ...picture, network: undefined as never });
  expect(x[0]).toBeLessThan(-10);
  expect(x[1]).toBeGreaterThan(30);
  expect(y[0]).toBeLessThan(-20);
  expect(y[1]).toBeGreaterThan(20);
});

test('a projection is read from three points and puts all others where they belong', () => {
  const projection = projectionOf({ graphToViewport: ({ x, y }) => ({ x: 10 + 3 * x, y: 20 - 3 * y }) });
  expect(projection.unit).toBe(3);
  expect([...project(Float64Array.of(2, 5, 0, 0), projection)]).toEqual([16, 5, 10, 20]);
});

describe('dots', () => {
  test('have their stated size where rows stand 18 pixels apart, and grow slowly from there', () => {
    expect(dotScale(18)).toBe(1);
    expect(dotScale(36)).toBeCloseTo(1.27, 2);
    expect(dotScale(1)).toBe(0.6);
    expect(dotScale(1e6)).toBe(2.4);
  });

  test('end half way to their nearest neighbour, but never vanish', () => {
    expect(dotRadius(11, 1, 18)).toBe(9);
    expect(dotRadius(3, 1, 18)).toBe(3);
    expect(dotRadius(11, 1, 2)).toBe(2);
  });

  test('room is the distance to the nearest neighbour, across the borders of the grid too', () => {
    const room = roomOf(Float64Array.of(1.9, 0, 2.4, 0, 10, 10));
    expect([...room]).toEqual([0.5, 0.5, 2]);
  });
});

describe('what lies under the pointer', () => {
  // 0 ——— 1 level, 2 apart from them, tied to 0; the tie 0 – 2 is not drawn.
  const input: PickInput = {
    screen: Float32Array.of(100, 100, 200, 100, 100, 200),
    radiusOf: place => (place === 1 ? 10 : 4),
    source: Uint32Array.of(0, 0),
    target: Uint32Array.of(1, 2),
    status: Uint8Array.of(1, 0),
  };

  test('a dot and a little beside it', () => {
    expect(pick(input, 104, 104, REACH.mouse)).toEqual({ place: 0 });
    expect(pick(input, 213, 100, REACH.mouse)).toEqual({ place: 1 });
    expect(pick(input, 215, 100, REACH.mouse)).toBeNull();
    expect(pick(input, 215, 100, REACH.touch)).toEqual({ place: 1 });
  });

  test('a tie between its places, where it is drawn', () => {
    expect(pick(input, 150, 104, REACH.mouse)).toEqual({ tie: 0 });
    expect(pick(input, 150, 106, REACH.mouse)).toBeNull();
    expect(pick(input, 100, 150, REACH.mouse)).toBeNull();
  });

  test('a dot goes before a tie that ends in it', () => {
    expect(pick(input, 108, 100, { place: 5, tie: 5 })).toEqual({ place: 0 });
  });
});

test('the way out of a pair leads away from the partner, that of a surrounded place nowhere', () => {
  const neighbours = buildNeighbours(3, Uint32Array.of(0, 0), Uint32Array.of(1, 2));
  const screen = Float32Array.of(100, 100, 150, 100, 50, 100);
  expect(outwardOf(1, screen, neighbours)).toEqual([1, 0]);
  expect(outwardOf(0, screen, neighbours)).toEqual([0, 0]);
});

test('of a column the way out is left or right, whatever the rows of the partners', () => {
  const neighbours = buildNeighbours(3, Uint32Array.of(0, 0), Uint32Array.of(1, 2));
  const screen = Float32Array.of(100, 100, 200, 500, 200, -900);
  expect(outwardOfColumn(0, screen, neighbours)).toEqual([-1, 0]);
  expect(outwardOfColumn(1, screen, neighbours)).toEqual([1, 0]);
});

test('looks are copied behind the positions of each item and leave these alone', () => {
  const array = Float32Array.of(1, 2, 0, 3, 4, 0);
  paint({ array, STRIDE: 3, capacity: 2 }, Uint8Array.of(9, 8, 7, 6, 5, 4, 3, 2), 4);
  expect([array[0], array[1], array[3], array[4]]).toEqual([1, 2, 3, 4]);
  const bytes = new Uint8Array(array.buffer);
  expect([...bytes.subarray(8, 12), ...bytes.subarray(20, 24)]).toEqual([9, 8, 7, 6, 5, 4, 3, 2]);
});
