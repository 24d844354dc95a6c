// The bump chart: a line per place, its rank in each year, the first on top. Those that share a rank lie side by side;
// ranks beyond the last row are drawn on one row below. Pure.

import { line } from 'd3';
import { nothing, svg, type TemplateResult } from 'lit-html';
import type { YearlyRanks } from '../../analysis/series/yearlyRanks';
import { css, type Rgb } from '../../state/encoding';
import { CATEGORY_COLOURS } from '../../state/palette';
import { AXIS, rounded, yearX, type YearFrame } from '../parts/charts/yearChart';
import { standingIn } from './trajectoriesModel';

const SIZE = { width: 350, left: 26, right: 222, top: 12, row: 17 } as const;
/** Ranks with a row of their own at the most. */
const MOST_ROWS = 15;
/** Rows between the last rank and those beyond. */
const GAP = 1.4;
/** Of a row: how far lines of one rank lie apart; altogether within half a row. */
const APART = 0.22;
/** Least distance of two names, in units of the drawing; letters that have room. */
const NAME_ROOM = 13;
const MOST_LETTERS = 17;

export interface Bump {
  readonly frame: YearFrame;
  /** Ranks with a row of their own. */
  readonly rows: number;
  /** Whether somebody stands beyond them in some year. */
  readonly beyond: boolean;
  readonly lines: readonly BumpLine[];
}

export interface BumpLine {
  readonly place: number;
  /** Per year: height in the drawing; NaN without a rank. */
  readonly y: readonly number[];
  /** Height of the name; NaN where the last year has no rank. */
  readonly nameY: number;
}

export function bumpOf(ranks: YearlyRanks, places: readonly number[]): Bump {
  const { years } = ranks;
  const indices = [...years.keys()];
  const rankAt = (year: number, place: number) => standingIn(ranks, year, place)?.first ?? NaN;
  const all = places.flatMap(place => indices.map(year => rankAt(year, place))).filter(rank => rank > 0);
  const worst = all.reduce((most, rank) => Math.max(most, rank), 1);
  const rows = Math.min(MOST_ROWS, worst);
  const beyond = worst > rows;
  const { width, left, right, top, row } = SIZE;
  const foot = top + (rows - 1 + (beyond ? GAP : 0)) * row + row * 0.7;
  const frame = { width, height: foot + AXIS, left, right, foot, first: years[0]!, last: years.at(-1)! };

  const heights = indices.map(year => {
    const rowOf = new Map(places.map(place => [place, Math.min(rankAt(year, place), rows + GAP)]));
    return places.map(place => {
      const own = rowOf.get(place)!;
      const sharing = places.filter(other => rowOf.get(other) === own);
      const apart = Math.min(APART, 0.5 / sharing.length);
      const shift = (sharing.indexOf(place) - (sharing.length - 1) / 2) * apart;
      return rounded(top + (own - 1 + shift) * row);
    });
  });
  const last = indices.length - 1;
  const named = places
    .map((_, i) => i)
    .filter(i => !Number.isNaN(heights[last]![i]))
    .sort((x, y) => heights[last]![x]! - heights[last]![y]! || x - y);
  const nameY = new Map<number, number>();
  named.reduce((above, i) => {
    const y = Math.max(heights[last]![i]!, above + NAME_ROOM);
    nameY.set(i, rounded(y));
    return y;
  }, -Infinity);
  const lowest = Math.max(frame.foot, ...nameY.values());
  return {
    frame: { ...frame, height: Math.max(frame.height, lowest + 6) },
    rows,
    beyond,
    lines: places.map((place, i) => ({
      place,
      y: heights.map(year => year[i]!),
      nameY: nameY.get(i) ?? NaN,
    })),
  };
}

export interface BumpDrawing {
  readonly bump: Bump;
  readonly years: readonly number[];
  readonly colourOf: (line: number) => Rgb;
  readonly nameOf: (place: number) => string;
  /** The place that stands out; the others step back. */
  readonly lit: number | null;
  readonly point: (place: number | null) => void;
  readonly beyondText: string;
}

export function bumpChart(drawing: BumpDrawing): TemplateResult {
  const { bump, beyondText } = drawing;
  const { frame, rows, beyond } = bump;
  const y = (row: number) => rounded(SIZE.top + (row - 1) * SIZE.row);
  const named = Array.from({ length: rows }, (_, i) => i + 1).filter(
    rank => rank === 1 || rank % 5 === 0 || rows <= 5,
  );
  return svg`<g class="year-chart-scale">
      ${named.map(rank => svg`<line x1=${frame.left} x2=${frame.right} y1=${y(rank)} y2=${y(rank)} /><text x=${frame.left - 6} y=${y(rank) + 4} text-anchor="end">${rank}</text>`)}
      ${beyond ? svg`<line x1=${frame.left} x2=${frame.right} y1=${y(rows + GAP)} y2=${y(rows + GAP)} stroke-dasharray="2 3" /><text x=${frame.left + 2} y=${y(rows + GAP) - 4}>${beyondText}</text>` : null}
    </g>
    ${bump.lines.map((_, i) => lineTemplate(drawing, i))}`;
}

function lineTemplate({ bump, years, colourOf, nameOf, lit, point }: BumpDrawing, i: number): TemplateResult {
  const { place, y, nameY } = bump.lines[i]!;
  const { frame } = bump;
  const isKnown = (at: number) => y[at] !== undefined && !Number.isNaN(y[at]);
  const indices = [...years.keys()];
  const path = line<number>()
    .defined(isKnown)
    .x(at => yearX(frame, years[at]!))
    .y(at => y[at]!);
  const lone = indices.filter(at => isKnown(at) && !isKnown(at - 1) && !isKnown(at + 1));
  const standing = lit === null ? '' : lit === place ? ' trajectories-lit' : ' trajectories-back';
  const colour = css(colourOf(i));
  const end = yearX(frame, years.at(-1)!);
  const name = nameOf(place);
  return svg`<g class=${`trajectories-line${standing}`} @pointerenter=${() => point(place)} @pointerleave=${() => point(null)}>
    <path class="trajectories-reach" d=${path(indices) ?? ''} />
    <path d=${path(indices) ?? ''} stroke=${colour} stroke-dasharray=${dashed(i)} />
    ${lone.map(at => svg`<circle cx=${yearX(frame, years[at]!)} cy=${y[at]!} r="2" fill=${colour} />`)}
    ${
      Number.isNaN(nameY)
        ? null
        : svg`<path class="trajectories-lead" d=${`M${end} ${y.at(-1)!}L${frame.right + 8} ${nameY}`} stroke=${colour} /><text x=${frame.right + 11} y=${nameY + 4}>${shortened(name)}<title>${name}</title></text>`
    }
  </g>`;
}

/** There are fewer colours than lines: the second time round they are dashed. */
const dashed = (line: number) => (line < CATEGORY_COLOURS.length ? nothing : '5 2');

function shortened(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
}
