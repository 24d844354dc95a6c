import { describe, expect, test } from 'vitest';
import { bareLayout } from '../../../src/analysis/layout/laidOut';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import type { Arrangement } from '../../../src/views/network/arrangement';
import type { Projection } from '../../../src/views/network/projection';
import { spreadOf } from '../../../src/views/network/spread';
import { MovingPicture } from '../../../src/views/network/movingPicture';
import { world } from '../../world';

const three = () =>
  buildNetwork(
    world([
      { a: 'de-a', b: 'ru-a' },
      { a: 'de-b', b: 'ru-a' },
    ]),
  );
const network = three();
const count = network.places.length;
/** All in a row upwards, `step` apart. */
const column = (step: number): Arrangement => ({
  ...bareLayout(Float64Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? 1 : (i - 1) * (step / 2)))),
  network,
  layout: 'forces',
});
/** Ten pixels per unit, the origin in the upper left corner. */
const ten: Projection = { x0: 0, y0: 0, right: [10, 0], up: [0, -10], unit: 10 };
const square = { width: 400, height: 400 };
const opened = (arrangement: Arrangement) => {
  const picture = new MovingPicture(() => 3);
  picture.show(spreadOf(arrangement, square));
  return picture;
};

describe('a picture', () => {
  test('is drawn out sideways where the view is wide, and a drag is kept as it was arranged', () => {
    const arrangement = column(1);
    const picture = opened(arrangement);
    const { stretch } = picture.spread!;
    expect(stretch).toBeGreaterThanOrEqual(1);
    expect(picture.positions[0]).toBe(stretch);
    picture.drag(0, { x: 5 * stretch, y: 7 });
    expect(picture.positions.slice(0, 2)).toEqual(Float64Array.of(5 * stretch, 7));
    expect(arrangement.positions.slice(0, 2)).toEqual(Float64Array.of(5, 7));
  });

  test('knows where everybody stood in the last frame, until there is another network', () => {
    const picture = opened(column(1));
    expect(picture.screen).toHaveLength(0);
    picture.project(ten);
    expect(picture.screen[3]).toBe(-10);
    picture.show(spreadOf(column(2), square));
    expect(picture.screen).toHaveLength(2 * count);
    picture.show(spreadOf({ ...column(2), network: three() }, square));
    expect(picture.screen).toHaveLength(0);
  });
});

describe('on the way to another layout', () => {
  const moving = () => {
    const picture = opened(column(1));
    picture.step(10, 0);
    const before = picture.standing(ten);
    picture.show(spreadOf(column(2), square));
    picture.moveFrom(before, ten);
    return picture;
  };

  test('everybody begins where they stood, and ends where they belong', () => {
    const picture = moving();
    picture.step(10, 0);
    expect(picture.positions[3]).toBe(1);
    picture.step(10, 1e6);
    expect(picture.positions[3]).toBe(2);
    picture.settle();
    expect(picture.morph).toBeNull();
    expect(picture.positions[3]).toBe(2);
  });

  test('names are placed by the room that dots will have', () => {
    // One unit between rows: dots of 5 pixels would touch. Two units: the stated radius, scaled, has room.
    const picture = moving();
    picture.step(10, 0);
    const usual = 3 * (10 / 18) ** 0.35;
    expect(picture.radiusToBe(0)).toBeCloseTo(usual, 6);
    expect(picture.morph!.roomToBe[0]).toBe(2);
    expect(picture.room[0]).toBe(1);
  });

  test('a place that is dragged stays where it is put', () => {
    const picture = moving();
    picture.drag(0, { x: 9, y: 9 });
    picture.step(10, 0);
    picture.step(10, 1e6);
    expect(picture.positions.slice(0, 2)).toEqual(Float64Array.of(9, 9));
  });
});
