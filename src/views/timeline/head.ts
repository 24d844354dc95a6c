// The play head: a slider over the years. What lies after its year steps back behind a veil.
// In mode `all` it is parked at the end, without its line.

import { effect } from '@preact/signals-core';
import { nothing, render, svg } from 'lit-html';
import { countWords } from './countWords';
import { px } from './drawing';
import { GRIP, gripAt } from './grips';
import { xOf } from './layout';
import { lineY } from './line';
import { headYear, type Room } from './room';
import { yearByKey } from '../parts/charts/yearKeys';

export function mountHead(layer: SVGGElement, room: Room): () => void {
  const { state } = room;
  const keydown = (event: KeyboardEvent) => {
    const year = yearByKey(event, headYear(state), state.span.value);
    if (year === undefined) return;
    event.preventDefault();
    state.setYear(year);
    room.point({ what: 'head' });
  };
  // Not after a click, which says enough by itself.
  const focus = ({ currentTarget }: FocusEvent) => {
    if ((currentTarget as Element).matches(':focus-visible')) room.point({ what: 'head' });
  };
  return effect(() => {
    const drawing = room.drawing.value;
    if (!drawing || state.mode.value === 'period') {
      render(nothing, layer);
      return;
    }
    const { layout, series, messages } = drawing;
    const isYear = state.mode.value === 'year';
    const year = headYear(state);
    const [first, last] = state.span.value;
    const x = px(xOf(layout, year));
    const inForce = series.rows[year - series.rows[0]!.year]?.inForce ?? 0;
    const middle = (layout.axisTop + layout.axisFoot) / 2;
    const grip = gripAt(layout, x, 'middle') - x;
    render(
      svg`<g class="timeline-at">
        ${isYear ? svg`<rect class="timeline-veil" x=${px(layout.pitch / 2)} y=${layout.eventsFoot} width=${layout.width} height=${layout.height} />` : null}
        <g class=${isYear ? 'timeline-head' : 'timeline-head timeline-parked'} role="slider" tabindex="0"
          aria-label=${messages.timeline.head} aria-valuemin=${first} aria-valuemax=${last} aria-valuenow=${year}
          aria-valuetext=${`${year}: ${countWords(state).join(', ')}`}
          @keydown=${keydown} @focus=${focus} @blur=${() => room.point(null)}>
          <rect class="timeline-hit" x=${px(grip)} y=${layout.eventsFoot} width=${GRIP.width} height=${layout.height - layout.eventsFoot} />
          ${isYear ? svg`<line y1=${layout.eventsFoot} y2=${layout.foot} />` : null}
          <circle r="3.5" cy=${lineY(layout, inForce)} />
          <rect class="timeline-grip" x=${px(grip)} y=${px(middle - GRIP.height / 2)} width=${GRIP.width} height=${GRIP.height} rx="4" />
          <text text-anchor="middle" x=${px(grip + GRIP.width / 2)} y=${px(middle + 4.5)}>${year}</text>
        </g>
      </g>`,
      layer,
    );
    const at = layer.firstElementChild as SVGGElement;
    at.style.transform = `translateX(${x}px)`;
  });
}
