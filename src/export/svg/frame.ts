// A picture on its sheet: title above, legend and lines of source and licence below. Pure; who calls it says how wide
// texts are.

import { node, px, type SvgNode } from './svgNode';

export interface LegendItem {
  readonly text: string;
  /** Drawn from the upper left corner; null: a text alone. */
  readonly mark: {
    readonly width: number;
    readonly height: number;
    readonly nodes: readonly SvgNode[];
  } | null;
}

export interface SheetColours {
  readonly paper: string;
  readonly ink: string;
  readonly secondary: string;
  readonly hairline: string;
}

export interface Sheet {
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly picture: Iterable<SvgNode>;
  /** Patterns and the like that the picture refers to. */
  readonly defs?: readonly SvgNode[];
  readonly title: string;
  readonly subtitle: string;
  /** Groups that begin on a new line. */
  readonly legend: readonly (readonly LegendItem[])[];
  /** Source, licence, date: a paragraph each. */
  readonly foot: readonly string[];
  readonly colours: SheetColours;
  readonly font: string;
  readonly lang: string;
  /** Pixels. */
  readonly widthOf: (text: string, size: number, weight: number) => number;
}

export interface Framed {
  readonly width: number;
  readonly height: number;
  readonly root: SvgNode;
}

const EDGE = 16;
const TITLE = { size: 18, weight: 600, line: 24 } as const;
const SUBTITLE = { size: 13, weight: 400, line: 18 } as const;
const LEGEND = { size: 12, weight: 400, line: 20 } as const;
const FOOT = { size: 11, weight: 400, line: 15 } as const;
/** Between mark and text, and between two items of the legend. */
const [NEAR, APART] = [6, 16];

type Style = { readonly size: number; readonly weight: number; readonly line: number };

export function framed(sheet: Sheet): Framed {
  const { width, height, colours, font, widthOf } = sheet;
  const room = width - 2 * EDGE;
  const nodes: SvgNode[] = [];
  let y = EDGE;
  const paragraph = (text: string, style: Style, fill: string) => {
    if (text === '') return;
    for (const line of linesOf(text, room, part => widthOf(part, style.size, style.weight))) {
      nodes.push(textNode(line, EDGE, y + style.line * 0.75, style, fill));
      y += style.line;
    }
  };
  paragraph(sheet.title, TITLE, colours.ink);
  paragraph(sheet.subtitle, SUBTITLE, colours.secondary);
  y += EDGE / 2;
  const top = px(y);
  y += height + EDGE / 2;
  for (const group of sheet.legend) y = legendGroup(group, nodes, sheet, room, y);
  if (sheet.legend.length > 0) y += EDGE / 2;
  for (const text of sheet.foot) paragraph(text, FOOT, colours.secondary);
  const total = Math.ceil(y + EDGE / 2);

  const clip = node('clipPath', { id: 'frame' }, [node('rect', { x: 0, y: 0, width, height })]);
  const root = node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width,
      height: total,
      viewBox: `0 0 ${width} ${total}`,
      'font-family': font,
      'xml:lang': sheet.lang,
    },
    [
      node('title', {}, [sheet.title]),
      node('desc', {}, [[sheet.subtitle, ...sheet.foot].filter(text => text !== '').join('\n')]),
      node('defs', {}, [clip, ...(sheet.defs ?? [])]),
      node('rect', { width, height: total, fill: colours.paper }),
      node(
        'g',
        { id: 'picture', transform: `translate(0 ${top})`, 'clip-path': 'url(#frame)' },
        sheet.picture,
      ),
      node('g', { id: 'texts' }, nodes),
    ],
  );
  return { width, height: total, root };
}

function legendGroup(
  group: readonly LegendItem[],
  nodes: SvgNode[],
  { colours, widthOf }: Sheet,
  room: number,
  from: number,
): number {
  let [x, y] = [EDGE, from];
  for (const { mark, text } of group) {
    const wide = (mark ? mark.width + NEAR : 0) + widthOf(text, LEGEND.size, LEGEND.weight);
    if (x > EDGE && x + wide > EDGE + room) [x, y] = [EDGE, y + LEGEND.line];
    if (mark) {
      const shift = `translate(${px(x)} ${px(y + (LEGEND.line - mark.height) / 2)})`;
      nodes.push(node('g', { transform: shift }, mark.nodes));
    }
    const start = x + (mark ? mark.width + NEAR : 0);
    nodes.push(textNode(text, start, y + 14, LEGEND, mark ? colours.ink : colours.secondary));
    x += wide + APART;
  }
  return y + LEGEND.line;
}

function textNode(text: string, x: number, y: number, { size, weight }: Style, fill: string): SvgNode {
  return node('text', { x: px(x), y: px(y), 'font-size': size, 'font-weight': weight, fill }, [text]);
}

/** Broken between words; a word that is too long for a line, as an address, is broken inside. */
export function linesOf(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(part => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > room && line.length > 1) {
      let fits = line.length - 1;
      while (fits > 1 && widthOf(line.slice(0, fits)) > room) fits--;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === '' ? lines : [...lines, line];
}
