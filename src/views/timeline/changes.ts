// Below the axis: what was suspended, put to rest or ended in a year; apart at the left what fits no year.
// Suspended hatched, dormant with a dashed edge only, ended filled grey.

import { svg, type TemplateResult } from 'lit-html';
import { CHANGES, type Change, type ChangeCounts } from '../../analysis/series/foundings';
import { brokenAt } from './breakMark';
import { px, say, type Drawing } from './drawing';
import { changesOf, xOf } from './layout';

export const HATCH = 'timeline-hatch';

export function hatchPattern(): TemplateResult {
  return svg`<defs><pattern id=${HATCH} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="timeline-hatch" x1="0" x2="0" y1="0" y2="4" /></pattern></defs>`;
}

export function changeBars(drawing: Drawing): TemplateResult {
  const { layout, series } = drawing;
  return svg`<g class="timeline-changes" aria-hidden="true">
    ${series.rows
      .filter(({ changes }) => changesOf(changes) > 0)
      .map(({ year, changes }) => changeBar(drawing, xOf(layout, year), changes))}
  </g>`;
}

/** Null where there is nothing to draw. */
export function changeBar({ layout }: Drawing, x: number, changes: ChangeCounts): TemplateResult | null {
  const { axisFoot, foot, barWidth, unit } = layout;
  const all = changesOf(changes);
  const room = foot - axisFoot - 2;
  if (all === 0 || room <= 0) return null;
  const height = Math.min(all * unit, room);
  let y = axisFoot;
  return svg`<g>
    ${CHANGES.filter(change => changes[change] > 0).map(change => {
      const part = (changes[change] / all) * height;
      const top = y;
      y += part;
      return svg`<rect class=${`timeline-${change}`} x=${px(x - barWidth / 2 + 0.5)} y=${px(top + 0.5)} width=${px(Math.max(1, barWidth - 1))} height=${px(Math.max(1, part - 1))} />`;
    })}
    ${all * unit > room ? brokenAt(x, axisFoot + height / 2, barWidth) : null}
  </g>`;
}

/** Such as "56 suspended, 1 dormant". */
export function changeWords(drawing: Pick<Drawing, 'messages' | 'lang'>, changes: ChangeCounts): string {
  const { timeline } = drawing.messages;
  const words: Record<Change, (n: number, shown: string) => string> = timeline;
  return CHANGES.filter(change => changes[change] > 0)
    .map(change => words[change](changes[change], say(drawing, changes[change])))
    .join(', ');
}
