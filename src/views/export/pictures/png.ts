// An SVG picture as PNG, in so many pixels for each of its own. Browsers limit the size of a canvas, each in its own way;
// so what was drawn is looked at, and where nothing came of it the next smaller size is taken.

import { nextTurn } from '../../../lib/steps';
import type { PictureFile } from '../../pictures/pictureFile';
import { drawTexts, textsIn } from './texts';

export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

/** Pixels of the canvas that are drawn at once. */
const STRIP = 48;

export interface Png {
  readonly content: Blob;
  /** The one that was asked for, or the largest that is possible. */
  readonly scale: Scale;
}

/** Rejects where not even the smallest is possible. */
export async function pngOf(picture: PictureFile, wanted: Scale, end: AbortSignal): Promise<Png> {
  const image = await imageOf(await picture.withoutTexts(end));
  const texts = textsIn(picture.root);
  // An image of SVG has no part in the page's typeface, and one of its own it would not wait for: the letters are
  // drawn by the page.
  const fonts = new Set(texts.map(({ size, weight }) => `${weight} ${size}px ${picture.font}`));
  const letters = [...new Set(texts.map(({ text }) => text).join(''))].join('');
  await Promise.all([...fonts].map(font => document.fonts.load(font, letters).catch(() => [])));
  for (const scale of SCALES.filter(one => one <= wanted).reverse()) {
    end.throwIfAborted();
    const content = await drawn(image, texts, picture, scale, end);
    if (content) return { content, scale };
  }
  throw new Error(`no canvas of ${picture.width} by ${picture.height} pixels`);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(url);
  }
  return image;
}

async function drawn(
  image: HTMLImageElement,
  texts: ReturnType<typeof textsIn>,
  { width, height, font }: PictureFile,
  scale: Scale,
  end: AbortSignal,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * scale, height * scale];
  const context = canvas.getContext('2d');
  if (!context) return null;
  // In strips, each in a turn of its own, so that the page draws and hears its reader between them.
  for (let top = 0; top < canvas.height; top += STRIP) {
    context.save();
    context.beginPath();
    context.rect(0, top, canvas.width, STRIP);
    context.clip();
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    context.restore();
    if (!isOpaque(context, 0, top)) return null;
    await nextTurn();
    end.throwIfAborted();
  }
  drawTexts(context, texts, font, scale);
  // The paper reaches into the last corner.
  if (!isOpaque(context, canvas.width - 1, canvas.height - 1)) return null;
  return new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
}

/** Whether something is drawn there: asking makes the browser draw it now. */
function isOpaque(context: CanvasRenderingContext2D, x: number, y: number): boolean {
  try {
    return context.getImageData(x, y, 1, 1).data[3] === 255;
  } catch {
    return false;
  }
}
