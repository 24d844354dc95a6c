import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE, placeNames, type NamesInput } from '../../../src/views/network/names';
import { namedAt, namingOf } from '../../../src/views/network/naming';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { world } from '../../world';

const RADIUS = 4;
const WIDTH = 40;

function place(points: readonly (readonly [number, number])[], more: Partial<NamesInput> = {}) {
  return placeNames({
    order: points.map((_, i) => i),
    screen: Float32Array.from(points.flat()),
    radiusOf: () => RADIUS,
    widthOf: () => WIDTH,
    outwardOf: () => [0, 0],
    mayCover: () => false,
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
      { x: 208, y: 150 },
      { x: 200 - 8 - WIDTH, y: 150 },
      { x: 200 - WIDTH / 2, y: 150 - 12.5 },
      { x: 200 - WIDTH / 2, y: 150 + 12.5 },
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

  test('no names overlap, and none leaves the view, whatever the crowd', () => {
    const points = fc.array(
      fc.tuple(fc.integer({ min: -50, max: 450 }), fc.integer({ min: -50, max: 350 })),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(points, crowd => {
        const names = place(crowd, { mayCover: i => i % 2 === 0 });
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
  const plain = { network, taking, radii: null, selected: [], focus: null };

  test('far away only those with many ties, near everybody', () => {
    const naming = namingOf(plain);
    expect(namedAt(naming, 8, 1e6).order).toEqual([index('de-ulm')]);
    expect(namedAt(naming, 20, 1e6).order).toHaveLength(network.places.length);
  });

  test('the selected first, then its partners, then the rest as before', () => {
    const focus = {
      places: new Set([index('de-bonn'), index('ru-tula')]),
      ties: new Set([3]),
      over: null,
      overTie: null,
    };
    const naming = namingOf({ ...plain, selected: [index('de-bonn')], focus });
    expect(naming.order.slice(0, 2)).toEqual([index('de-bonn'), index('ru-tula')]);
    expect(naming.standing[index('de-ulm')]).toBe('back');
    expect(namedAt(naming, 8, 1e6).order).toEqual([index('de-bonn'), index('ru-tula'), index('de-ulm')]);
  });

  test('who takes no part is named last, and only from near', () => {
    const naming = namingOf({ ...plain, taking: taking.map((_, i) => Number(i !== index('de-ulm'))) });
    expect(naming.order.at(-1)).toBe(index('de-ulm'));
    expect(namedAt(naming, 15, 1e6).order).not.toContain(index('de-ulm'));
    expect(namedAt(naming, 25, 1e6).order).toContain(index('de-ulm'));
  });

  test('a place known as a partner only counts little, however many name it', () => {
    const boundary = {
      ...network,
      places: network.places.map(p => ({ ...p, tiesKnown: 'boundary' as const })),
    };
    expect(namedAt(namingOf({ ...plain, network: boundary }), 8, 1e6).order).toEqual([]);
  });
});
