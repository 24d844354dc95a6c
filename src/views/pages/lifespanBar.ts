// The life of a tie as a bar: solid while active, dashed while it rests, dotted where its end is not dated, in the
// colour it has on the map. Where nobody knows the beginning, a dotted line leads up to the first year that is known; it
// begins before the axis' first year, under a question mark. The words beside it say the same.

import { nothing, svg, html, type TemplateResult } from 'lit-html';
import type { TieKind } from '../../data/records';
import type { Lifespan } from '../../graph/lifespan';
import { css, DASHES, lineOf, NEUTRAL, type Line, type Rgb } from '../../state/encoding';
import './lifespanBar.css';

export interface BarScale {
  /** First and last year, the last one included. */
  readonly span: readonly [first: number, last: number];
  /** Some of the bars begin nobody knows when: there is room before the first year. */
  readonly open: boolean;
  /** The end of this year is marked; null: no year is shown. */
  readonly year: number | null;
  readonly scheme: 'light' | 'dark';
}

const HEIGHT = 12;
const WIDTHS: { readonly [L in Line]: number } = { solid: 5, dashed: 5, dotted: 3, dashdotted: 3 };
/** Share of the bar before the first year, where there is room; lifespanBar.css has it too (city-axis-before). */
const BEFORE = 0.12;

/** One unit of x is one year; strokes keep their width in pixels. `kind`: of the tie today; `inColour`: of a kind. */
export function lifespanBar(
  { openUntil, pieces }: Lifespan,
  kind: TieKind,
  inColour: (kind: TieKind) => Rgb,
  { span: [first, last], open, year, scheme }: BarScale,
): TemplateResult {
  const years = last + 1 - first;
  const width = open ? years / (1 - BEFORE) : years;
  const start = last + 1 - width;
  const stroke = (from: number, to: number, colour: string, line: Line, opacity: number) =>
    svg`<line x1=${from} x2=${to} y1=${HEIGHT / 2} y2=${HEIGHT / 2} stroke=${colour}
      stroke-width=${WIDTHS[line]} stroke-dasharray=${DASHES[line].join(' ')} stroke-opacity=${opacity}
      vector-effect="non-scaling-stroke" />`;
  const colourOf = (kind: TieKind) => css(inColour(kind));
  return html`<svg
    class="city-bar"
    viewBox="${start} 0 ${width} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${openUntil === null ? nothing : stroke(start, openUntil, colourOf(pieces[0]?.kind ?? kind), 'dotted', 1)}
    ${pieces.map(piece => {
      const { line, opacity, grey } = lineOf(piece.status);
      const colour = grey ? css(NEUTRAL[scheme]) : colourOf(piece.kind);
      return stroke(piece.from, piece.to, colour, line, opacity);
    })}
    ${
      year === null || year + 1 < start
        ? nothing
        : svg`<line class="city-bar-year" x1=${year + 1} x2=${year + 1} y1="0" y2=${HEIGHT} vector-effect="non-scaling-stroke" />`
    }
  </svg>`;
}

/** First and last year of the bars. */
export function barAxis({ span: [first, last], open }: BarScale): TemplateResult {
  return html`<div class="city-axis" aria-hidden="true">
    ${open ? html`<span class="city-axis-before">?</span>` : nothing}
    <span>${first}</span>${last > first ? html`<span class="city-axis-last">${last}</span>` : nothing}
  </div>`;
}
