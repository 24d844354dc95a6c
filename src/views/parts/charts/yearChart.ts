// A chart over the years of the network: an axis, the year that is shown marked, and all of it a slider, so that pointer
// and keyboard set the year as they do on the timeline. What is drawn inside is the caller's.

import type { Signal } from '@preact/signals-core';
import { ticks } from 'd3';
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { State } from '../../../state/state';
import { yearByKey } from './yearKeys';
import './yearChart.css';

/** In units of the drawing, which is as wide as its panel. */
export interface YearFrame {
  readonly width: number;
  readonly height: number;
  /** Where the years begin and end, and the line they stand on. */
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly first: number;
  readonly last: number;
}

/** Room below the line for the years' names, and that one of them needs. */
export const AXIS = 22;
const TICK_ROOM = 56;

export const yearX = ({ left, right, first, last }: YearFrame, year: number): number =>
  rounded(left + ((year - first + 0.5) * (right - left)) / (last - first + 1));

export const rounded = (value: number): number => Math.round(value * 10) / 10;

function yearUnder(frame: YearFrame, event: PointerEvent | MouseEvent): number {
  const { left, right, first, last, width } = frame;
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * width;
  const year = first + Math.floor(((x - left) / (right - left)) * (last - first + 1));
  return Math.max(first, Math.min(last, year));
}

export interface YearChart {
  readonly frame: YearFrame;
  readonly label: string;
  /** What is told of a year, for voices: "1989: 42". */
  readonly textOf: (year: number) => string;
  /** The year under the pointer. */
  readonly pointed: Signal<number | null>;
  readonly content: TemplateResult;
}

export function yearChart(
  state: State,
  { frame, label, textOf, pointed, content }: YearChart,
): TemplateResult {
  const { width, height, first, last } = frame;
  const shown = state.mode.value === 'year' ? state.year.value : null;
  const now = Math.max(first, Math.min(last, shown ?? last));
  const press = (event: KeyboardEvent) => {
    const year = yearByKey(event, now, [first, last]);
    if (year === undefined) return;
    event.preventDefault();
    state.setYear(Math.max(first, Math.min(last, year)));
  };
  return html`<svg
    class="year-chart"
    viewBox="0 0 ${width} ${height}"
    role="slider"
    tabindex="0"
    aria-label=${label}
    aria-valuemin=${first}
    aria-valuemax=${last}
    aria-valuenow=${now}
    aria-valuetext=${textOf(now)}
    @keydown=${press}
    @click=${(event: MouseEvent) => state.setYear(yearUnder(frame, event))}
    @pointermove=${(event: PointerEvent) => (pointed.value = yearUnder(frame, event))}
    @pointerleave=${() => (pointed.value = null)}
  >
    ${axis(frame)} ${pointed.value === null ? nothing : mark(frame, pointed.value, 'year-chart-pointed')}
    ${shown === null ? nothing : mark(frame, now, 'year-chart-now')} ${content}
  </svg>`;
}

function axis(frame: YearFrame): TemplateResult {
  const { left, right, foot, first, last } = frame;
  const years = ticks(first, last, Math.max(1, (right - left) / TICK_ROOM)).filter(Number.isInteger);
  return svg`<g class="year-chart-axis">
    <line x1=${left} x2=${right} y1=${foot + 0.5} y2=${foot + 0.5} />
    ${years.map(year => {
      const x = yearX(frame, year);
      return svg`<line x1=${x} x2=${x} y1=${foot} y2=${foot + 4} /><text x=${x} y=${foot + 16} text-anchor="middle">${year}</text>`;
    })}
  </g>`;
}

function mark(frame: YearFrame, year: number, className: string): TemplateResult {
  const x = yearX(frame, year);
  return svg`<line class=${className} x1=${x} x2=${x} y1="0" y2=${frame.foot} />`;
}
