// The few numbers written into the chart; each belongs to a year and steps back with it.

import { svg, type TemplateResult } from 'lit-html';
import { CHANGES, noChanges, total, type ChangeCounts } from '../../analysis/series/foundings';
import { changeWords } from './changes';
import { px, say, type Drawing } from './drawing';
import { changesOf, xOf } from './layout';
import { lineY } from './line';

/** Fewer changes in a year can be counted by eye. */
const TOLD_FROM = 3;
/** From its line to the top of a number, in pixels. */
const ASCENT = 11;

export function values(drawing: Drawing, isShown: (year: number) => boolean): TemplateResult {
  const { layout, series } = drawing;
  const { rows } = series;
  const value = (year: number, anchor: 'start' | 'middle' | 'end', x: number, y: number, text: string) =>
    svg`<text class=${isShown(year) ? 'timeline-value' : 'timeline-value timeline-back'} text-anchor=${anchor} x=${px(x)} y=${px(y)}>${text}</text>`;

  const most = rows.reduce((x, y) => (y.founded > x.founded ? y : x));
  const worst = rows.reduce((x, y) => (changesOf(y.changes) > changesOf(x.changes) ? y : x));
  const last = rows.at(-1)!;
  const end = layout.left + (layout.last - layout.first + 1) * layout.pitch;
  const worstX = xOf(layout, worst.year);
  const beside = layout.barWidth / 2 + 6;

  return svg`<g class="timeline-values" aria-hidden="true">
    ${
      most.founded > 0
        ? value(
            most.year,
            'middle',
            xOf(layout, most.year),
            layout.axisTop - most.founded * layout.unit - 4,
            say(drawing, most.founded),
          )
        : null
    }
    ${
      last.cumulative > 0
        ? value(
            last.year,
            'end',
            end,
            Math.max(ASCENT, lineY(layout, last.inForce) - 6),
            inForceText(drawing, last.inForce),
          )
        : null
    }
    ${
      changesOf(worst.changes) >= TOLD_FROM
        ? // On the side where there is room, and below the short bars.
          value(
            worst.year,
            worstX > layout.width / 2 ? 'end' : 'start',
            worstX > layout.width / 2 ? worstX - beside : worstX + beside,
            layout.foot - 5,
            changeWords(drawing, layout.compact ? largestOf(worst.changes) : worst.changes),
          )
        : null
    }
  </g>`;
}

/** The head counts those of unknown founding too. A narrow chart has room for the number alone. */
function inForceText(drawing: Drawing, inForce: number): string {
  const { layout, series, messages } = drawing;
  const shown = say(drawing, inForce);
  if (layout.compact) return shown;
  return total(series.unknownFounding) > 0
    ? messages.timeline.datedInForce(shown)
    : messages.counts.inForce(shown);
}

/** The most frequent change alone. */
function largestOf(changes: ChangeCounts): ChangeCounts {
  const largest = CHANGES.reduce((x, y) => (changes[y] > changes[x] ? y : x));
  return { ...noChanges(), [largest]: changes[largest] };
}
