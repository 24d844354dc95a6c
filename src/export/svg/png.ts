// A picture file as PNG, in so many pixels for each of its own. Browsers limit the size of a canvas, each in its own
// way, and some say nothing and draw nothing; so it is tried, and what was drawn is looked at.

import type { Work } from '../../lib/steps';
import { PACE, painting, type Canvas, type Painting } from './paint';
import { filled, marksIn, type PictureSheet } from './sheet';

export interface Png {
  readonly content: Blob;
  /** The one that was asked for, or the largest that is possible. */
  readonly scale: number;
}

/** Where it is painted: in a worker, or on the page. */
export interface Easel {
  canvasOf(width: number, height: number): Canvas | null;
  /** Null where nothing comes of it. */
  pngOf(canvas: Canvas): Promise<Blob | null>;
  /** All at once, or in turns. */
  work(painting: Work<void>): void | Promise<void>;
}

/** From one size to the next smaller one, and the smallest. */
const STEP = 0.25;

/** Rejects where not even the smallest is possible. */
export async function drawPng(
  sheet: PictureSheet,
  wanted: number,
  easel: Easel,
  tell: (share: number) => void = () => {},
): Promise<Png> {
  for (let scale = wanted; scale >= STEP; scale -= STEP) {
    const [width, height] = [Math.round(sheet.width * scale), Math.round(sheet.height * scale)];
    const canvas = easel.canvasOf(width, height);
    if (!canvas || !takesInk(canvas.context, width, height)) continue;
    await easel.work(
      told(sheet, canvas, { ...easel, context: canvas.context, scale, font: sheet.font }, tell),
    );
    // The paper reaches into every corner.
    const isPainted = [
      [0, 0],
      [width - 1, 0],
      [0, height - 1],
      [width - 1, height - 1],
    ].every(([x, y]) => opacityAt(canvas.context, x!, y!) === 255);
    const content = isPainted ? await easel.pngOf(canvas) : null;
    if (content && content.size > 0 && content.type === 'image/png') return { content, scale };
  }
  throw new Error(`no canvas of ${sheet.width} by ${sheet.height} pixels`);
}

/** Besides the marks: ground, texts, legend. About. */
const REST = 1000;

function* told(
  sheet: PictureSheet,
  { context }: Canvas,
  by: Painting,
  tell: (share: number) => void,
): Work<void> {
  const whole = marksIn(sheet) + REST;
  const work = painting(filled(sheet), by);
  for (let done = PACE; !work.next().done; done += PACE) {
    // Asking makes the browser paint what it has only noted so far.
    opacityAt(context, 0, 0);
    tell(Math.min(1, done / whole));
    yield;
  }
}

/** Before anything is painted: a canvas beyond the limit stays blank. */
function takesInk(context: Canvas['context'], width: number, height: number): boolean {
  context.fillStyle = 'black';
  context.fillRect(width - 1, height - 1, 1, 1);
  return opacityAt(context, width - 1, height - 1) === 255;
}

function opacityAt(context: Canvas['context'], x: number, y: number): number {
  try {
    return context.getImageData(x, y, 1, 1).data[3]!;
  } catch {
    return 0;
  }
}
