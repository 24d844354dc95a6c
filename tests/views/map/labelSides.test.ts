import { describe, expect, test } from 'vitest';
import { anchorsOf, boxAt, distanceTo, type NamedPoint } from '../../../src/views/map/labelSides';

const picture = { width: 1280, height: 555 };
const point = (x: number, y: number, width: number, west = false): NamedPoint => ({
  x,
  y,
  width,
  height: 26,
  away: 30,
  west,
});

describe('names of selected places on stage', () => {
  test('stand nearest to their own point: Mönchengladbach, Leverkusen and Bergisch Gladbach', () => {
    // As they lie at 1280 pixels; their partners are in the west, so that the east would be free.
    const points = [point(813, 425, 211), point(840, 436, 133), point(848, 439, 214)];
    const anchors = anchorsOf(points, picture, [])!;
    for (const [at, anchor] of anchors.entries()) {
      const box = boxAt(points[at]!, anchor);
      const distances = points.map(other => distanceTo(box, other));
      expect([at, distances.indexOf(Math.min(...distances))]).toEqual([at, at]);
    }
    // East of the others Bergisch Gladbach has room; there the names of both others would lie over its point.
    expect(anchors[2]).toBe('left');
    expect(anchors.slice(0, 2)).not.toContain('left');
  });

  test('keep to the side they would rather have where nothing is near', () => {
    expect(anchorsOf([point(300, 300, 80), point(700, 300, 80, true)], picture, [])).toEqual([
      'left',
      'right',
    ]);
  });

  test('are not cut at the edge, and keep off where the year stands', () => {
    const year = { left: 0, top: 0, right: 400, bottom: 120 };
    const points = [point(60, 300, 80, true), point(1250, 300, 80), point(500, 60, 120, true)];
    expect(anchorsOf(points, picture, [year])).toEqual(['left', 'right', 'left']);
  });

  test('of a single one, and of very many, the map chooses itself', () => {
    expect(anchorsOf([point(300, 300, 80)], picture, [])).toBeNull();
    expect(
      anchorsOf(
        Array.from({ length: 17 }, (_, at) => point(60 * at, 300, 40)),
        picture,
        [],
      ),
    ).toBeNull();
  });
});
