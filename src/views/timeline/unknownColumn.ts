// The column apart at the left: foundings whose year nobody states, and changes that stand in no year.

import { svg, type TemplateResult } from 'lit-html';
import { total } from '../../analysis/series/foundings';
import { unknownBar } from './bars';
import { changeBar, changeWords } from './changes';
import { px, say, type Drawing } from './drawing';
import { changesOf } from './layout';
import type { Room } from './room';

/** Width that a finger can hit, in pixels. */
const HIT = 32;

export function unknownColumn(drawing: Drawing, room: Room): TemplateResult | null {
  const { layout, series, messages } = drawing;
  if (!layout.hasUnknown) return null;
  const { timeline, counts, kinds } = messages;
  const byKind = [...series.unknownFounding]
    .map(([kind, n]) => `${kinds[kind]} ${say(drawing, n)}`)
    .join(', ');
  const spoken = [
    `${counts.unknownFounding(say(drawing, total(series.unknownFounding)))}: ${byKind}`,
    changesOf(series.unplaced) > 0 ? timeline.unplaced(changeWords(drawing, series.unplaced)) : '',
  ];
  const { top, foot, unknownX } = layout;
  return svg`<g class="timeline-unknown" role="img" tabindex="0" aria-label=${spoken.filter(text => text !== '').join('. ')}
    @focus=${() => room.point({ what: 'unknown' })} @blur=${() => room.point(null)}
    @click=${(event: MouseEvent) => (event.currentTarget as SVGElement).focus()}>
    ${unknownBar(drawing)}
    ${changeBar(drawing, layout.unknownX, series.unplaced)}
    <rect class="timeline-hit" x=${px(unknownX - HIT / 2)} y=${px(top)} width=${HIT} height=${px(foot - top - 1)} />
  </g>`;
}
