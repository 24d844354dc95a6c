// The line of a figure over the years. Where it is not defined the line is broken; a year between two gaps is a dot.

import { line, ticks } from 'd3';
import { svg, type TemplateResult } from 'lit-html';
import { AXIS, rounded, yearX, type YearFrame } from '../../parts/charts/yearChart';

const SERIES = { width: 350, height: 170, left: 48, right: 344, top: 10 } as const;

export function seriesFrame(years: readonly number[]): YearFrame {
  const { width, height, left, right } = SERIES;
  return { width, height, left, right, foot: height - AXIS, first: years[0]!, last: years.at(-1)! };
}

/** Lowest and highest end of the scale: from 0 unless values lie below, and never without height. */
export function rangeOf(values: Float64Array): readonly [number, number] {
  const known = values.filter(value => !Number.isNaN(value));
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  return [least, most > least ? most : least + 1];
}

export interface SeriesDrawing {
  readonly years: readonly number[];
  readonly values: Float64Array;
  /** How a value on the scale is written. */
  readonly tickText: (value: number) => string;
  readonly whole: boolean;
}

export function seriesChart(
  frame: YearFrame,
  { years, values, tickText, whole }: SeriesDrawing,
): TemplateResult {
  const [least, most] = rangeOf(values);
  const y = (value: number) =>
    rounded(frame.foot - ((value - least) / (most - least)) * (frame.foot - SERIES.top));
  const isKnown = (i: number) => values[i] !== undefined && !Number.isNaN(values[i]);
  const path = line<number>()
    .defined(i => isKnown(i))
    .x(i => yearX(frame, years[i]!))
    .y(i => y(values[i]!));
  const indices = [...years.keys()];
  const lone = indices.filter(i => isKnown(i) && !isKnown(i - 1) && !isKnown(i + 1));
  const scale = ticks(least, most, 4).filter(value => !whole || Number.isInteger(value));
  return svg`<g class="year-chart-scale">
      ${scale.map(
        value =>
          svg`<line x1=${frame.left} x2=${frame.right} y1=${y(value)} y2=${y(value)} /><text x=${frame.left - 6} y=${y(value) + 4} text-anchor="end">${tickText(value)}</text>`,
      )}
    </g>
    <path class="year-chart-line" d=${path(indices) ?? ''} />
    ${lone.map(i => svg`<circle class="year-chart-dot" cx=${yearX(frame, years[i]!)} cy=${y(values[i]!)} r="2" />`)}`;
}
