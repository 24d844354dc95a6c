// A picture of map, network or timeline as an SVG file: what is drawn, with title, legend, source and licence.

import { framed } from '../../export/svg/frame';
import { formatSvg, type SvgNode } from '../../export/svg/svgNode';
import { inTurns, type Work } from '../../lib/steps';
import type { State } from '../../state/state';
import { pictureLegend, timelineLegend } from './pictureLegend';
import { pictureOfLens, variable } from './pictureOfLens';
import { pictureOfTimeline } from './pictureOfTimeline';
import './pictureFile.css';

export const PICTURES = ['map', 'network', 'timeline'] as const;
export type PictureKind = (typeof PICTURES)[number];

export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Source, licence, date: a paragraph each. */
  readonly foot: readonly string[];
}

export interface PictureFile {
  readonly svg: string;
  /** The same as elements, and as a file without its texts. */
  readonly root: SvgNode;
  withoutTexts(end: AbortSignal): Promise<string>;
  /** Typefaces, the best first. */
  readonly font: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Of what is shipped with the page first, then what most machines have. */
const FONT = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";
/** Pieces between two pauses. */
const PACE = 300;

export async function pictureFile(
  state: State,
  kind: PictureKind,
  words: PictureWords,
  end: AbortSignal,
): Promise<PictureFile> {
  const timeline = kind === 'timeline' ? await pictureOfTimeline(state, end) : null;
  const drawn = timeline ?? (await pictureOfLens(state, kind === 'map' ? 'map' : 'network', end));
  const paper = variable(timeline ? '--panel' : '--paper');
  const { width, height, root } = framed({
    width: drawn.width,
    height: drawn.height,
    picture: drawn.nodes,
    defs: drawn.defs,
    title: timeline && timeline.title !== '' ? timeline.title : words.title,
    subtitle: timeline && timeline.title !== '' ? `${words.title}. ${words.subtitle}` : words.subtitle,
    legend: timeline ? timelineLegend(state, variable('--ink-2')) : pictureLegend(state),
    foot: words.foot,
    colours: {
      paper,
      ink: variable('--ink'),
      secondary: variable('--ink-2'),
      hairline: variable('--hairline'),
    },
    font: FONT,
    lang: state.lang.peek(),
    widthOf: ruler(),
  });
  return {
    svg: await inTurns(written(formatSvg(root)), end),
    root,
    withoutTexts: until => inTurns(written(formatSvg(root, 'text')), until),
    font: FONT,
    width,
    height,
  };
}

function* written(pieces: Iterable<string>): Work<string> {
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  for (const piece of pieces) {
    parts.push(piece);
    if (parts.length % PACE === 0) yield;
  }
  return parts.join('');
}

/** Widths of texts in the page's typeface; where they cannot be measured, a usual one. */
function ruler(): (text: string, size: number, weight: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  const font = variable('--font');
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${weight} ${size}px ${font}`;
    return context.measureText(text).width;
  };
}
