// A picture file, written in a worker: SVG as text, PNG painted with the page's own letters.

import { atOnce } from '../../lib/steps';
import { drawPng, type Easel, type Png } from './png';
import { filled, marksIn, type PictureSheet } from './sheet';
import { formatSvg } from './svgNode';

/** A typeface of the page, as its style sheet names it. */
export interface Face {
  readonly family: string;
  /** "url(…) format(…)" with a whole address. */
  readonly source: string;
  readonly weight: string;
  readonly range: string;
}

export interface PictureToWrite {
  readonly sheet: PictureSheet;
  /** Null: as SVG. */
  readonly scale: number | null;
  /** Those that its texts need; of a PNG. */
  readonly faces: readonly Face[];
}

export type WrittenPicture = Png;

/** Pieces that are put together before they are handed on. */
const BATCH = 1000;

export async function writePicture(
  { sheet, scale, faces }: PictureToWrite,
  tell: (share: number) => void = () => {},
): Promise<WrittenPicture> {
  if (scale === null) return { content: svgOf(sheet, tell), scale: 1 };
  await loadFaces(faces);
  return drawPng(sheet, scale, easel, tell);
}

export function svgOf(sheet: PictureSheet, tell: (share: number) => void = () => {}): Blob {
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  let batch: string[] = [];
  let done = 0;
  for (const piece of formatSvg(filled(sheet))) {
    batch.push(piece);
    if (++done % BATCH !== 0) continue;
    parts.push(batch.join(''));
    batch = [];
    tell(Math.min(1, done / (marksIn(sheet) + BATCH)));
  }
  return new Blob([...parts, batch.join('')], { type: 'image/svg+xml' });
}

const easel: Easel = {
  canvasOf(width, height) {
    try {
      const image = new OffscreenCanvas(width, height);
      // Kept where it is painted: a graphics card has narrower limits, and the page's own drawing needs it.
      const context = image.getContext('2d', { willReadFrequently: true });
      return context && { image, context };
    } catch {
      return null;
    }
  },
  pngOf: ({ image }) => (image as OffscreenCanvas).convertToBlob({ type: 'image/png' }).catch(() => null),
  work: painting => atOnce(painting),
};

/** A worker has none of the page's. One that does not come is replaced by what the device has. */
async function loadFaces(faces: readonly Face[]): Promise<void> {
  const { fonts } = globalThis as { readonly fonts?: FontFaceSet };
  if (!fonts || typeof FontFace === 'undefined') return;
  await Promise.all(
    faces.map(async ({ family, source, weight, range }) => {
      const face = new FontFace(family, source, { weight, unicodeRange: range });
      // From an earlier picture.
      if ([...fonts].some(known => known.family === face.family && known.unicodeRange === face.unicodeRange))
        return;
      try {
        fonts.add(await face.load());
      } catch {
        // As above.
      }
    }),
  );
}
