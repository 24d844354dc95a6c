// The axis: two hairlines with the years' names between them, and the names of the rows at the left.

import { ticks } from 'd3';
import { svg, type TemplateResult } from 'lit-html';
import { total } from '../../analysis/series/foundings';
import { px, say, type Drawing } from './drawing';
import { changesOf, xOf } from './layout';

/** Room that a year's name needs, in pixels, and that it takes. */
const TICK_ROOM = 64;
const TICK_WIDTH = 30;
const BASELINE = 14;

export function axis(drawing: Drawing): TemplateResult {
  const { layout, series } = drawing;
  const { left, axisTop, axisFoot, first, last, pitch } = layout;
  const end = px(left + (last - first + 1) * pitch);
  const hasChanges = series.rows.some(({ changes }) => changesOf(changes) > 0);
  // Events may lengthen the axis; the head goes no further back than the first founding.
  const start = xOf(layout, series.rows[0]!.year) - pitch / 2;
  return svg`<g class="timeline-axis" aria-hidden="true">
    ${start > left ? svg`<rect class="timeline-before" x=${px(left)} y=${px(axisTop)} width=${px(start - left)} height=${px(axisFoot - axisTop)} /><line x1=${px(start)} x2=${px(start)} y1=${px(axisTop)} y2=${px(axisFoot)} />` : null}
    <line x1=${px(left)} x2=${end} y1=${px(axisTop) + 0.5} y2=${px(axisTop) + 0.5} />
    ${hasChanges ? svg`<line x1=${px(left)} x2=${end} y1=${px(axisFoot) - 0.5} y2=${px(axisFoot) - 0.5} />` : null}
    ${layout.compact ? null : rowNames(drawing, hasChanges)}
  </g>`;
}

/** The years' names, but for those under a grip, whose x-ranges are given. */
export function yearNames(drawing: Drawing, covered: readonly (readonly [number, number])[]): TemplateResult {
  const { layout, series, messages } = drawing;
  const { width, left, axisTop, unknownX, barWidth, first, last, compact } = layout;
  const { timeline } = messages;
  const years = ticks(first, last, Math.max(1, (width - left) / TICK_ROOM)).filter(Number.isInteger);
  const isFree = (x: number) =>
    covered.every(([from, to]) => x + TICK_WIDTH / 2 < from || x - TICK_WIDTH / 2 > to);
  const unknown = total(series.unknownFounding);
  const label = compact ? timeline.unknownYearShort : timeline.unknownYear;
  const unknownEnd = px(unknownX + barWidth / 2);
  return svg`<g class="timeline-years" aria-hidden="true">
    ${years
      .filter(year => isFree(xOf(layout, year)))
      .map(
        year =>
          svg`<text text-anchor="middle" x=${px(xOf(layout, year))} y=${px(axisTop + BASELINE)}>${year}</text>`,
      )}
    ${
      unknown > 0 && isFree(unknownEnd)
        ? svg`<text text-anchor="end" x=${unknownEnd} y=${px(axisTop + BASELINE)}>${label(say(drawing, unknown))}</text>`
        : null
    }
  </g>`;
}

function rowNames({ layout, events, messages }: Drawing, hasChanges: boolean): TemplateResult {
  const { timeline } = messages;
  const name = (text: string, y: number) => svg`<text x=${layout.margin} y=${px(y)}>${text}</text>`;
  return svg`
    ${events.years.length > 0 ? name(timeline.events, layout.eventsFoot - 3) : null}
    ${name(timeline.foundings, layout.top + 4)}
    ${hasChanges ? timeline.changes.map((line, index) => name(line, layout.axisFoot + BASELINE + index * 15)) : null}`;
}
