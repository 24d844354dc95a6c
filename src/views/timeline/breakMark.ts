// The slanted gap that says: this bar is longer than it is drawn.

import { svg, type TemplateResult } from 'lit-html';
import { px } from './drawing';

/** Height of the gap, its slant, and how far its edges reach beyond the bar, in pixels. */
const GAP = 4;
const SLANT = 5;
const REACH = 3;

export function brokenAt(x: number, y: number, barWidth: number): TemplateResult {
  const half = barWidth / 2 + REACH;
  const edge = `l${px(2 * half)},${-SLANT}`;
  const start = (top: number) => `M${px(x - half)},${px(top + SLANT / 2)}`;
  return svg`<g class="timeline-break">
    <path d="${start(y - GAP / 2)}${edge}v${GAP}l${px(-2 * half)},${SLANT}z" />
    <path class="timeline-edge" d="${start(y - GAP / 2)}${edge}${start(y + GAP / 2)}${edge}" />
  </g>`;
}
