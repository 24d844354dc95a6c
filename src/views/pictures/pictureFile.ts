// A picture of map, network or timeline as a file: what is drawn, with title, legend, source and licence, ready to be
// written as SVG or painted as PNG.

import { framed } from '../../export/svg/frame';
import type { PictureSheet } from '../../export/svg/sheet';
import type { State } from '../../state/state';
import { pictureLegend, timelineLegend } from './pictureLegend';
import { pictureOfLens } from './pictureOfLens';
import { pictureOfTimeline } from './pictureOfTimeline';
import { variable } from './variable';
import './pictureFile.css';

export const PICTURES = ['map', 'network', 'timeline'] as const;
export type PictureKind = (typeof PICTURES)[number];

export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Source, licence, date: a paragraph each. */
  readonly foot: readonly string[];
}

/** Of what is shipped with the page first, then what most machines have. */
const FONT = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";

/** `wordsNow`: as they are at the moment at which the picture is taken. */
export async function pictureSheet(
  state: State,
  kind: PictureKind,
  wordsNow: () => PictureWords,
  end: AbortSignal,
): Promise<PictureSheet> {
  const timeline = kind === 'timeline' ? await pictureOfTimeline(state, end) : null;
  const say = () => ({
    words: wordsNow(),
    legend: timeline ? timelineLegend(state, variable('--ink-2')) : pictureLegend(state),
    lang: state.lang.peek(),
  });
  let said = say();
  const drawn =
    timeline ??
    (await pictureOfLens(state, kind === 'map' ? 'map' : 'network', end, () => {
      said = say();
    }));
  const { words, legend, lang } = said;
  const { width, height, root } = framed({
    width: drawn.width,
    height: drawn.height,
    picture: drawn.nodes,
    defs: drawn.defs,
    title: timeline && timeline.title !== '' ? timeline.title : words.title,
    subtitle: timeline && timeline.title !== '' ? `${words.title}. ${words.subtitle}` : words.subtitle,
    legend,
    foot: words.foot,
    colours: {
      paper: variable(timeline ? '--panel' : '--paper'),
      ink: variable('--ink'),
      secondary: variable('--ink-2'),
      hairline: variable('--hairline'),
    },
    font: FONT,
    lang,
    widthOf: ruler(),
  });
  const { ties, places, paper } = drawn;
  return { root, ties, places, paper, font: FONT, width, height };
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
