// Ties, places and names of a picture as elements: what a view draws, in the same order, colours and lines.

import { node, px, type SvgNode } from './svgNode';

export interface TieStroke {
  readonly d: string;
  readonly colour: string;
  readonly opacity: number;
  /** Pixels. */
  readonly width: number;
  readonly dashes: readonly number[];
}

export interface PlaceDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  /** A ring: the second side. */
  readonly open: boolean;
  readonly opacity: number;
  /** Paper around a disc, in pixels. */
  readonly margin: number;
}

export interface NameText {
  readonly x: number;
  /** Middle of the letters. */
  readonly y: number;
  readonly text: string;
  readonly lang: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly opacity: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** From the middle of the letters down to their foot, as a share of their size. */
export const FOOT = 0.36;

/** `d` of the line through some of the points, in tenths of a pixel; empty where nothing of it can be seen. */
export function pathAlong(points: Float32Array, from: number, to: number): string {
  let path = '';
  let drawing = false;
  for (let i = from; i < to; i++) {
    const x = points[2 * i]!;
    if (x !== x) {
      drawing = false;
      continue;
    }
    path += `${drawing ? 'L' : 'M'}${px(x)},${px(points[2 * i + 1]!)}`;
    drawing = true;
  }
  return path;
}

export function tieNode({ d, colour, opacity, width, dashes }: TieStroke): SvgNode {
  return node('path', {
    d,
    stroke: colour,
    'stroke-opacity': Math.round(opacity * 100) / 100,
    'stroke-width': Math.round(width * 100) / 100,
    'stroke-dasharray': dashes.join(' '),
  });
}

export function placeNode({ x, y, radius, colour, open, opacity, margin }: PlaceDot, paper: string): SvgNode {
  return node('circle', {
    cx: px(x),
    cy: px(y),
    r: px(radius),
    fill: open ? paper : colour,
    stroke: open ? colour : paper,
    'stroke-width': open ? 1.4 : Math.round(margin * 100) / 100,
    opacity: opacity === 1 ? '' : opacity,
  });
}

/** Twice: below it its own outline in the colour of the paper, as not every program draws an outline behind. */
export function nameNodes(name: NameText, halo: string, haloWidth: number): readonly SvgNode[] {
  const { x, y, text, lang, size, weight, fill, opacity, anchor = 'start' } = name;
  const place = {
    x: px(x),
    y: px(y + FOOT * size),
    'font-size': px(size),
    'font-weight': Math.round(weight / 100) * 100,
    'text-anchor': anchor === 'start' ? '' : anchor,
    opacity: opacity === 1 ? '' : opacity,
    'xml:lang': lang,
  };
  const outline = { fill: 'none', stroke: halo, 'stroke-width': px(haloWidth), 'stroke-linejoin': 'round' };
  return [node('text', { ...place, ...outline }, [text]), node('text', { ...place, fill }, [text])];
}
