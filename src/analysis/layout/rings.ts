// Ego rings: in the middle the places chosen, around them in rings those that are one, two, three … ties away. On the
// first ring partners stand in the direction in which they lie, as a compass seen from the middle has it; further out
// everybody stands as near as there is room to who leads there. After Yee, Fisher, Dhamija, Hearst 2001, "Animated
// exploration of dynamic graphs with radial layout" (IEEE InfoVis), but for the order on the rings, which they take
// from a tree. A ring with many places is a band of several rows. Who cannot be reached stands aside, row by row.

import type { Slice } from '../../graph/slice';
import type { LonLat } from '../../lib/geodesy';
import { groupBy } from '../../lib/groupBy';
import { components } from '../kernels/components';
import { rounded, type Caption, type Circle, type LaidOut } from './laidOut';
import { centreOf, projectAround } from './projection';
import { spreadAround } from './spread';
import { hubOf, stepsFrom, type Steps } from './steps';

/** From the middle to the first ring, and from the last row of one ring to the first of the next: far out less. */
const FIRST = 5;
const STEP = 3.6;
const FAR_STEP = 2.4;
const FAR_FROM = 4;
/** Least distance along a row: partners have room for their names; and between the rows of a band. */
const PARTNERS = 3;
const SPACING = 1.7;
const ROW = 1.5;
/** A ring may be so much wider than its turn would have it before it becomes a band. */
const WIDER = 2.4;
/** The first ring is filled at least to this share, so that its few partners do not stand in one heap. */
const FILLED = 0.7;
/** For the label of a ring: directions tried, form of a label, and how far from all places is far enough. */
const DIRECTIONS = 48;
const LABEL_ASPECT = 3;
const ENOUGH = 1.6;
/** Of the places aside: their distance, and how far below the rings they begin. */
const CELL = 1;
const BELOW = 4;
/** Width over height of their block, where the rings do not make it wider. */
const ASPECT = 3;

/** Without centres the place with most ties is the centre. */
export function rings(slice: Slice, points: readonly LonLat[], centres: readonly number[]): LaidOut {
  const around = centres.length > 0 ? centres : slice.order > 0 ? [hubOf(slice)] : [];
  const steps = stepsFrom(slice, around);
  const positions = new Float64Array(2 * slice.order);
  const angle = new Float64Array(slice.order);
  const radii: number[] = [];
  let radius = placeCentre(around, positions, angle);

  steps.rings.slice(1).forEach((ring, i) => {
    const wanted =
      i === 0 ? bearings(points, around, ring) : ring.map(place => angleOf(place, i, steps, angle));
    const spacing = i === 0 ? PARTNERS : SPACING;
    const step = i === 0 ? FIRST : i < FAR_FROM ? STEP : FAR_STEP;
    const band = bandFor(ring.length, spacing, radius + step);
    const middle = band.radius + ((band.rows - 1) * ROW) / 2;
    const least = spacing / middle / band.rows;
    const even = (2 * Math.PI) / ring.length;
    const { order, angles } = spreadAround(wanted, Math.max(least, i === 0 ? FILLED * even : 0));
    // Each in the innermost row where the one before it leaves room.
    const ends = Array<number>(band.rows).fill(-Infinity);
    order.forEach((at, turn) => {
      const place = ring[at]!;
      const own = angles[turn]!;
      const free = ends.findIndex((end, row) => (own - end) * (band.radius + row * ROW) >= spacing - 1e-9);
      const row = free >= 0 ? free : ends.indexOf(Math.min(...ends));
      ends[row] = own;
      angle[place] = own;
      const away = band.radius + row * ROW;
      positions[2 * place] = away * Math.cos(own);
      positions[2 * place + 1] = away * Math.sin(own);
    });
    radii.push(middle);
    radius = band.radius + (band.rows - 1) * ROW;
  });

  const label = emptiest(radii, steps.rings.flat(), positions);
  const circles = radii.map((radius, i): Circle => ({ of: 'step', step: i + 1, x: 0, y: 0, radius, label }));
  const captions: Caption[] = [];
  const aside = placeAside(slice, steps, radius, positions, captions);
  return { positions: rounded(positions), circles, captions, aside, geo: null };
}

/** One in the middle; several on a small circle. Returns its radius. */
function placeCentre(centres: readonly number[], positions: Float64Array, angle: Float64Array): number {
  const radius = centres.length > 1 ? Math.max(1, (centres.length * SPACING) / (2 * Math.PI)) : 0;
  centres.forEach((place, i) => {
    const own = Math.PI - (2 * Math.PI * i) / centres.length;
    angle[place] = own;
    positions[2 * place] = radius * Math.cos(own);
    positions[2 * place + 1] = radius * Math.sin(own);
  });
  return radius;
}

/** Directions in which places lie, seen from the middle of the centres; 0 east, π/2 north. */
function bearings(points: readonly LonLat[], centres: readonly number[], ring: readonly number[]): number[] {
  const project = projectAround(centreOf(centres.map(place => points[place]!)));
  return ring.map(place => {
    const [x, y] = project(points[place]!) ?? [0, 0];
    return Math.atan2(y, x);
  });
}

/** The mean direction of those who lead to a place from the ring before. */
function angleOf(place: number, before: number, { away, neighbours }: Steps, angle: Float64Array): number {
  let [x, y, first] = [0, 0, NaN];
  for (let slot = neighbours.offsets[place]!; slot < neighbours.offsets[place + 1]!; slot++) {
    const leader = neighbours.places[slot]!;
    if (away[leader] !== before) continue;
    if (Number.isNaN(first)) first = angle[leader]!;
    x += Math.cos(angle[leader]!);
    y += Math.sin(angle[leader]!);
  }
  // Leaders that stand opposite each other agree on no direction.
  return Math.hypot(x, y) > 1e-6 ? Math.atan2(y, x) : first;
}

/** A circle wide enough for so many, or the fewest rows from `least` outwards that hold them. */
function bandFor(
  count: number,
  spacing: number,
  least: number,
): { readonly radius: number; readonly rows: number } {
  const needed = (count * spacing) / (2 * Math.PI);
  if (needed <= least * WIDER) return { radius: Math.max(least, needed), rows: 1 };
  for (let rows = 2; ; rows++) {
    const room = 2 * Math.PI * rows * (least + ((rows - 1) * ROW) / 2);
    if (room >= count * spacing) return { radius: least, rows };
  }
}

/** The direction, as close to upwards as may be, in which the rings can be labelled far from all places. */
function emptiest(radii: readonly number[], places: readonly number[], positions: Float64Array): number {
  let [best, most] = [Math.PI / 2, -Infinity];
  for (let turn = 0; turn < DIRECTIONS; turn++) {
    const angle = Math.PI / 2 + ((turn % 2 === 0 ? turn : -turn - 1) / DIRECTIONS) * Math.PI;
    const free = radii.reduce((least, radius) => {
      const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      return places.reduce((min, place) => {
        // A text is longer than it is high.
        const across = (positions[2 * place]! - x) / LABEL_ASPECT;
        return Math.min(min, Math.hypot(across, positions[2 * place + 1]! - y));
      }, least);
    }, ENOUGH);
    if (free > most + 1e-9) [best, most] = [angle, free];
  }
  return best;
}

/** Those that cannot be reached: partners beside each other, in rows below the rings. */
function placeAside(
  slice: Slice,
  { away }: Steps,
  radius: number,
  positions: Float64Array,
  captions: Caption[],
): Uint8Array | null {
  const left = [...away.keys()].filter(place => away[place] === Infinity);
  if (left.length === 0) return null;
  // Numbered by size, the largest component first.
  const { group } = components(slice);
  const parts = [...groupBy(left, place => group[place]!)].sort(([p], [q]) => p - q);
  const width = Math.max(2 * radius, Math.sqrt(ASPECT * left.length) * CELL);
  const columns = Math.max(2, Math.round(width / CELL));
  const x0 = (-(columns - 1) * CELL) / 2;
  const top = -radius - BELOW;
  let cell = 0;
  for (const [, part] of parts) {
    const into = cell % columns;
    if (into + part.length > columns && part.length <= columns / 2) cell += columns - into;
    for (const place of part) {
      positions[2 * place] = x0 + (cell % columns) * CELL;
      positions[2 * place + 1] = top - Math.floor(cell / columns) * CELL;
      cell++;
    }
  }
  captions.push({ of: 'apart', count: left.length, x: 0, y: top + BELOW / 2 });
  return Uint8Array.from(away, steps => Number(steps === Infinity));
}
