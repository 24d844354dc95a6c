import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { ABSENT, ACTIVE, ENDED, SUSPENDED, UNKNOWN } from '../../../src/graph/status';
import { arcStates, buildArcs, ENDS_SIZE, segmentsFor } from '../../../src/views/map/arcBuffers';
import { arcLook, opacityFor, widthAt } from '../../../src/views/map/arcLook';
import { atPlaces } from './atPlaces';

const network = buildNetwork(
  atPlaces(
    [
      { a: 'de-ulm', b: 'jp-far', kind: 'friendship' },
      { a: 'de-ulm', b: 'de-near' },
      { a: 'de-near', b: 'jp-far' },
    ],
    { 'de-ulm': [0, 0], 'de-near': [1, 0], 'jp-far': [90, 0] },
  ),
);

describe('arc buffers', () => {
  test('a long arc gets more segments than a short one, in powers of two, and never more than 128', () => {
    expect(segmentsFor(0.01)).toBe(2);
    expect(segmentsFor(0.1)).toBe(4);
    expect(segmentsFor(0.11)).toBe(8);
    expect(segmentsFor(Math.PI)).toBe(128);
  });

  test('ties stand in buckets by length, the shortest first, each once', () => {
    const { order, buckets } = buildArcs(network);
    expect([...order]).toEqual([1, 0, 2]);
    expect(buckets).toEqual([
      { segments: 2, first: 0, count: 1 },
      { segments: 64, first: 1, count: 2 },
    ]);
  });

  test('an instance holds both ends as unit vectors and their angle', () => {
    const { ends } = buildArcs(network);
    const first = [...ends.subarray(ENDS_SIZE, 2 * ENDS_SIZE)].map(value => Math.round(value * 1e4) / 1e4);
    expect(first.map(value => value + 0)).toEqual([1, 0, 0, 0, 1, 0, 1.5708]);
  });

  test('states follow the order of the instances: status, kind, focus', () => {
    const arcs = buildArcs(network);
    const states = arcStates(arcs, Uint8Array.of(SUSPENDED, ACTIVE, ABSENT), new Set([1]));
    expect([...states]).toEqual([ACTIVE, 0, 1, 0, SUSPENDED, 1, 0, 0, ABSENT, 0, 0, 0]);
  });
});

describe('the look of arcs', () => {
  test('status sets the line: active solid, suspended dashed and paler, ended dotted and grey, unknown paler', () => {
    const { looks } = arcLook('light');
    const of = (status: number) => [...looks.subarray(3 * status, 3 * status + 3)];
    expect(of(ACTIVE)).toEqual([1, 0, 0]);
    expect(of(SUSPENDED)).toEqual([0.75, 0, 1]);
    expect(of(ENDED).slice(1)).toEqual([1, 2]);
    expect(of(UNKNOWN)[0]).toBeLessThan(1);
  });

  test('opacity falls with the number drawn, within bounds', () => {
    expect(opacityFor(1)).toBe(0.9);
    expect(opacityFor(141)).toBeGreaterThan(opacityFor(2000));
    expect(opacityFor(26_000)).toBeCloseTo(0.109, 2);
    expect(opacityFor(1e9)).toBe(0.1);
  });

  test('lines are 1 pixel wide at world view and 2.5 from near', () => {
    expect(widthAt(0)).toBe(1);
    expect(widthAt(7)).toBe(2.5);
    expect(widthAt(12)).toBe(2.5);
  });
});
