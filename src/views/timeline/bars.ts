// Bars of foundings above the axis, stacked by kind; apart at the left those whose year nobody states.

import { stack } from 'd3';
import { svg, type TemplateResult } from 'lit-html';
import { total, type KindCounts } from '../../analysis/series/foundings';
import { TIE_KINDS, type TieKind } from '../../data/records';
import { brokenAt } from './breakMark';
import { px, type Drawing } from './drawing';
import { xOf } from './layout';

interface Column {
  readonly x: number;
  readonly kinds: KindCounts;
}

export function foundingBars(drawing: Drawing): TemplateResult {
  const { layout, series, colourOf } = drawing;
  const { axisTop, barWidth, unit } = layout;
  const columns = series.rows
    .filter(row => row.founded > 0)
    .map(({ year, kinds }): Column => ({ x: xOf(layout, year), kinds }));
  const layers = stack<Column, TieKind>()
    .keys(TIE_KINDS.filter(kind => columns.some(({ kinds }) => kinds.has(kind))))
    .value(({ kinds }, kind) => kinds.get(kind) ?? 0)(columns);
  return svg`<g class="timeline-bars" aria-hidden="true">
    ${layers.map(
      layer =>
        svg`<g fill=${colourOf(layer.key)}>${layer
          .filter(([from, to]) => to > from)
          .map(
            part =>
              svg`<rect x=${px(part.data.x - barWidth / 2)} y=${px(axisTop - part[1] * unit)} width=${px(barWidth)} height=${px((part[1] - part[0]) * unit)} />`,
          )}</g>`,
    )}
  </g>`;
}

/** The same scale as the years; broken where it does not fit. The number is in the label beneath. */
export function unknownBar(drawing: Drawing): TemplateResult | null {
  const { layout, series, colourOf } = drawing;
  const { unknownX, barWidth, axisTop, top, unit } = layout;
  const all = total(series.unknownFounding);
  if (all === 0) return null;
  const room = axisTop - top;
  const height = Math.min(all * unit, room);
  let y = axisTop;
  return svg`<g aria-hidden="true">
    ${TIE_KINDS.filter(kind => series.unknownFounding.has(kind)).map(kind => {
      const part = (series.unknownFounding.get(kind)! / all) * height;
      y -= part;
      return svg`<rect fill=${colourOf(kind)} x=${px(unknownX - barWidth / 2)} y=${px(y)} width=${px(barWidth)} height=${px(part)} />`;
    })}
    ${all * unit > room ? brokenAt(unknownX, axisTop - height / 2, barWidth) : null}
  </g>`;
}
