// The line of ties in force at the end of each year, on its own scale; hatched beneath it those at rest.
// Steps, since a year's end says nothing of the months before it.

import { area, curveStepAfter, line } from 'd3';
import { svg, type TemplateResult } from 'lit-html';
import type { YearRow } from '../../analysis/series/foundings';
import { HATCH } from './changes';
import { px, type Drawing } from './drawing';
import { xOf, type Layout } from './layout';

type Step = Pick<YearRow, 'year' | 'inForce' | 'resting'>;

export function inForceLine({ layout, series }: Drawing): TemplateResult | null {
  const last = series.rows.at(-1)!;
  if (last.cumulative === 0) return null;
  const steps: Step[] = [...series.rows.filter(isStep), { ...last, year: last.year + 1 }];
  const start = ({ year }: Step) => px(xOf(layout, year) - layout.pitch / 2);
  const path = line<Step>()
    .curve(curveStepAfter)
    .x(start)
    .y(({ inForce }) => lineY(layout, inForce));
  const rest = area<Step>()
    .curve(curveStepAfter)
    .x(start)
    .y1(({ inForce }) => lineY(layout, inForce))
    .y0(({ inForce, resting }) => lineY(layout, inForce - resting));
  return svg`<g class="timeline-in-force" aria-hidden="true">
    <path d=${rest(steps) ?? ''} fill=${`url(#${HATCH})`} />
    <path class="timeline-halo" d=${path(steps) ?? ''} fill="none" />
    <path class="timeline-line" d=${path(steps) ?? ''} fill="none" />
  </g>`;
}

/** A year that differs from the one before. */
function isStep(row: YearRow, index: number, rows: readonly YearRow[]): boolean {
  const before = rows[index - 1];
  return before?.inForce !== row.inForce || before.resting !== row.resting;
}

export function lineY({ axisTop, lineUnit }: Layout, inForce: number): number {
  return px(axisTop - inForce * lineUnit);
}
