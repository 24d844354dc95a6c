// The elements of a picture file on a canvas, as a browser shows the file: in a worker, which has no images of SVG. It
// knows what picture files have, and no more of SVG.

import type { Work } from '../../lib/steps';
import { matrixOf, SAME, times, type Matrix } from './affine';
import { outline } from './outline';
import type { SvgNode } from './svgNode';

export type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

export interface Canvas {
  readonly context: Context;
  /** As a pattern takes it. */
  readonly image: OffscreenCanvas | HTMLCanvasElement;
}

export interface Painting {
  readonly context: Context;
  /** Pixels for each one of the picture. */
  readonly scale: number;
  readonly font: string;
  /** For the tiles of patterns. */
  readonly canvasOf: (width: number, height: number) => Canvas | null;
}

/** What an element takes over from those around it, unless it says otherwise. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
type Look = SvgNode['attributes'];

interface Around {
  readonly matrix: Matrix;
  readonly opacity: number;
  readonly look: Look;
}

const ANCHORS: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };
/** What stands in a file and is not drawn. */
const SILENT = ['title', 'desc', 'defs'];
/** Marks between two pauses. */
export const PACE = 200;

export function* painting(root: SvgNode, by: Painting): Work<void> {
  const defs = defsIn(root);
  const brushes = new Map<string, CanvasPattern | string>();
  let done = 0;
  yield* paint(root, { matrix: SAME, opacity: 1, look: {} });

  function* paint(node: SvgNode, around: Around): Work<void> {
    if (SILENT.includes(node.name)) return;
    const here = within(node, around);
    if (node.name !== 'g' && node.name !== 'svg') {
      mark(node, here);
      if (++done % PACE === 0) yield;
      return;
    }
    const clip = defs.get(referred(node.attributes['clip-path']));
    if (clip) cutOff(clip, here.matrix);
    for (const child of node.children) if (typeof child !== 'string') yield* paint(child, here);
    if (clip) by.context.restore();
  }

  function cutOff(clip: SvgNode, matrix: Matrix): void {
    const { context } = by;
    context.save();
    move(matrix);
    context.beginPath();
    for (const shape of clip.children) if (typeof shape !== 'string') outline(context, shape);
    context.clip();
  }

  function move(matrix: Matrix): void {
    by.context.setTransform(...times([by.scale, 0, 0, by.scale, 0, 0], matrix));
  }

  function mark(node: SvgNode, { matrix, opacity, look }: Around): void {
    const { context } = by;
    move(matrix);
    const [fill, stroke] = [String(look['fill'] ?? 'black'), String(look['stroke'] ?? 'none')];
    const isText = node.name === 'text';
    const path = isText ? null : node.name === 'path' ? new Path2D(String(node.attributes['d'])) : undefined;
    if (path === undefined) {
      context.beginPath();
      outline(context, node);
    }
    if (isText) {
      context.font = `${look['font-weight'] ?? 400} ${look['font-size']}px ${by.font}`;
      context.textAlign = ANCHORS[String(look['text-anchor'])] ?? 'left';
    }
    const [x, y] = [Number(node.attributes['x'] ?? 0), Number(node.attributes['y'] ?? 0)];
    const text = isText ? [...node.children].filter(child => typeof child === 'string').join('') : '';
    if (fill !== 'none') {
      context.globalAlpha = opacity * share(look['fill-opacity']);
      context.fillStyle = brush(fill);
      if (isText) context.fillText(text, x, y);
      else if (path) context.fill(path);
      else context.fill();
    }
    if (stroke === 'none') return;
    context.globalAlpha = opacity * share(look['stroke-opacity']);
    context.strokeStyle = brush(stroke);
    context.lineWidth = Number(look['stroke-width'] ?? 1);
    context.lineJoin = (look['stroke-linejoin'] || 'miter') as CanvasLineJoin;
    context.lineCap = (look['stroke-linecap'] || 'butt') as CanvasLineCap;
    context.setLineDash(
      String(look['stroke-dasharray'] ?? '')
        .split(/[\s,]+/)
        .filter(length => length !== '' && length !== 'none')
        .map(Number),
    );
    if (isText) context.strokeText(text, x, y);
    else if (path) context.stroke(path);
    else context.stroke();
  }

  function brush(paint: string): CanvasPattern | string {
    const id = referred(paint);
    if (id === '') return paint;
    let known = brushes.get(id);
    if (!known) brushes.set(id, (known = tile(id) ?? 'transparent'));
    return known;
  }

  /** Of a pattern, in as many pixels as it has on the canvas. */
  function tile(id: string): CanvasPattern | null {
    const pattern = defs.get(id);
    if (!pattern) return null;
    const { width, height, patternTransform } = pattern.attributes;
    const [wide, high] = [Math.ceil(Number(width) * by.scale), Math.ceil(Number(height) * by.scale)];
    const canvas = by.canvasOf(wide, high);
    if (!canvas) return null;
    const inside = painting(
      { name: 'g', attributes: {}, children: pattern.children },
      { ...by, context: canvas.context },
    );
    while (!inside.next().done);
    const made = by.context.createPattern(canvas.image, 'repeat');
    const [a, b, c, d, e, f] = times(matrixOf(String(patternTransform ?? '')), [
      Number(width) / wide,
      0,
      0,
      Number(height) / high,
      0,
      0,
    ]);
    made?.setTransform({ a, b, c, d, e, f });
    return made;
  }
}

function within({ attributes }: SvgNode, { matrix, opacity, look }: Around): Around {
  const { transform, opacity: own } = attributes;
  const mine: Record<string, string | number> = { ...look };
  for (const name of INHERITED) {
    const value = attributes[name];
    if (value !== undefined && value !== '') mine[name] = value;
  }
  return {
    matrix: transform ? times(matrix, matrixOf(String(transform))) : matrix,
    opacity: opacity * share(own),
    look: mine,
  };
}

/** What others refer to, by id. */
function defsIn(root: SvgNode): ReadonlyMap<string, SvgNode> {
  const found = new Map<string, SvgNode>();
  for (const child of root.children) {
    if (typeof child === 'string' || child.name !== 'defs') continue;
    for (const one of child.children)
      if (typeof one !== 'string') found.set(String(one.attributes['id']), one);
  }
  return found;
}

/** The id in "url(#id)"; empty where there is none. */
const referred = (value: string | number | undefined): string =>
  /^url\(#(.*)\)$/.exec(String(value ?? ''))?.[1] ?? '';

const share = (opacity: string | number | undefined): number =>
  opacity === undefined || opacity === '' ? 1 : Number(opacity);
