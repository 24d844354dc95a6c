// A picture as a file: written and painted by a worker, or in turns on the page where the worker has no canvas.

import { drawPng, type Easel } from '../../../export/svg/png';
import type { PictureSheet } from '../../../export/svg/sheet';
import type { WrittenPicture } from '../../../export/svg/writePicture';
import { inTurns } from '../../../lib/steps';
import type { Analyst, OnProgress } from '../../../worker/protocol';
import { facesFor } from './faces';

export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

/** `wanted`: null for SVG. */
export async function written(
  analyst: Analyst,
  sheet: PictureSheet,
  wanted: Scale | null,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<WrittenPicture> {
  const options = { signal, onProgress };
  if (wanted === null) return analyst.ask('writePicture', { sheet, scale: null, faces: [] }, options);
  if (typeof OffscreenCanvas === 'undefined') return painted(sheet, wanted, signal, onProgress);
  const faces = facesFor(sheet);
  for (let scale: number = wanted; ; scale /= 2) {
    try {
      return await analyst.ask('writePicture', { sheet, scale, faces }, options);
    } catch (error) {
      // A worker without enough memory ends without a word; half the size takes a quarter of it.
      if (signal.aborted || scale <= 1) throw error;
    }
  }
}

async function painted(sheet: PictureSheet, wanted: Scale, end: AbortSignal, tell: OnProgress) {
  const easel: Easel = {
    canvasOf(width, height) {
      const image = document.createElement('canvas');
      [image.width, image.height] = [width, height];
      const context = image.getContext('2d', { willReadFrequently: true });
      return context && { image, context };
    },
    pngOf: ({ image }) => new Promise(resolve => (image as HTMLCanvasElement).toBlob(resolve, 'image/png')),
    work: painting => inTurns(painting, end),
  };
  return drawPng(sheet, wanted, easel, tell);
}
