// Where everything stands on the timeline, in CSS pixels. Pure.
//
// One scale holds for all bars, above and below the axis, so that heights compare. A bar that does not fit is
// broken and carries its number. The line of ties in force has a scale of its own and names its last value.
// A year has a fixed pitch, so two multiplications serve where d3-scale would bring 5 kB (gzip) of interpolation.

import { CHANGES, total, type Foundings } from '../../analysis/series/foundings';
import type { EventsByYear } from './events';

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** A phone: less of everything. */
  readonly compact: boolean;
  /** First and last year of the axis. */
  readonly first: number;
  readonly last: number;
  readonly margin: number;
  /** Something stands in the column for what no year is known of. */
  readonly hasUnknown: boolean;
  /** Left end of the years and width of one. */
  readonly left: number;
  readonly pitch: number;
  readonly barWidth: number;
  /** Centre of the bars of that column. */
  readonly unknownX: number;
  /** Foot of the events' row; highest bar's head; the axis' two edges, with the years' names between; lowest foot. */
  readonly eventsFoot: number;
  readonly top: number;
  readonly axisTop: number;
  readonly axisFoot: number;
  readonly foot: number;
  /** Height of one tie in a bar. */
  readonly unit: number;
  /** Height of one tie in the line. */
  readonly lineUnit: number;
}

const SIZES = {
  wide: { height: 172, margin: 16, unknown: 152, events: 34, label: 16, axis: 20, below: 36 },
  compact: { height: 130, margin: 12, unknown: 86, events: 13, label: 14, axis: 20, below: 22 },
} as const;

const COMPACT_BELOW = 640;
/** Room for a digit, or the mark between thousands, with its air. */
const DIGIT = 12;
/** A lone tie must not fill the chart. */
const LARGEST_UNIT = 10;
const FEWEST_YEARS = 10;
/** Events may lengthen the axis by this share of the years of foundings; those further off are only counted. */
const EVENTS_REACH = 0.25;

export function layoutOf(
  width: number,
  { rows, unknownFounding, unplaced }: Foundings,
  events: EventsByYear,
): Layout {
  const compact = width < COMPACT_BELOW;
  const size = compact ? SIZES.compact : SIZES.wide;
  const [first, last] = yearsOf(rows[0]!.year, rows.at(-1)!.year, events);

  const hasUnknown = unknownFounding.size > 0 || changesOf(unplaced) > 0;
  // On a wide chart the column also holds the names of the rows.
  const left = size.margin + (hasUnknown || !compact ? size.unknown + roomFor(total(unknownFounding)) : 0);
  const pitch = Math.max(1, (width - size.margin - left) / (last - first + 1));
  const barWidth = Math.max(1, Math.min(14, pitch * 0.76));

  const most = Math.max(1, ...rows.map(row => row.founded), rows.length > 1 ? 0 : total(unknownFounding));
  const deepest = Math.max(changesOf(unplaced), ...rows.map(row => changesOf(row.changes)));
  const eventsFoot = events.years.length > 0 ? size.events : 0;
  const top = eventsFoot + size.label;
  const roomAbove = size.height - top - size.axis - size.below;
  // Where nothing was suspended or ended, the bars have the room.
  const unit = Math.min(LARGEST_UNIT, (deepest > 0 ? roomAbove : roomAbove + size.below) / most);
  const below = deepest > 0 ? size.below : 0;
  const axisTop = size.height - size.axis - below;
  const inForce = Math.max(1, ...rows.map(row => row.inForce));

  return {
    width,
    height: size.height,
    compact,
    first,
    last,
    margin: size.margin,
    hasUnknown,
    left,
    pitch,
    barWidth,
    unknownX: left - (compact ? 10 : 22) - barWidth / 2,
    eventsFoot,
    top,
    axisTop,
    axisFoot: axisTop + size.axis,
    foot: size.height,
    unit,
    lineUnit: (axisTop - top) / inForce,
  };
}

/** Beside its name the column has room for a number of three digits; a longer one needs more. */
function roomFor(count: number): number {
  const digits = String(count).length;
  return DIGIT * Math.max(0, digits + Math.floor((digits - 1) / 3) - 3);
}

function yearsOf(first: number, last: number, { years }: EventsByYear): readonly [number, number] {
  const start = Math.min(first, last - FEWEST_YEARS + 1);
  const reach = Math.round((last - start + 1) * EVENTS_REACH);
  const near = years.map(({ year }) => year).filter(year => year >= start - reach && year <= last + reach);
  return [Math.min(start, ...near), Math.max(last, ...near)];
}

export function changesOf(changes: Foundings['unplaced']): number {
  return CHANGES.reduce((sum, change) => sum + changes[change], 0);
}

/** Centre of a year's column. */
export function xOf({ left, first, pitch }: Layout, year: number): number {
  return left + (year - first + 0.5) * pitch;
}

/** The year whose column is under x; beyond the axis its nearest end. */
export function yearAt({ left, first, last, pitch }: Layout, x: number): number {
  return Math.max(first, Math.min(last, first + Math.floor((x - left) / pitch)));
}
