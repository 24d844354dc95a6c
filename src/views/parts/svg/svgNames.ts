// Which names stand where in a plainly drawn view: the more important first, beside, above or below their place,
// where no name before them stands.

import { atOnce, type Work } from '../../../lib/steps';
import type { NameMark } from './svgElements';
import type { Sight, Size } from './svgSight';

export interface NamesInput {
  readonly sight: Pick<Sight, 'places'>;
  readonly size: Size;
  /** Places to be named, the more important first. */
  readonly order: readonly number[];
  /** Pixels. */
  readonly radiusOf: (place: number) => number;
  readonly nameOf: (place: number) => { readonly text: string; readonly lang: string };
  /** Pixels. */
  readonly widthOf: (text: string, standing: NameMark['standing']) => number;
  readonly standingOf: (place: number) => NameMark['standing'];
  /** Away from the partners of a place: −1 to the left … 1 to the right. */
  readonly outwardOf: (place: number) => number;
  /** Where that is clear, a name stands there or nowhere. */
  readonly outwardOnly: boolean;
  /** Named even over others. */
  readonly must: (place: number) => boolean;
  /** At most one name per so many square pixels, at the usual size. */
  readonly area: number;
  /** Times the usual size of names. */
  readonly labelScale: number;
  /** Where something else stands. */
  readonly taken?: readonly Box[];
}

/** Height of a line at its usual size, and what stands between a place and its name, in pixels. */
const LINE = 12;
/** From here on it is clear which side is outward. */
const CLEAR = 0.85;
const GAP = 4;
/** Pixels between two names of one line: less than a space, and they read as one. */
const APART = 3;
/** So many names may cover places: one per so many square pixels, at the usual size. */
const PER_COVERING = 12_000;
/** Of so many times more places than may be named, one is tried after the other. */
const TRIES = 4;

/** So many between two pauses. */
const PACE = { dots: 2000, names: 20 } as const;

/** Pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const placeNames = (input: NamesInput): NameMark[] => atOnce(placingNames(input));

/** The same in short steps. */
export function* placingNames(input: NamesInput): Work<NameMark[]> {
  const { sight, size, order, nameOf } = input;
  const taken: Box[] = [...(input.taken ?? [])];
  const dots: Box[] = [];
  for (let place = 0; place < sight.places.length / 2; place++) {
    const [x, y, r] = [sight.places[2 * place]!, sight.places[2 * place + 1]!, input.radiusOf(place)];
    if (isIn(x, y, size)) dots.push({ left: x - r, right: x + r, top: y - r, bottom: y + r });
    if (place % PACE.dots === 0) yield;
  }
  const free = (box: Box, others: readonly Box[]) =>
    !others.some(
      other =>
        other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top,
    );
  const inside = ({ left, right, top, bottom }: Box) =>
    left >= 0 && right <= size.width && top >= 0 && bottom <= size.height;
  const line = LINE * input.labelScale;
  // Of larger names there is room for fewer, as if the view were smaller.
  const pixels = (size.width * size.height) / input.labelScale ** 2;
  const most = Math.max(8, Math.round(pixels / input.area));
  const covering = pixels / PER_COVERING;
  let tries = TRIES * most;
  const names: NameMark[] = [];
  let looked = 0;
  for (const place of order) {
    const [x, y] = [sight.places[2 * place]!, sight.places[2 * place + 1]!];
    if (!isIn(x, y, size)) continue;
    const must = input.must(place);
    if (!must && (names.length >= most || tries-- <= 0)) continue;
    if (++looked % PACE.names === 0) yield;
    const { text, lang } = nameOf(place);
    const standing = input.standingOf(place);
    const width = input.widthOf(text, standing);
    const away = input.radiusOf(place) + GAP;
    const outward = input.outwardOf(place);
    const right = { dx: away, dy: 0 };
    const left = { dx: -away - width, dy: 0 };
    const sides = outward < 0 ? [left, right] : [right, left];
    const above = { dx: -width / 2, dy: -away - line / 2 + 2 };
    const below = { dx: -width / 2, dy: away + line / 2 - 2 };
    const only = input.outwardOnly && !must && Math.abs(outward) > CLEAR;
    const spots = (only ? sides.slice(0, 1) : [...sides, above, below]).map(({ dx, dy }) => {
      const [left, top] = [x + dx, y + dy - line / 2];
      return { dx, dy, box: { left, right: left + width, top, bottom: top + line } };
    });
    const possible = spots.filter(({ box }) => inside(box) && free(box, taken));
    const spot =
      possible.find(({ box }) => free(box, dots)) ??
      (names.length < covering || must ? possible[0] : undefined) ??
      (must ? (spots.find(({ box }) => inside(box)) ?? spots[0]) : undefined);
    if (!spot) continue;
    const { left: from, right: to } = spot.box;
    taken.push({ ...spot.box, left: from - APART, right: to + APART });
    names.push({ place, text, lang, dx: spot.dx, dy: spot.dy, width, standing });
  }
  return names;
}

function isIn(x: number, y: number, { width, height }: Size): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
