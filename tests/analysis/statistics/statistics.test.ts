import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { components } from '../../../src/analysis/kernels/components';
import { csrOf } from '../../../src/analysis/kernels/csr';
import { sweep } from '../../../src/analysis/kernels/sweep/sweep';
import { statistics, type StatisticId, type Statistics } from '../../../src/analysis/statistics/catalogue';
import { degreeSteps, degreesOf } from '../../../src/analysis/statistics/degrees';
import { statisticsOf } from '../../../src/analysis/statistics/statistics';
import { bareSlice, type Slice } from '../../../src/graph/slice';
import { everyShape } from '../networks';
import { slice } from '../slices';
import { edgeList, published } from './konect';
import { distanceTable } from './distanceTable';

const of = (network: Slice): Statistics => statisticsOf(network, sweep(network));

/** As KONECT prints: whole numbers as they are, others with six significant digits. */
function printed(id: StatisticId, value: number): string {
  const { unit } = statistics.find(one => one.id === id)!;
  return unit === 'count' ? String(value) : value.toPrecision(6);
}

describe.each(published)('%s, as KONECT prints it', (_, file, table) => {
  const found = of(edgeList(file));
  test.each(Object.entries(table) as [StatisticId, string][])('%s: %s', (id, text) => {
    expect(printed(id, found[id])).toBe(text);
  });
});

describe('worked by hand', () => {
  // A triangle 0-1-2 with a tail 2-3, a pair 4-5, and 6 alone.
  const kite = slice(7, [
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 3],
    [4, 5],
  ]);
  const found = of(kite);

  test('a place without ties is counted apart and stands in no other figure', () => {
    expect(found).toMatchObject({ order: 6, isolated: 1, size: 5, components: 2, giant: 4, maxDegree: 3 });
    expect(found.giantShare).toBeCloseTo(4 / 6, 12);
    expect(found.meanDegree).toBeCloseTo(10 / 6, 12);
    expect(found.density).toBeCloseTo((2 * 5) / (6 * 5), 12);
  });

  test('of five pairs of ties at one place three are closed by the one triangle', () => {
    expect(found.triangles).toBe(1);
    expect(found.transitivity).toBeCloseTo(3 / 5, 12);
  });

  test('the average clustering counts places with one tie as 0', () => {
    expect(found.averageClustering).toBeCloseTo((1 + 1 + 1 / 3) / 6, 12);
  });

  test('distances are those of the largest component, of a place to itself among them', () => {
    // Four times 0, eight times 1, four times 2.
    expect(found).toMatchObject({ diameter: 2, radius: 1, medianDistance: 1 });
    expect(found.meanDistance).toBeCloseTo((8 + 2 * 4) / 16, 12);
    // 12 of 16 pairs at 1 or nearer; 14.4 are 90 %.
    expect(found.effectiveDiameter).toBeCloseTo(1 + 2.4 / 4, 12);
  });

  test('degrees 1, 1, 1, 2, 2, 3: their Gini coefficient and exponent', () => {
    const ranked = 1 + 2 + 3 + 4 * 2 + 5 * 2 + 6 * 3;
    expect(found.gini).toBeCloseTo((2 * ranked) / (6 * 10) - 7 / 6, 12);
    expect(found.powerLaw).toBeCloseTo(1 + 6 / (2 * Math.log(2) + Math.log(3)), 12);
  });

  test('assortativity: the correlation over both directions of the five ties', () => {
    // Ends 2-2, 2-3, 2-3, 3-1, 1-1, each both ways: mean 2, products of the deviations 0, 0, 0, −1, 1.
    expect(found.assortativity).toBeCloseTo(0, 12);
    // A star: all ties join 1 with 3.
    expect(
      of(
        slice(4, [
          [0, 1],
          [0, 2],
          [0, 3],
        ]),
      ).assortativity,
    ).toBeCloseTo(-1, 12);
  });

  test('the distribution says how many places have so many ties or more', () => {
    expect(degreeSteps(degreesOf(csrOf(kite)))).toEqual([
      { degree: 1, places: 3, orMore: 6 },
      { degree: 2, places: 2, orMore: 3 },
      { degree: 3, places: 1, orMore: 1 },
    ]);
  });
});

describe('where a figure is not defined it is NaN', () => {
  test.each([
    ['no place', bareSlice(0, new Uint32Array(), new Uint32Array())],
    ['places without ties', slice(3, [])],
  ])('%s', (_, network) => {
    const { order, size, isolated, components, giant, maxDegree, triangles, ...rest } = of(network);
    expect({ order, size, isolated, components, giant, maxDegree, triangles }).toEqual({
      order: 0,
      size: 0,
      isolated: network.order,
      components: 0,
      giant: 0,
      maxDegree: 0,
      triangles: 0,
    });
    for (const value of Object.values(rest)) expect(value).toBeNaN();
  });

  test('a single pair has distances, and neither triangles to close nor degrees that differ', () => {
    const pair = of(slice(2, [[0, 1]]));
    expect(pair).toMatchObject({ density: 1, diameter: 1, radius: 1, meanDistance: 0.5, gini: 0 });
    expect([pair.transitivity, pair.assortativity, pair.powerLaw]).toEqual([NaN, NaN, NaN]);
  });

  test('without a sweep only the figures of distances are missing', () => {
    const missing = statistics.filter(({ id }) => Number.isNaN(statisticsOf(edgeList('zachary.txt'))[id]));
    expect(missing.map(({ id }) => id)).toEqual(
      statistics.filter(one => 'needs' in one && one.needs === 'sweep').map(({ id }) => id),
    );
  });
});

test('in any network the distances are those between the places of the largest component', () => {
  fc.assert(
    fc.property(everyShape, network => {
      fc.pre(network.source.length > 0);
      const found = of(network);
      const { group } = components(network);
      const giant = [...group.keys()].filter(place => group[place] === 0);
      const table = distanceTable(network);
      const all = giant.flatMap(a => giant.map(b => table[a]![b]!)).sort((x, y) => x - y);
      expect(found.giant).toBe(giant.length);
      expect(found.diameter).toBe(all.at(-1));
      expect(found.radius).toBe(Math.min(...giant.map(a => Math.max(...giant.map(b => table[a]![b]!)))));
      expect(found.meanDistance).toBeCloseTo(all.reduce((x, y) => x + y, 0) / all.length, 10);
      expect(found.medianDistance).toBe(all[Math.floor(all.length / 2)]);
    }),
  );
});

interface Peers {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly side: readonly number[];
  readonly network: Readonly<Record<'igraph' | 'networkx', Readonly<Record<string, number>>>>;
}

describe.each(['germany-russia', 'wider-circle'])('%s, as igraph and NetworkX find it', id => {
  const { source, target, side, network } = JSON.parse(
    readFileSync(`tests/fixtures/peers/${id}.json`, 'utf8'),
  ) as Peers;
  const found = of(bareSlice(side.length, Uint32Array.from(source), Uint32Array.from(target)));
  const { igraph, networkx } = network;
  const near = (value: number, theirs: number) =>
    expect(Math.abs(value - theirs)).toBeLessThanOrEqual(1e-9 * Math.abs(theirs));

  test('size and triangles; theirs are with the places without ties', () => {
    const all = found.order + found.isolated;
    expect(all).toBe(side.length);
    expect(found.components + found.isolated).toBe(igraph['components']);
    expect(found.giant).toBe(igraph['giant']);
    expect(found.triangles).toBe(networkx['triangles']);
    near((found.density * found.order * (found.order - 1)) / (all * (all - 1)), igraph['density']!);
    near(found.transitivity, igraph['transitivity']!);
    near((found.averageClustering * found.order) / all, networkx['averageClustering']!);
    near(found.assortativity, networkx['assortativity']!);
  });

  test('distances; theirs are without those of a place to itself', () => {
    const { giant, meanDistance } = found;
    expect([found.diameter, found.radius]).toEqual([networkx['diameterOfGiant'], networkx['radiusOfGiant']]);
    near((meanDistance * giant) / (giant - 1), networkx['meanDistanceOfGiant']!);
  });
});
