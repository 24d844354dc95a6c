// What explains the picture behind the places: circles of regions and countries, rings with their number of steps,
// heads of columns, coasts and borders. Shapes are drawn on a canvas of their own below sigma's, and only when they
// change; their texts stand among the names of places, over the ties.

import type { Circle, LaidOut } from '../../analysis/layout/laidOut';
import { Crowd, type Box } from './crowd';
import type { Inks } from './drawLabels';
import type { Land } from './land';
import type { Projection } from './projection';

/** The texts of a picture in the reader's language. */
export interface GroundTexts {
  readonly ofRegion: (code: string) => string;
  readonly ofCountry: (code: string) => string;
  readonly ofSide: (side: 0 | 1) => string;
  readonly steps: (count: number) => string;
  readonly apart: (count: number) => string;
}

/** Colours of lines and of land. */
export interface GroundInks extends Inks {
  readonly land: string;
  readonly border: string;
  readonly hairline: string;
}

export interface GroundInput {
  readonly picture: Pick<LaidOut, 'circles' | 'captions' | 'geo'>;
  readonly projection: Projection;
  readonly texts: GroundTexts;
  readonly inks: GroundInks;
  readonly land: Land | null;
  readonly width: number;
  readonly height: number;
}

/** Pixels of letters, their halo, lines and half the height of a text, at its usual size. */
const LETTERS = { country: 13, group: 11.5, step: 11, head: 13 } as const;
const HALO = 3.5;
const LINE = 15;
const HALF = 8;
/** A circle is named if its name is at most so many times as long as it is wide. */
const LONGEST = 1.25;
/** Pixels at the usual size of texts; smaller circles are not named. */
const LEAST_NAMED = 11;

export interface GroundText {
  readonly lines: readonly string[];
  readonly font: string;
  readonly colour: string;
  readonly align: 'left' | 'right' | 'center';
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Countries lie below their regions. */
export function drawShapes(context: CanvasRenderingContext2D, input: GroundInput): void {
  const { picture, projection, land, inks } = input;
  if (picture.geo && land) land.draw(context, picture.geo, projection, inks);
  for (const circle of countriesFirst(picture.circles)) drawCircle(context, circle, input);
}

/** Where the texts stand, none over another; countries come first, and the larger ones of equals. */
export function placeTexts(context: CanvasRenderingContext2D, input: GroundInput): readonly GroundText[] {
  const { circles, captions } = input.picture;
  const crowd = new Crowd();
  const placed: GroundText[] = [];
  const add = (text: GroundText | null) => {
    if (!text || crowd.meets(text.box)) return;
    crowd.add(text.box);
    placed.push(text);
  };
  for (const circle of countriesFirst(circles)) add(nameOfCircle(context, circle, input));
  for (const caption of captions) add(captionText(context, caption, input));
  return placed;
}

/** `strength`: how much is seen of them, 0 … 1. */
export function writeTexts(
  context: CanvasRenderingContext2D,
  texts: readonly GroundText[],
  { paper, labelScale }: Pick<GroundInks, 'paper' | 'labelScale'>,
  strength: number,
): void {
  context.lineJoin = 'round';
  context.lineWidth = HALO * labelScale;
  context.textBaseline = 'middle';
  context.globalAlpha = strength;
  for (const { lines, font, colour, align, x, y } of texts) {
    context.font = font;
    context.textAlign = align;
    context.strokeStyle = paper;
    context.fillStyle = colour;
    lines.forEach((line, i) => {
      const at = y - (lines.length - 1 - i) * LINE * labelScale;
      context.strokeText(line, x, at);
      context.fillText(line, x, at);
    });
  }
  context.globalAlpha = 1;
}

function countriesFirst(circles: readonly Circle[]): readonly Circle[] {
  const order = (circle: Circle) => (circle.of === 'country' ? 0 : 1);
  return [...circles].sort((p, q) => order(p) - order(q) || q.radius - p.radius);
}

function drawCircle(
  context: CanvasRenderingContext2D,
  circle: Circle,
  { projection, inks }: GroundInput,
): void {
  const [x, y] = at(circle, projection);
  context.beginPath();
  context.arc(x, y, circle.radius * projection.unit, 0, 2 * Math.PI);
  if (circle.of === 'country') {
    context.fillStyle = inks.land;
    context.fill();
  }
  context.lineWidth = 1;
  context.strokeStyle = circle.of !== 'country' ? inks.border : inks.hairline;
  context.stroke();
}

/** Over the upper rim, where no place stands. */
function nameOfCircle(
  context: CanvasRenderingContext2D,
  circle: Circle,
  input: GroundInput,
): GroundText | null {
  const { projection, texts, inks } = input;
  const radius = circle.radius * projection.unit;
  const [x, y] = at(circle, projection);
  if (circle.of === 'step') {
    const font = `450 ${LETTERS.step * inks.labelScale}px ${inks.font}`;
    const [dx, dy] = [Math.cos(circle.label) * radius, Math.sin(circle.label) * radius];
    return boxed(context, texts.steps(circle.step), font, inks.pale, 'center', x + dx, y - dy, input);
  }
  if (radius < LEAST_NAMED * inks.labelScale) return null;
  const country = circle.of === 'country';
  const letters = LETTERS[circle.of] * inks.labelScale;
  const font = `${country ? 600 : 500} ${letters}px ${inks.font}`;
  const name = country ? texts.ofCountry(circle.code) : texts.ofRegion(circle.code);
  const top = y - radius - (country ? letters * 0.7 : 0);
  const text = boxed(context, name, font, inks.pale, 'center', x, top, input);
  return text && text.box.right - text.box.left <= 2 * radius * LONGEST ? text : null;
}

function captionText(
  context: CanvasRenderingContext2D,
  caption: LaidOut['captions'][number],
  input: GroundInput,
): GroundText | null {
  const { projection, texts, inks } = input;
  const [x, y] = at(caption, projection);
  if (caption.of === 'apart') {
    const font = `450 ${LETTERS.step * inks.labelScale}px ${inks.font}`;
    return boxed(context, texts.apart(caption.count), font, inks.pale, 'center', x, y, input);
  }
  const font = `600 ${LETTERS.head * inks.labelScale}px ${inks.font}`;
  const [align, shift] = caption.side === 0 ? (['right', 5] as const) : (['left', -5] as const);
  const put = (text: string | readonly string[]) =>
    boxed(context, text, font, inks.pale, align, x + shift, y, input, true);
  const whole = put(texts.ofSide(caption.side));
  const room = caption.room * projection.right[0];
  if (whole && whole.box.right - whole.box.left <= room) return whole;
  return put(inTwoLines(texts.ofSide(caption.side)));
}

/** Parted at the space or hyphen nearest its middle. */
function inTwoLines(text: string): readonly string[] {
  const ends = [...text.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const middle = text.length / 2;
  const end = ends.sort((p, q) => Math.abs(p - middle) - Math.abs(q - middle))[0];
  return end === undefined ? [text] : [text.slice(0, end).trimEnd(), text.slice(end)];
}

/** Null where it would be cut off at the edge of the view; or, of what may be `moved`, where it stands outside. */
function boxed(
  context: CanvasRenderingContext2D,
  text: string | readonly string[],
  font: string,
  colour: string,
  align: GroundText['align'],
  x: number,
  y: number,
  { width, height, inks: { labelScale } }: GroundInput,
  moved = false,
): GroundText | null {
  const lines = typeof text === 'string' ? [text] : text;
  context.font = font;
  const measured = Math.max(...lines.map(line => context.measureText(line).width));
  const beside = align === 'left' ? 0 : align === 'right' ? measured : measured / 2;
  if (moved && x >= 0 && x <= width) x = Math.max(beside + 3, Math.min(width - measured + beside - 3, x));
  const left = x - beside;
  const half = HALF * labelScale;
  const top = y - half - (lines.length - 1) * LINE * labelScale;
  const box = { left: left - 3, right: left + measured + 3, top, bottom: y + half };
  const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  return inside ? { lines, font, colour, align, x, y, box } : null;
}

function at({ x, y }: { readonly x: number; readonly y: number }, by: Projection): readonly [number, number] {
  return [by.x0 + x * by.right[0] + y * by.up[0], by.y0 + x * by.right[1] + y * by.up[1]];
}
