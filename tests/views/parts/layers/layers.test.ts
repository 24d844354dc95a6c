import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../../src/analysis/entries/entry';
import { emptyTables } from '../../../../src/data/emptyTables';
import { buildNetwork } from '../../../../src/graph/buildNetwork';
import { eventMarks, projectMarks } from '../../../../src/views/parts/layers/marks';
import { shapeOf } from '../../../../src/views/parts/layers/shapes';
import { tables } from '../../../entryWorld';
import { world } from '../../../world';

const network = buildNetwork(
  world([
    { a: 'de-ulm', b: 'ru-tula' },
    { a: 'de-hof', b: 'ru-omsk' },
  ]),
);
const entries = entriesOf({ ...emptyTables, ...tables });

describe('projects over the picture', () => {
  const marks = projectMarks(entries, network);
  const told = marks.map(({ at, projects, count, state }) => ({
    places: at.map(place => network.places[place]!.id).join(' '),
    projects: projects.map(({ id }) => id).join(' '),
    count,
    state,
  }));

  test('those of the same places are one mark, the most first; that of three places is another', () => {
    expect(told).toEqual([
      {
        places: 'de-ulm ru-tula',
        projects: 'two idea-a idea-b alone more',
        count: 5,
        state: 'held',
      },
      { places: 'de-hof de-ulm ru-tula', projects: 'three', count: 1, state: 'held' },
      // A claim that others contradict is drawn, and not counted.
      { places: 'de-hof ru-omsk', projects: 'claimed', count: 0, state: 'disputed' },
    ]);
  });

  test('announced alone is what has nothing surer', () => {
    const ideas = entries.filter(({ id }) => id.startsWith('idea'));
    expect(projectMarks(ideas, network).map(({ state }) => state)).toEqual(['announced']);
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
  const free = { radius: 3, clear: 0, taken: [] };
  const line = [
    [0, 0],
    [100, 0],
  ] as const;

  test('of two places: bent beside the line, its knot halfway', () => {
    // 100 pixels apart: 7 away from the line.
    const shape = shapeOf(line, free)!;
    expect(shape.knot[1]).toBeCloseTo(7);
    expect(shape).toMatchObject({ threads: 'M0,0Q50,14 100,0', area: '' });
  });

  test('a knot that has to keep clear of the line bends it further', () => {
    expect(shapeOf(line, { ...free, radius: 8, clear: 10 })!.knot).toEqual([50, 10]);
  });

  test('a knot that would touch another slides along its thread, which stays as it is', () => {
    const taken = [{ at: [50, 7] as const, radius: 3 }];
    const shape = shapeOf(line, { ...free, taken })!;
    expect(shape.knot[0]).toBeCloseTo(42);
    // 2 · 0.42 · 0.58 of the control point's 14.
    expect(shape.knot[1]).toBeCloseTo(6.8208);
    expect(shape.threads).toBe('M0,0Q50,14 100,0');
  });

  test('of a short one it goes to the other side of the line', () => {
    const short = [
      [0, 0],
      [24, 0],
    ] as const;
    const taken = [{ at: [12, 10] as const, radius: 8 }];
    const shape = shapeOf(short, { radius: 8, clear: 10, taken })!;
    expect(shape.knot).toEqual([12, -10]);
    expect(shape.threads).toBe('M0,0Q12,-20 24,0');
  });

  test('where all room is taken, it is where it is farthest from the others', () => {
    const taken = [0, 20, 40, 60, 80, 100].map(x => ({ at: [x, 5] as const, radius: 30 }));
    expect(shapeOf(line, { ...free, taken })!.knot[1]).toBeGreaterThan(0);
  });

  test('of three places: threads that meet in their middle, and the area between them', () => {
    const shape = shapeOf(
      [
        [0, 0],
        [60, 0],
        [0, 90],
      ],
      free,
    )!;
    expect(shape.knot).toEqual([20, 30]);
    expect(shape.threads).toBe('M0,0L20,30M60,0L20,30M0,90L20,30');
    expect(shape.area.split(/[MLZ]/).filter(Boolean).sort()).toEqual(['0,0', '0,90', '60,0']);
  });

  test('what lies behind the globe is left out; of fewer than two places there is no shape', () => {
    expect(shapeOf([[0, 0], null], free)).toBeNull();
    expect(shapeOf([[0, 0], null, [40, 0]], free)!.threads).toBe('M0,0L20,0M40,0L20,0');
  });
});
