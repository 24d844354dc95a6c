// The grips that carry the years of head and period, and what they cover of the axis.

import type { State } from '../../state/state';
import { xOf, type Layout } from './layout';
import { headYear } from './room';

export const GRIP = { width: 44, height: 18 } as const;

/** Left edge of a grip, kept inside the chart. */
export function gripAt({ width }: Layout, x: number, side: 'left' | 'middle' | 'right'): number {
  const start = x - { left: GRIP.width, middle: GRIP.width / 2, right: 0 }[side];
  return Math.max(1, Math.min(width - GRIP.width - 1, start));
}

/** Edges of the period's years. */
export function periodEdges(
  layout: Layout,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  return [xOf(layout, from) - layout.pitch / 2, xOf(layout, to) + layout.pitch / 2];
}

/** The x-ranges under the grips of the moment. */
export function gripRanges(state: State, layout: Layout): readonly (readonly [number, number])[] {
  const range = (start: number) => [start, start + GRIP.width] as const;
  if (state.mode.value !== 'period') {
    return [range(gripAt(layout, xOf(layout, headYear(state)), 'middle'))];
  }
  const [from, to] = periodEdges(layout, state.period.value);
  return [range(gripAt(layout, from, 'left')), range(gripAt(layout, to, 'right'))];
}
