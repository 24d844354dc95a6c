import { expect, test } from 'vitest';
import { placeNames, type NamesInput } from '../../../../src/views/parts/svg/svgNames';

/** Names of 50 pixels beside dots of 3, in a view of 400 × 200. */
const input = (places: readonly number[], more: Partial<NamesInput> = {}): NamesInput => ({
  sight: { places: Float32Array.from(places) },
  size: { width: 400, height: 200 },
  order: Array.from({ length: places.length / 2 }, (_, i) => i),
  radiusOf: () => 3,
  nameOf: place => ({ text: `Ort ${place}`, lang: 'de' }),
  widthOf: () => 50,
  standingOf: () => 'plain',
  outwardOf: () => 0,
  outwardOnly: false,
  must: () => false,
  area: 1000,
  labelScale: 1,
  ...more,
});
const sides = (more: NamesInput) => placeNames(more).map(({ place, dx, dy }) => [place, dx, dy]);

test('a name stands on the right of its place, or on the left where its partners are on the right', () => {
  expect(sides(input([200, 100]))).toEqual([[0, 7, 0]]);
  expect(sides(input([200, 100], { outwardOf: () => -1 }))).toEqual([[0, -57, 0]]);
});

test('at the edge of the view it stands on the side that is inside', () => {
  expect(sides(input([390, 100]))).toEqual([[0, -57, 0]]);
});

test('the more important name has its spot, the other another one, over no place and no name', () => {
  // The second place stands where the first would have its name on the right.
  expect(sides(input([200, 100, 230, 100]))).toEqual([
    [0, -57, 0],
    [1, 7, 0],
  ]);
});

test('where outward is the only side and it is taken, there is no name', () => {
  const places = [200, 100, 200, 106];
  const only = { outwardOf: () => 1, outwardOnly: true };
  expect(sides(input(places, only))).toEqual([[0, 7, 0]]);
});

test('what is selected is named in any case, what is out of sight never', () => {
  const places = [200, 100, 200, 106, NaN, NaN, 500, 100];
  const only = { outwardOf: () => 1, outwardOnly: true, must: () => true };
  expect(placeNames(input(places, only)).map(({ place }) => place)).toEqual([0, 1]);
});

test('there are no more names than the view has room for', () => {
  const places = Array.from({ length: 60 }, (_, i) => [
    20 + 60 * (i % 6),
    10 + 18 * Math.floor(i / 6),
  ]).flat();
  // 80,000 square pixels, one name per 8,000.
  expect(placeNames(input(places, { area: 8000 }))).toHaveLength(10);
});

test('names of twice the size stand further above and below their place, and are a quarter as many', () => {
  // Names of 100 pixels have no room beside a place in the middle of a view of 150.
  const narrow = { size: { width: 150, height: 200 }, widthOf: () => 100 };
  expect(sides(input([75, 100], narrow))).toEqual([[0, -50, -11]]);
  expect(sides(input([75, 100], { ...narrow, labelScale: 2 }))).toEqual([[0, -50, -17]]);
  const places = Array.from({ length: 60 }, (_, i) => [
    20 + 60 * (i % 6),
    10 + 18 * Math.floor(i / 6),
  ]).flat();
  // 80,000 square pixels, one name per 2,000 at the usual size: 40.
  expect(placeNames(input(places, { area: 2000, labelScale: 2 }))).toHaveLength(10);
});
