import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { along, angleBetween, toLonLat, toVector, type LonLat } from '../../../src/lib/geodesy';
import { placePoints } from '../../../src/views/map/placePoints';
import { tieCircles, tiesNear } from '../../../src/views/map/tiesNear';
import { atPlaces } from './atPlaces';

/** A flat map on which a pixel is a degree. */
const ground = { unproject: ([x, y]: [number, number]) => ({ lng: x, lat: y }) };
const world = (a: LonLat, b: LonLat) =>
  buildNetwork(
    atPlaces(
      [
        { a: 'de-a', b: 'fr-b' },
        { a: 'de-a', b: 'fr-south' },
      ],
      { 'de-a': a, 'fr-b': b, 'fr-south': [a[0], -80] },
    ),
  );
const near = (network: ReturnType<typeof world>, x: number, y: number, reach: number) =>
  tiesNear(tieCircles(network, placePoints(network)), ground, x, y, reach);

test('of a tie along the equator and one down a meridian, each is near where its arc runs', () => {
  const network = world([0, 0], [60, 0]);
  expect(near(network, 30, 0.5, 1)).toEqual([0]);
  expect(near(network, 0.2, -40, 1)).toEqual([1]);
  expect(near(network, 30, 40, 1)).toEqual([]);
  // On the same great circle, beyond the end.
  expect(near(network, 120, 0, 1)).toEqual([]);
});

test('wherever on an arc the pointer stands, its tie is among those that are near', () => {
  const place = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -75, max: 85, noNaN: true }),
  );
  fc.assert(
    fc.property(place, place, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
      const [from, to] = [toVector(a), toVector(b)];
      const angle = angleBetween(from, to);
      fc.pre(angle > 1e-3 && angle < 3.1);
      const [lon, lat] = toLonLat(along(from, to, share));
      expect(near(world(a, b), lon, lat, 0.5)).toContain(0);
    }),
  );
});
