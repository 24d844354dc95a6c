import { describe, expect, test } from 'vitest';
import type { Canvas } from '../../../src/export/svg/paint';
import { drawPng, type Easel } from '../../../src/export/svg/png';
import { node } from '../../../src/export/svg/svgNode';
import type { PictureSheet } from '../../../src/export/svg/sheet';

const sheet: PictureSheet = {
  root: node('svg', { width: 1000, height: 500 }, [
    node('rect', { width: 1000, height: 500, fill: 'white' }),
  ]),
  ties: null,
  places: null,
  paper: 'white',
  font: 'Arial',
  width: 1000,
  height: 500,
};

/** A device with canvases up to so many pixels: `refuses` to open larger ones, or lets them be and draws nothing. */
function device(most: number, how: 'refuses' | 'stays blank' | 'gives no file') {
  const tried: (readonly [number, number])[] = [];
  const easel: Easel = {
    canvasOf(width, height) {
      tried.push([width, height]);
      const large = width * height > most;
      if (large && how === 'refuses') return null;
      const context = new Proxy(
        { getImageData: () => ({ data: [0, 0, 0, large && how === 'stays blank' ? 0 : 255] }) },
        { get: (own, name) => own[name as keyof typeof own] ?? (() => {}), set: () => true },
      );
      return { context, image: { width, height } } as unknown as Canvas;
    },
    pngOf: ({ image: { width, height } }) =>
      Promise.resolve(
        width * height > most && how === 'gives no file' ? null : new Blob(['png'], { type: 'image/png' }),
      ),
    work(painting) {
      while (!painting.next().done);
    },
  };
  return { easel, tried };
}

describe('a picture larger than a canvas can be', () => {
  test.each(['refuses', 'stays blank', 'gives no file'] as const)(
    'is drawn in the largest size that is possible where the device %s',
    async how => {
      // 1,000 × 500 at three and a quarter times: 5,281,250 pixels.
      const { easel, tried } = device(5_300_000, how);
      expect((await drawPng(sheet, 4, easel)).scale).toBe(3.25);
      expect(tried).toEqual([
        [4000, 2000],
        [3750, 1875],
        [3500, 1750],
        [3250, 1625],
      ]);
    },
  );
  test('is no picture where there is no canvas at all', async () => {
    await expect(drawPng(sheet, 4, device(0, 'refuses').easel)).rejects.toThrow('no canvas of 1000 by 500');
  });
  test('is drawn as it was asked for where there is room', async () => {
    const { easel, tried } = device(Infinity, 'refuses');
    expect((await drawPng(sheet, 2, easel)).scale).toBe(2);
    expect(tried).toHaveLength(1);
  });
});
