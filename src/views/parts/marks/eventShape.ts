// The shape that says the kind of an event, wherever it is drawn.

import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from 'd3';
import type { EventKind } from '../../../data/eventRecords';

const SHAPES: Readonly<Record<EventKind, SymbolType>> = {
  conference: symbolCircle,
  youth_forum: symbolTriangle,
  theme_year: symbolSquare,
  workshop: symbolCross,
  milestone: symbolDiamond2,
};

/** Area of the marker of one event in square pixels, of each further one, and of the largest marker. */
const AREA = { one: 26, more: 8, most: 66 } as const;

export function eventShape(kind: EventKind, count = 1): string {
  const path = symbol(SHAPES[kind], Math.min(AREA.most, AREA.one + (count - 1) * AREA.more)).digits(2);
  return path() ?? '';
}
