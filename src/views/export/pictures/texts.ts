// The texts of a picture with what stands around them: where, how turned, how pale, inside which frame; and as letters on
// a canvas.

import type { SvgNode } from '../../../export/svg/svgNode';

/** Of an affine map, as in a canvas. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface Box {
  readonly width: number;
  readonly height: number;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: string;
  readonly anchor: CanvasTextAlign;
  /** `none`: only its outline. */
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly opacity: number;
  readonly matrix: Matrix;
  /** Cut off at the frame of the picture, which has a matrix of its own; null: nowhere. */
  readonly frame: (Box & { readonly matrix: Matrix }) | null;
}

/** Groups of marks, which hold no text. */
const WITHOUT = ['ties', 'places'];
const ANCHORS: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

/** In the order of drawing. */
export function textsIn(root: SvgNode): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const frameBox = boxOf(root);
  const walk = (
    { name, attributes, children }: SvgNode,
    outer: { readonly matrix: Matrix; readonly opacity: number; readonly frame: PlacedText['frame'] },
  ) => {
    if (WITHOUT.includes(String(attributes['id'])) || name === 'defs') return;
    const matrix = times(outer.matrix, matrixOf(String(attributes['transform'] ?? '')));
    const opacity = outer.opacity * part(attributes['opacity']);
    const frame = attributes['clip-path'] && frameBox ? { ...frameBox, matrix } : outer.frame;
    const inner = { matrix, opacity, frame };
    if (name !== 'text') {
      for (const child of children) if (typeof child !== 'string') walk(child, inner);
      return;
    }
    const stroke = String(attributes['stroke'] ?? 'none');
    const isLetters = (attributes['fill'] ?? 'black') !== 'none';
    found.push({
      text: [...children].filter(child => typeof child === 'string').join(''),
      x: Number(attributes['x'] ?? 0),
      y: Number(attributes['y'] ?? 0),
      size: Number(attributes['font-size']),
      weight: String(attributes['font-weight']),
      anchor: ANCHORS[String(attributes['text-anchor'])] ?? 'left',
      fill: String(attributes['fill'] ?? 'black'),
      stroke,
      strokeWidth: Number(attributes['stroke-width'] ?? 1),
      ...inner,
      opacity: opacity * part(attributes[isLetters ? 'fill-opacity' : 'stroke-opacity']),
    });
  };
  walk(root, { matrix: [1, 0, 0, 1, 0, 0], opacity: 1, frame: null });
  return found;
}

export function drawTexts(
  context: CanvasRenderingContext2D,
  texts: readonly PlacedText[],
  font: string,
  scale: number,
): void {
  context.lineJoin = 'round';
  for (const {
    text,
    x,
    y,
    size,
    weight,
    anchor,
    fill,
    stroke,
    strokeWidth,
    opacity,
    matrix,
    frame,
  } of texts) {
    context.save();
    if (frame) {
      context.setTransform(...times([scale, 0, 0, scale, 0, 0], frame.matrix));
      context.beginPath();
      context.rect(0, 0, frame.width, frame.height);
      context.clip();
    }
    context.setTransform(...times([scale, 0, 0, scale, 0, 0], matrix));
    context.font = `${weight} ${size}px ${font}`;
    context.textAlign = anchor;
    context.globalAlpha = opacity;
    if (fill !== 'none') {
      context.fillStyle = fill;
      context.fillText(text, x, y);
    }
    if (stroke !== 'none') {
      context.strokeStyle = stroke;
      context.lineWidth = strokeWidth;
      context.strokeText(text, x, y);
    }
    context.restore();
  }
}

/** Of the rectangle at which the picture is cut off. */
function boxOf(root: SvgNode): Box | null {
  for (const child of root.children) {
    if (typeof child === 'string' || child.name !== 'defs') continue;
    for (const clip of child.children) {
      if (typeof clip === 'string' || clip.name !== 'clipPath') continue;
      const [rect] = [...clip.children] as readonly SvgNode[];
      return rect
        ? { width: Number(rect.attributes['width']), height: Number(rect.attributes['height']) }
        : null;
    }
  }
  return null;
}

const part = (opacity: string | number | undefined): number =>
  opacity === undefined || opacity === '' ? 1 : Number(opacity);

/** Of "translate(x y)" and "matrix(a, b, c, d, e, f)", the only ones that occur. */
function matrixOf(transform: string): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  if (transform.startsWith('translate')) return [1, 0, 0, 1, a, b];
  return transform.startsWith('matrix') ? [a, b, c, d, e, f] : [1, 0, 0, 1, 0, 0];
}

/** First `q`, then `p`. */
function times(p: Matrix, q: Matrix): Matrix {
  return [
    p[0] * q[0] + p[2] * q[1],
    p[1] * q[0] + p[3] * q[1],
    p[0] * q[2] + p[2] * q[3],
    p[1] * q[2] + p[3] * q[3],
    p[0] * q[4] + p[2] * q[5] + p[4],
    p[1] * q[4] + p[3] * q[5] + p[5],
  ];
}
