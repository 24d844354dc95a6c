import { expect, test } from 'vitest';
import { placeNodes, tieNodes, type PlaceColumns, type TieColumns } from '../../../src/export/svg/columns';
import { framed } from '../../../src/export/svg/frame';
import { filled, marksIn, type PictureSheet } from '../../../src/export/svg/sheet';
import { node, type SvgNode } from '../../../src/export/svg/svgNode';
import { svgOf } from '../../../src/export/svg/writePicture';

/** The first is wholly seen, of the second the end alone, the third not at all; the second stands out. */
const ties: TieColumns = {
  points: Float32Array.from([0, 0, 10, 5, NaN, NaN, 3, 4, 5, 6.25, NaN, NaN, NaN, NaN]),
  starts: Uint32Array.from([0, 2, 5, 7]),
  order: Uint32Array.from([0, 2, 1]),
  inks: Uint8Array.from([1, 2, 3, 255, 4, 5, 6, 51, 7, 8, 9, 255]),
  widths: Float32Array.from([1, 2, 3]),
  lines: Uint8Array.from([0, 1, 0]),
  dashes: [[], [5, 3]],
};
/** A disc, a ring, and one behind the globe, which is not in the order. */
const places: PlaceColumns = {
  order: Uint32Array.from([1, 0]),
  discs: Float32Array.from([1, 2, 3, 4, 5, 6, 0, 0, 0]),
  colours: Uint16Array.from([0, 1, 0]),
  palette: ['red', 'blue'],
  open: Uint8Array.from([0, 1, 0]),
  opacities: Float32Array.from([0.35, 1, 1]),
  margin: 0.8,
};

test('ties become paths in the order of drawing; what is behind the globe becomes none', () => {
  expect([...tieNodes(ties)].map(({ attributes }) => attributes)).toEqual([
    { d: 'M0,0L10,5', stroke: 'rgb(1,2,3)', 'stroke-opacity': 1, 'stroke-width': 1, 'stroke-dasharray': '' },
    {
      d: 'M3,4L5,6.3',
      stroke: 'rgb(4,5,6)',
      'stroke-opacity': 0.2,
      'stroke-width': 2,
      'stroke-dasharray': '5 3',
    },
  ]);
});

test('places become discs and rings', () => {
  const [ring, disc] = [...placeNodes(places, 'white')].map(({ attributes }) => attributes);
  expect(ring).toMatchObject({ cx: 4, cy: 5, r: 6, fill: 'white', stroke: 'blue', opacity: '' });
  expect(disc).toMatchObject({ cx: 1, cy: 2, r: 3, fill: 'red', stroke: 'white', opacity: 0.35 });
});

const { root, width, height } = framed({
  width: 20,
  height: 10,
  picture: [node('g', { id: 'ties' }), node('g', { id: 'places' }), node('g', { id: 'names' })],
  title: 'Netz',
  subtitle: '',
  legend: [],
  foot: [],
  colours: { paper: 'white', ink: 'black', secondary: 'grey', hairline: 'silver' },
  font: 'Arial',
  lang: 'de',
  widthOf: () => 5,
});
const sheet: PictureSheet = { root, ties, places, paper: 'white', font: 'Arial', width, height };

test('a sheet crosses to a worker as it is, and is filled there, as often as it is asked for', () => {
  const arrived = structuredClone(sheet);
  const find = (one: SvgNode, id: string): SvgNode | undefined =>
    one.attributes['id'] === id
      ? one
      : [...one.children].flatMap(child => (typeof child === 'string' ? [] : (find(child, id) ?? [])))[0];
  const whole = filled(arrived);
  for (let time = 0; time < 2; time++) {
    expect([...find(whole, 'ties')!.children]).toHaveLength(2);
    expect([...find(whole, 'places')!.children]).toHaveLength(2);
    expect([...find(whole, 'names')!.children]).toHaveLength(0);
  }
  expect(marksIn(sheet)).toBe(5);
});

test('as SVG it is one file with all its marks', async () => {
  const text = await svgOf(sheet).text();
  expect(text.match(/<path /g)).toHaveLength(2);
  // The rectangles are the paper and the frame.
  expect(text.match(/<(\w+) /g)!.filter(tag => tag === '<circle ')).toHaveLength(2);
  expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')).toBe(true);
});
