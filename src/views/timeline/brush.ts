// The period: two sliders with the years between them; what lies outside steps back behind veils.

import { effect } from '@preact/signals-core';
import { nothing, render, svg } from 'lit-html';
import { px } from './drawing';
import { GRIP, gripAt, periodEdges } from './grips';
import type { Room } from './room';
import { yearByKey } from '../parts/charts/yearKeys';

/** So far on either side of its line an end of the period is grasped, in pixels; beyond, a drag begins a new period. */
const EDGE = 6;

const ENDS = ['from', 'to'] as const;
export type End = (typeof ENDS)[number];

/** Moves one end of the period; it stops at the other. */
export function setEnd({ state }: Room, end: End, year: number): void {
  const [from, to] = state.period.value;
  state.set({
    mode: 'period',
    period: end === 'from' ? [Math.min(year, to), to] : [from, Math.max(year, from)],
  });
}

export function mountBrush(layer: SVGGElement, room: Room): () => void {
  const { state } = room;
  return effect(() => {
    const drawing = room.drawing.value;
    if (!drawing || state.mode.value !== 'period') {
      render(nothing, layer);
      return;
    }
    const { layout, messages } = drawing;
    const period = state.period.value;
    const span = state.span.value;
    const middle = (layout.axisTop + layout.axisFoot) / 2;
    const [start, finish] = periodEdges(layout, period);
    const edges = { from: start, to: finish };

    const handle = (end: End) => {
      const year = period[end === 'from' ? 0 : 1];
      const grip = gripAt(layout, edges[end], end === 'from' ? 'left' : 'right') - edges[end];
      const keydown = (event: KeyboardEvent) => {
        const to = yearByKey(event, year, span);
        if (to === undefined) return;
        event.preventDefault();
        setEnd(room, end, to);
      };
      return svg`<g class="timeline-handle" data-end=${end} role="slider" tabindex="0" transform=${`translate(${px(edges[end])} 0)`}
        aria-label=${messages.timeline[end]} aria-valuenow=${year}
        aria-valuemin=${end === 'from' ? span[0] : period[0]} aria-valuemax=${end === 'from' ? period[1] : span[1]}
        @keydown=${keydown}>
        <rect class="timeline-hit" x=${-EDGE} y=${layout.eventsFoot} width=${2 * EDGE} height=${layout.height - layout.eventsFoot} />
        <rect class="timeline-hit" x=${px(grip)} y=${px(layout.axisTop)} width=${GRIP.width} height=${px(layout.axisFoot - layout.axisTop)} />
        <line y1=${layout.eventsFoot} y2=${layout.foot} />
        <rect class="timeline-grip" x=${px(grip)} y=${px(middle - GRIP.height / 2)} width=${GRIP.width} height=${GRIP.height} rx="4" />
        <text text-anchor="middle" x=${px(grip + GRIP.width / 2)} y=${px(middle + 4.5)}>${year}</text>
      </g>`;
    };
    render(
      svg`
      <rect class="timeline-veil" x=${layout.left} y=${layout.eventsFoot} width=${px(Math.max(0, edges.from - layout.left))} height=${layout.height} />
      <rect class="timeline-veil" x=${px(edges.to)} y=${layout.eventsFoot} width=${px(Math.max(0, layout.width - edges.to))} height=${layout.height} />
      <line class="timeline-range" x1=${px(edges.from)} x2=${px(edges.to)} y1=${px(layout.axisTop)} y2=${px(layout.axisTop)} />
      ${ENDS.map(handle)}`,
      layer,
    );
  });
}
