import { describe, expect, test } from 'vitest';
import { framed, projectionNow, unframed } from '../../../src/views/network/frames';
import {
  between,
  COMING,
  eased,
  fading,
  GONE,
  Morph,
  MORPH,
  relocated,
} from '../../../src/views/network/morph';
import { stand } from '../../../src/views/network/painted';
import { project, type Projection } from '../../../src/views/network/projection';

const bounds = { x: [0, 10] as [number, number], y: [0, 20] as [number, number] };

describe('frames', () => {
  test("the longer side fills sigma's square, and the middle is its middle", () => {
    expect([...framed(Float64Array.of(5, 10, 0, 20, 10, 0), bounds)]).toEqual([0.5, 0.5, 0.25, 1, 0.75, 0]);
    expect(unframed({ x: 0.25, y: 1 }, bounds)).toEqual({ x: 0, y: 20 });
  });

  test('the projection is that of the camera now, over the bounds given', () => {
    const asked: unknown[] = [];
    const projection = projectionNow(
      {
        getCamera: () => ({ getState: () => ({ x: 0.5, y: 0.5, angle: 0, ratio: 1 }) }),
        framedGraphToViewport({ x, y }, override) {
          asked.push(override);
          return { x: 200 * x, y: 200 * (1 - y) };
        },
      },
      bounds,
    );
    // 20 units are 200 pixels; the layout's origin stands at 0.25, 0 of the square.
    expect(projection.unit).toBe(10);
    expect([...project(Float64Array.of(0, 0, 5, 10), projection)]).toEqual([50, 200, 100, 100]);
    expect(asked[0]).toEqual({
      cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 },
      graphDimensions: { width: 10, height: 20 },
    });
  });
});

describe('from one layout to another', () => {
  const by: Projection = { x0: 100, y0: 100, right: [10, 0], up: [0, -10], unit: 10 };
  const other: Projection = { x0: 0, y0: 300, right: [4, 0], up: [0, -4], unit: 4 };

  test('the old positions stand on the same pixels under the new projection', () => {
    const old = Float64Array.of(3, 4, -1, 0);
    expect([...project(relocated(old, by, other), other)]).toEqual([...project(old, by)]);
  });

  test('it begins and ends gently, and is half way at half of the time', () => {
    expect([eased(0), eased(0.5), eased(1), eased(2)]).toEqual([0, 0.5, 1, 1]);
    expect(eased(0.1)).toBeCloseTo(0.004);
  });

  test('what was there is gone before what will be there comes', () => {
    expect(fading(0)).toEqual({ old: 1, coming: 0 });
    expect(fading(GONE)).toEqual({ old: 0, coming: 0 });
    expect(fading(COMING)).toEqual({ old: 0, coming: 0 });
    expect(fading(1)).toEqual({ old: 0, coming: 1 });
    expect(GONE).toBeLessThan(COMING);
  });

  test('places go straight, and time counts from the first frame', () => {
    const room = Float32Array.of(1);
    const morph = new Morph(Float64Array.of(0, 0), Float64Array.of(10, 20), [room, Float32Array.of(2)], 8);
    morph.step(5000);
    expect([...morph.positions()]).toEqual([0, 0]);
    morph.step(5000 + MORPH / 2);
    expect([...morph.positions()]).toEqual([5, 10]);
    expect([...morph.rooms()]).toEqual([1.5]);
    // Half way from 8 to 2 pixels per unit, as a zoom goes.
    expect(morph.unit(2)).toBeCloseTo(4);
    morph.step(5000 + 2 * MORPH);
    expect(morph.share).toBe(1);
    expect([...morph.positions()]).toEqual([10, 20]);
  });

  test('a place that is held stays in the hand', () => {
    const room = Float32Array.of(1, 1);
    const morph = new Morph(Float64Array.of(0, 0, 1, 1), Float64Array.of(8, 8, 9, 9), [room, room], 8);
    morph.step(0);
    morph.step(MORPH / 2);
    morph.hold(1, 3, 4);
    expect([...morph.positions()]).toEqual([4, 4, 3, 4]);
  });

  test('between two rows of numbers', () => {
    expect([...between(Float32Array.of(0, 4), Float32Array.of(4, 0), 0.25)]).toEqual([1, 3]);
  });
});

test('points are put at the beginning of each item, for a tie both of its ends', () => {
  const positions = Float32Array.of(1, 2, 3, 4, 5, 6);
  const places = { array: new Float32Array(9), STRIDE: 3, capacity: 3 };
  stand(places, positions);
  expect([...places.array]).toEqual([1, 2, 0, 3, 4, 0, 5, 6, 0]);
  const ties = { array: new Float32Array(10), STRIDE: 5, capacity: 2 };
  stand(ties, positions, Uint32Array.of(0, 2, 2, 1));
  expect([...ties.array]).toEqual([1, 2, 5, 6, 0, 5, 6, 3, 4, 0]);
});
