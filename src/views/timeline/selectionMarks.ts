// The founding years of the selected ties: narrow bars in the accent inside the bars of the years.

import { nothing, svg, type TemplateResult } from 'lit-html';
import { tiesOf } from '../../graph/neighbours';
import type { Network } from '../../graph/network';
import type { Selection } from '../../state/state';
import { px } from './drawing';
import { xOf, type Layout } from './layout';

/** Ties of the selected places, or the selected tie, by founding year; NaN: nobody states it. Proposed ones have none. */
export function selectedYears(network: Network, { places, tie }: Selection): ReadonlyMap<number, number> {
  const ties = new Set(
    tie === null ? places.flatMap(place => [...tiesOf(network.neighbours, place)]) : [tie],
  );
  const years = new Map<number, number>();
  for (const index of ties) {
    if (network.ties[index]!.proposed) continue;
    const year = network.founded[index]!;
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return years;
}

export function selectionMarks(layout: Layout, years: ReadonlyMap<number, number>): TemplateResult {
  const { axisTop, top, unit, unknownX, barWidth } = layout;
  const width = Math.max(2, Math.round(barWidth * 0.6));
  return svg`<g class="timeline-selected" aria-hidden="true">${[...years].map(([year, ties]) => {
    if (year > layout.last) return nothing;
    const x = Number.isNaN(year) ? unknownX : xOf(layout, year);
    const height = Math.min(Math.max(5, ties * unit), axisTop - top);
    return svg`<rect x=${px(x - width / 2)} y=${px(axisTop - height)} width=${width} height=${px(height)} />`;
  })}</g>`;
}
