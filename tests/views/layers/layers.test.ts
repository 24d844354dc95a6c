import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/analysis/entries/entry';
import { emptyTables } from '../../../src/data/emptyTables';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { eventMarks, projectMarks } from '../../../src/views/layers/marks';
import { shapeOf } from '../../../src/views/layers/shapes';
import { tables } from '../../entryWorld';
import { world } from '../../world';

const network = buildNetwork(
  world([
    { a: 'de-ulm', b: 'ru-tula' },
    { a: 'de-hof', b: 'ru-omsk' },
  ]),
);
const entries = entriesOf({ ...emptyTables, ...tables });
const names = (places: readonly number[]) => places.map(place => network.places[place]!.id).join(' ');

describe('projects over the picture', () => {
  test('each of two places or more is one mark, also the one of three', () => {
    const marks = projectMarks(entries, network);
    expect(marks.map(({ entry }) => entry.id)).toEqual([
      'two',
      'idea-a',
      'idea-b',
      'alone',
      'more',
      'three',
      'claimed',
    ]);
    expect(
      names(marks.find(({ entry }) => entry.id === 'three')!.places)
        .split(' ')
        .sort(),
    ).toEqual(['de-hof', 'de-ulm', 'ru-tula']);
  });

  test('those of the same places each have a lane of their own', () => {
    const same = projectMarks(entries, network).filter(({ lanes }) => lanes > 1);
    expect(same.map(({ lane, lanes }) => `${lane}/${lanes}`)).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5']);
  });

  test('a project with a single place in the network is none', () => {
    const alone = entries.map(entry => ({ ...entry, places: entry.places.slice(0, 1) }));
    expect(projectMarks(alone, network)).toEqual([]);
  });
});

describe('events over the picture', () => {
  test('one mark for each kind at each place; milestones and places outside have none', () => {
    expect(
      eventMarks(entries, network).map(({ place, kind, events }) => [
        network.places[place]!.id,
        kind,
        events.map(({ id }) => id).join(),
      ]),
    ).toEqual([
      ['de-ulm', 'conference', 'c1'],
      ['ru-tula', 'conference', 'c3'],
    ]);
  });
});

describe('the shape of a project', () => {
  test('of two places: bent beside the line, its knot halfway, the second lane twice as far away', () => {
    // 100 pixels apart: a gap of 7.
    const places = [
      [0, 0],
      [100, 0],
    ] as const;
    const [first, second] = [shapeOf(places, 0, 2)!, shapeOf(places, 1, 2)!];
    expect(first.knot[1]).toBeCloseTo(7);
    expect(first).toMatchObject({ threads: 'M0,0Q50,14 100,0', area: '' });
    expect(second.threads).toBe('M0,0Q50,28 100,0');
  });

  test('of three places: threads that meet in their middle, and the area between them', () => {
    const shape = shapeOf(
      [
        [0, 0],
        [60, 0],
        [0, 90],
      ],
      0,
      1,
    )!;
    expect(shape.knot).toEqual([20, 30]);
    expect(shape.threads).toBe('M0,0L20,30M60,0L20,30M0,90L20,30');
    expect(shape.area.split(/[MLZ]/).filter(Boolean).sort()).toEqual(['0,0', '0,90', '60,0']);
  });

  test('what lies behind the globe is left out; of fewer than two places there is no shape', () => {
    expect(shapeOf([[0, 0], null], 0, 1)).toBeNull();
    expect(shapeOf([[0, 0], null, [40, 0]], 0, 1)!.threads).toBe('M0,0L20,0M40,0L20,0');
  });
});
