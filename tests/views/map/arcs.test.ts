import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { withTies } from '../../../src/graph/withTies';
import { arcLooks, arcsOf, buildArcs, ENDS_SIZE, segmentsFor } from '../../../src/views/map/arcBuffers';
import { widthAt } from '../../../src/views/map/arcWidth';
import { TIE_BYTES } from '../../../src/views/parts/surface/tieLooks';
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

  test('a proposed tie stands behind those of the list, which stay as they are', () => {
    const places = [...network.places, { ...network.places[0]!, id: 'fr-new', lon: 2, lat: 0 }];
    const added = withTies(network, [{ a: 'fr-new', b: 'de-ulm' }], places.slice(-1));
    const [before, after] = [arcsOf(network), arcsOf(added)];
    expect([...after.order]).toEqual([...before.order, 3]);
    expect(after.buckets).toEqual([...before.buckets, { segments: 2, first: 3, count: 1 }]);
    expect(after.ends.subarray(0, before.ends.length)).toEqual(before.ends);
    const whole = buildArcs(added);
    const at = whole.order.indexOf(3) * ENDS_SIZE;
    expect(after.ends.subarray(3 * ENDS_SIZE)).toEqual(whole.ends.subarray(at, at + ENDS_SIZE));
  });

  test('looks follow the order of the instances', () => {
    const looks = Uint8Array.from([1, 2, 3].flatMap(tie => Array<number>(TIE_BYTES).fill(tie)));
    const arranged = arcLooks(buildArcs(network), looks);
    expect([0, 1, 2].map(slot => [...arranged.subarray(slot * TIE_BYTES, (slot + 1) * TIE_BYTES)])).toEqual(
      [2, 1, 3].map(tie => Array<number>(TIE_BYTES).fill(tie)),
    );
  });
});

test('lines are 1 pixel wide at world view and 2.5 from near', () => {
  expect(widthAt(0)).toBe(1);
  expect(widthAt(7)).toBe(2.5);
  expect(widthAt(12)).toBe(2.5);
});
