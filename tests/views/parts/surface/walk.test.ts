import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../../src/graph/buildNetwork';
import { statusToday } from '../../../../src/graph/status';
import { groundOf, stepped, wayInto, type Position } from '../../../../src/views/parts/surface/walk';
import { world } from '../../../world';

// Ulm – Tula, Ulm – Orel (ended, not drawn), Ulm – Perm; Hof – Perm; Jena stands alone with Omsk.
const network = buildNetwork(
  world([
    { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
    { a: 'de-ulm', b: 'ru-orel', founded: '1986' },
    { a: 'de-ulm', b: 'ru-perm', founded: '1987' },
    { a: 'de-hof', b: 'ru-perm', founded: '1988' },
    { a: 'de-jena', b: 'ru-omsk', founded: '1989' },
  ]),
);
const idOf = (place: number) => network.places[place]!.id;
const at = (id: string) => network.placeIndex.get(id)!;
const status = statusToday(network);
status[1] = 0;
const taking = new Uint8Array(network.places.length).fill(1);
taking[at('ru-orel')] = 0;
const ground = groundOf(network, status, taking, place => ({ text: idOf(place) }), 'de');

/** Where a row of keys leads, from Ulm. */
function walked(...keys: readonly string[]): { place: string; tie: string | null; way: readonly string[] } {
  let position: Position = { place: at('de-ulm'), at: -1, way: [] };
  for (const key of keys) position = stepped(ground, position, key)!;
  const tie = ground.tiesOf(position.place)[position.at];
  return {
    place: idOf(position.place),
    tie: tie === undefined ? null : network.ties[tie]!.id,
    way: position.way.map(idOf),
  };
}

describe('walking by keys', () => {
  test('down and up go through the drawn ties by the partners’ names, and stop at the ends', () => {
    expect(walked('ArrowDown').tie).toBe('de-ulm--ru-perm');
    expect(walked('ArrowDown', 'ArrowDown').tie).toBe('de-ulm--ru-tula');
    expect(walked('ArrowDown', 'ArrowDown', 'ArrowDown').tie).toBe('de-ulm--ru-tula');
    expect(walked('ArrowDown', 'ArrowUp').tie).toBeNull();
  });

  test('right goes to the partner, left back the way one came', () => {
    expect(walked('ArrowDown', 'ArrowRight')).toEqual({ place: 'ru-perm', tie: null, way: ['de-ulm'] });
    expect(walked('ArrowDown', 'ArrowRight', 'ArrowDown').tie).toBe('de-hof--ru-perm');
    const there = ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight'];
    expect(walked(...there)).toMatchObject({ place: 'de-hof', way: ['de-ulm', 'ru-perm'] });
    expect(walked(...there, 'ArrowLeft', 'ArrowLeft')).toMatchObject({ place: 'de-ulm', way: [] });
    expect(walked(...there, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft').place).toBe('de-ulm');
  });

  test('page keys reach every place that takes part, those with most partners first', () => {
    const order = ground.places.map(idOf);
    expect(order.slice(0, 2).sort()).toEqual(['de-ulm', 'ru-perm']);
    expect(order).not.toContain('ru-orel');
    expect(walked('PageDown').place).toBe(order[1]);
    expect(walked(...order.map(() => 'PageDown')).place).toBe(order.at(-1));
    expect(walked('PageDown', 'PageDown', 'Home').place).toBe(order[0]);
  });

  test('other keys mean nothing', () => {
    expect(stepped(ground, { place: 0, at: -1, way: [] }, 'x')).toBeNull();
  });
});

describe('a place that is reached', () => {
  const size = { width: 600, height: 400 };
  test('stays where it is as long as it is well in sight', () => {
    expect(wayInto([300, 200], size)).toBeNull();
    expect(wayInto([40, 360], size)).toBeNull();
  });
  test('is brought into the middle where it stands at the edge or beyond it', () => {
    expect(wayInto([39, 200], size)).toEqual([261, 0]);
    expect(wayInto([900, -100], size)).toEqual([-600, 300]);
  });
  test('is well in sight in the middle of the smallest view', () => {
    expect(wayInto([30, 20], { width: 60, height: 40 })).toBeNull();
  });
});
