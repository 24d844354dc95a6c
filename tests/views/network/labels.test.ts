import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type LabelsInput } from '../../../src/views/network/labelPlacement';
import { labelsAt, rankLabels } from '../../../src/views/network/labelRank';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { ACTIVE } from '../../../src/graph/status';
import { focusOf } from '../../../src/state/focus';
import { world } from '../../world';

const RADIUS = 4;
const WIDTH = 40;
const LINE = 13;

function place(points: readonly (readonly [number, number])[], more: Partial<LabelsInput> = {}) {
  return placeLabels({
    order: points.map((_, i) => i),
    screen: Float32Array.from(points.flat()),
    radiusOf: () => RADIUS,
    widthOf: () => WIDTH,
    outwardOf: () => [0, 0],
    mayCover: () => false,
    mustStand: () => false,
    mayTurn: false,
    keepOff: () => true,
    line: LINE,
    width: 400,
    height: 300,
    ...more,
  });
}

describe('where names stand', () => {
  test('on the side away from the partners', () => {
    const sides = [
      [1, 0],
      [-1, 0],
      [0, -1],
      [0, 1],
    ] as const;
    const found = sides.map(outward => place([[200, 150]], { outwardOf: () => outward })[0]!);
    expect(found).toMatchObject([
      { x: 207, y: 150 },
      { x: 200 - 7 - WIDTH, y: 150 },
      { x: 200 - WIDTH / 2, y: 150 - 11.5 },
      { x: 200 - WIDTH / 2, y: 150 + 11.5 },
    ]);
  });

  test('with a clear way out a name stands there or nowhere', () => {
    // To the right the view ends.
    expect(place([[390, 150]], { outwardOf: () => [1, 0] })).toEqual([]);
    expect(place([[390, 150]], { outwardOf: () => [0.3, 0] })).toHaveLength(1);
  });

  test('the more important name stands, the one that has no room is left out', () => {
    const points = [
      [100, 100],
      [100, 110],
    ] as const;
    const rightOnly = { outwardOf: () => [1, 0] as const, radiusOf: () => 0.5 };
    expect(place(points, rightOnly).map(name => name.place)).toEqual([0]);
    expect(place(points, { ...rightOnly, order: [1, 0] }).map(name => name.place)).toEqual([1]);
  });

  test('a name covers the dots of others only where it may', () => {
    const ring = [
      [200, 150],
      [225, 150],
      [175, 150],
      [200, 135],
      [200, 165],
    ] as const;
    expect(place(ring, { order: [0] })).toEqual([]);
    expect(place(ring, { order: [0], mayCover: () => true })).toHaveLength(1);
  });

  test('a name that must stand turns to another side, or moves in from the edge', () => {
    const mustStand = () => true;
    // To the right the view ends, and to the left there is room.
    const [turned] = place([[390, 150]], { outwardOf: () => [1, 0], mustStand });
    expect(turned!.x + WIDTH).toBeLessThan(390);
    // In the corner of a view hardly wider than the name no side has room.
    const [moved] = place([[2, 2]], { outwardOf: () => [-1, 0], mustStand, width: 50, height: 300 });
    expect(moved!.x).toBeGreaterThanOrEqual(0);
    expect(moved!.x + WIDTH).toBeLessThanOrEqual(50);
    expect(moved!.y).toBeGreaterThanOrEqual(LINE / 2);
  });

  test('names need not keep off the dots of those who take no part', () => {
    const beside = [
      [200, 150],
      [225, 150],
    ] as const;
    const rightOnly = { order: [0], outwardOf: () => [1, 0] as const };
    expect(place(beside, rightOnly)).toEqual([]);
    expect(place(beside, { ...rightOnly, keepOff: i => i !== 1 })).toHaveLength(1);
  });

  test('where few take part, a name without room outward turns to a side that the others leave', () => {
    // Two places left of their common partner, which has the view's edge 30 pixels to its right, as the names of all
    // three (40 wide, 13 high) go outward: the upper left one has room, the lower one stands only 10 below it, and at
    // the edge 7 + 40 do not fit.
    const points = [
      [370, 105],
      [340, 100],
      [340, 110],
    ] as const;
    const outwardOf = (i: number) => (i === 0 ? [1, 0] : [-1, 0]) as readonly [number, number];
    const few = { outwardOf };
    expect(place(points, few).map(name => name.place)).toEqual([1]);
    const turned = place(points, { ...few, mayTurn: true });
    // Who had no room turns once the others stand: the partner upwards, 4 + 3 + 13/2 − 2 = 11.5 over its middle and
    // 20 to either side, so that its box (348 … 392 by 87 … 100) keeps off the dot at 340 and its radius 4; the lower
    // place downwards, as upwards the name of the upper one stands.
    expect(turned.map(name => name.place)).toEqual([1, 0, 2]);
    expect(turned[0]).toEqual({ place: 1, x: 340 - 7 - WIDTH, y: 100 });
    expect(turned[1]).toEqual({ place: 0, x: 370 - WIDTH / 2, y: 105 - 11.5 });
    expect(turned[2]).toEqual({ place: 2, x: 340 - WIDTH / 2, y: 110 + 11.5 });
  });

  test('no names overlap, and none leaves the view, whatever the crowd', () => {
    const points = fc.array(
      fc.tuple(fc.integer({ min: -50, max: 450 }), fc.integer({ min: -50, max: 350 })),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(points, crowd => {
        const names = place(crowd, {
          mayCover: i => i % 2 === 0,
          mustStand: i => i % 5 === 0,
          mayTurn: true,
        });
        return names.every(
          (p, i) =>
            p.x >= 0 &&
            p.x + WIDTH <= 400 &&
            p.y >= LINE / 2 &&
            p.y <= 300 - LINE / 2 &&
            names.slice(i + 1).every(q => Math.abs(p.x - q.x) >= WIDTH || Math.abs(p.y - q.y) >= LINE),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('who is named', () => {
  const network = buildNetwork(
    world([
      { a: 'de-ulm', b: 'ru-perm' },
      { a: 'de-ulm', b: 'ru-omsk' },
      { a: 'de-ulm', b: 'ru-orjol' },
      { a: 'de-bonn', b: 'ru-tula' },
    ]),
  );
  const index = (id: string) => network.placeIndex.get(id)!;
  const taking = new Uint8Array(network.places.length).fill(1);
  const plain = { network, taking, radii: null, focus: null };

  test('far away only those with many ties, near everybody', () => {
    const rank = rankLabels(plain);
    expect(labelsAt(rank, 5, 1e4).order).toEqual([index('de-ulm')]);
    expect(labelsAt(rank, 20, 1e6).order).toHaveLength(network.places.length);
  });

  test('far away everybody is named too, where few take part', () => {
    const few = rankLabels({ ...plain, taking: taking.map((_, i) => Number(i === index('ru-tula'))) });
    expect(labelsAt(few, 5, 1e4).order).toEqual([index('ru-tula')]);
  });

  test('few may turn to any side, but their names cover no dots', () => {
    // Six places: 4,000 square pixels each let them turn.
    const rank = rankLabels(plain);
    expect(labelsAt(rank, 5, 23_999).mayTurn).toBe(false);
    expect(labelsAt(rank, 5, 24_000)).toMatchObject({ mayTurn: true, covering: new Set([index('de-ulm')]) });
    expect(labelsAt(rank, 5, 72_000).covering).toEqual(new Set([index('de-ulm')]));
  });

  test('of a pair that is equal in all else the first side is named first', () => {
    const { order } = rankLabels(plain);
    expect(order.indexOf(index('de-bonn'))).toBeLessThan(order.indexOf(index('ru-omsk')));
  });

  test('the selected first, then its partners, then the rest as before', () => {
    const shown = { status: new Uint8Array(network.ties.length).fill(ACTIVE) };
    const focus = focusOf(network, shown, { places: [index('de-bonn')], tie: null }, null);
    const rank = rankLabels({ ...plain, focus });
    expect(rank.order.slice(0, 2)).toEqual([index('de-bonn'), index('ru-tula')]);
    expect(rank.standing[index('de-ulm')]).toBe('back');
    expect(labelsAt(rank, 5, 1e4).order).toEqual([index('de-bonn'), index('ru-tula'), index('de-ulm')]);
  });

  test('who takes no part is named last, and only from near', () => {
    const rank = rankLabels({ ...plain, taking: taking.map((_, i) => Number(i !== index('de-ulm'))) });
    expect(rank.order.at(-1)).toBe(index('de-ulm'));
    expect(labelsAt(rank, 15, 1e6).order).not.toContain(index('de-ulm'));
    expect(labelsAt(rank, 25, 1e6).order).toContain(index('de-ulm'));
  });

  test('a place known as a partner only counts little, however many name it', () => {
    const boundary = {
      ...network,
      places: network.places.map(p => ({ ...p, tiesKnown: 'boundary' as const })),
    };
    expect(labelsAt(rankLabels({ ...plain, network: boundary }), 5, 1e4).order).toEqual([]);
  });
});
