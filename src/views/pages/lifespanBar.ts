// The life of a tie as a bar: solid while active, dashed while it rests, dotted where its end is not dated,
// open to the left where nobody knows the beginning. The words beside it say the same.

import { nothing, svg, html, type TemplateResult } from 'lit-html';
import type { TieKind } from '../../data/records';
import type { Lifespan } from '../../graph/lifespan';
import { css, DASHES, KIND_COLOURS, lineOf, NEUTRAL, type Line } from '../../state/encoding';

export interface BarScale {
  /** First and last year, the last one included. */
  readonly span: readonly [first: number, last: number];
  /** The end of this year is marked; null: no year is shown. */
  readonly year: number | null;
  readonly scheme: 'light' | 'dark';
}

const HEIGHT = 12;
const WIDTHS: { readonly [L in Line]: number } = { solid: 5, dashed: 5, dotted: 3 };
/** Share of the bar over which an unknown beginning fades in. */
const FADE = 0.35;

/** One unit of x is one year; strokes keep their width in pixels. `id` makes the fading's name unique on the page. */
export function lifespanBar(
  { open, pieces }: Lifespan,
  kind: TieKind,
  { span: [first, last], year, scheme }: BarScale,
  id: string,
): TemplateResult {
  const width = last + 1 - first;
  const middle = HEIGHT / 2;
  const colour = css(KIND_COLOURS[scheme][kind]);
  const fade = `city-fade-${id}`;
  return html`<svg
    class="city-bar"
    viewBox="${first} 0 ${width} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${
      open
        ? svg`<linearGradient id=${fade} gradientUnits="userSpaceOnUse" x1=${first} x2=${first + width * FADE}>
            <stop offset="0" stop-color=${colour} stop-opacity="0" />
            <stop offset="1" stop-color=${colour} />
          </linearGradient>`
        : nothing
    }
    ${pieces.map(({ status, from, to }, index) => {
      const { line, opacity, grey } = lineOf(status);
      const stroke = open && index === 0 ? `url(#${fade})` : grey ? css(NEUTRAL[scheme]) : colour;
      return svg`<line x1=${from} x2=${to} y1=${middle} y2=${middle} stroke=${stroke}
        stroke-width=${WIDTHS[line]} stroke-dasharray=${DASHES[line].join(' ')} stroke-opacity=${opacity}
        vector-effect="non-scaling-stroke" />`;
    })}
    ${
      year === null
        ? nothing
        : svg`<line class="city-bar-year" x1=${year + 1} x2=${year + 1} y1="0" y2=${HEIGHT} vector-effect="non-scaling-stroke" />`
    }
  </svg>`;
}

/** First and last year under the bars. */
export function barAxis([first, last]: readonly [number, number]): TemplateResult {
  return html`<div class="city-axis" aria-hidden="true"><span>${first}</span><span>${last}</span></div>`;
}
