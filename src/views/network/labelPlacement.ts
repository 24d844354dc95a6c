// Which names stand where: the more important first, each at the side of its dot that faces away from its
// partners if there is room, else at another side, else not at all. No two names overlap. Where few are to be named,
// those without room there turn to any side that the others have left.

import { Crowd, type Box } from './crowd';

export interface LabelsInput {
  /** Places to be named, the more important first. */
  readonly order: readonly number[];
  /** Pixels, x and y of place i at 2i and 2i + 1. */
  readonly screen: Float32Array;
  /** Pixels. */
  readonly radiusOf: (place: number) => number;
  readonly widthOf: (place: number) => number;
  /** Direction away from the partners of a place; near 0 where they stand all around it. */
  readonly outwardOf: (place: number) => readonly [number, number];
  /** Whether a name may lie over the dots of others if there is no other room. */
  readonly mayCover: (place: number) => boolean;
  /** Named at any side, and at the view's edge further in, as long as no name before it stands there. */
  readonly mustStand: (place: number) => boolean;
  /** Whether a name without room at the side that faces out turns to any other, once all others stand. */
  readonly mayTurn: boolean;
  /** Whether names keep off the dot of a place. */
  readonly keepOff: (place: number) => boolean;
  /** Where other texts stand already. */
  readonly taken?: readonly Box[];
  /** Height of a line of text, in pixels. */
  readonly line: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly place: number;
  /** Left end and middle line of the text, in pixels. */
  readonly x: number;
  readonly y: number;
}

const GAP = 3;
/** Empty space around a name; more of it at the end away from its dot, so that no other dot seems to be meant. */
const MARGIN = 2;
const END_MARGIN = 7;

/** In a crowd the first so many places in view are tried: hardly any other finds room for its name. */
const CROWD = 3000;
const MOST_TRIED = 1000;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export function placeLabels(input: LabelsInput): readonly PlacedLabel[] {
  const { order, screen, radiusOf, widthOf, mayCover, mustStand, line, width, height } = input;
  const dots = new Crowd();
  for (let place = 0; place < screen.length / 2; place++) {
    if (!input.keepOff(place)) continue;
    const [x, y, r] = [screen[2 * place]!, screen[2 * place + 1]!, radiusOf(place)];
    // No name in the view meets what lies outside it.
    if (x + r < 0 || x - r > width || y + r < 0 || y - r > height) continue;
    dots.add({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  }

  const inside = ({ box }: Spot) =>
    box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  /** Where a name stands beside those there are already. */
  const spotFor = (place: number, freedom: Freedom, others: Crowd): Spot | undefined => {
    const [x, y] = [screen[2 * place]!, screen[2 * place + 1]!];
    const must = mustStand(place);
    const all = spotsOf(x, y, radiusOf(place) + GAP, widthOf(place), line, input.outwardOf(place), freedom);
    const free = ({ box }: Spot) => !others.meets(box);
    const spots = all.filter(spot => inside(spot) && free(spot));
    return (
      spots.find(({ box }) => !dots.meets(box)) ??
      (mayCover(place) || must ? spots[0] : undefined) ??
      (must ? all.map(one => shifted(one, width, height)).find(free) : undefined)
    );
  };
  /** Those of the places that have room, one after the other. */
  const standing = (
    places: readonly number[],
    freedomOf: (place: number) => Freedom,
    before: Placed,
  ): Placed => {
    const others = new Crowd();
    const boxes = [...before.boxes];
    for (const box of boxes) others.add(box);
    const labels = [...before.labels];
    for (const place of places) {
      const spot = spotFor(place, freedomOf(place), others);
      if (!spot) continue;
      others.add(spot.box);
      boxes.push(spot.box);
      labels.push({ place, x: spot.x, y: spot.y });
    }
    return { labels, boxes };
  };

  const inView: number[] = [];
  const most = screen.length / 2 > CROWD ? MOST_TRIED : Infinity;
  for (const place of order) {
    const [x, y] = [screen[2 * place]!, screen[2 * place + 1]!];
    if (x >= 0 && x <= width && y >= 0 && y <= height) inView.push(place);
    if (inView.length === most) break;
  }
  const outward = (place: number): Freedom => (mustStand(place) ? 'any' : 'outward');
  const first = standing(inView, outward, { labels: [], boxes: input.taken ?? [] });
  if (!input.mayTurn) return first.labels;
  const named = new Set(first.labels.map(({ place }) => place));
  const left = inView.filter(place => !named.has(place));
  // One that could stand elsewhere may take the only room of another: the last first may name more.
  const [one, other] = [left, [...left].reverse()].map(places => standing(places, () => 'turned', first));
  return (one!.labels.length >= other!.labels.length ? one! : other!).labels;
}

interface Placed {
  readonly labels: readonly PlacedLabel[];
  readonly boxes: readonly Box[];
}

/** `outward`: with a clear way out there or nowhere; `any`: at corners too; `turned`: and moved along a side. */
type Freedom = 'outward' | 'any' | 'turned';

/** Least agreement of a side with the way out, where there is a clear one: a name stands there or nowhere. */
const CLEAR = 0.85;
const AGREEING = 0.5;

/** The sides of a dot where its name may stand, best first. */
function spotsOf(
  x: number,
  y: number,
  away: number,
  width: number,
  line: number,
  [dx, dy]: readonly [number, number],
  freedom: Freedom,
): Spot[] {
  const beside = away + line / 2 - 2;
  const corner = away * 0.7;
  const corners = [
    { x: x + corner, y: y - beside, fits: -1 },
    { x: x + corner, y: y + beside, fits: -1 },
    { x: x - corner - width, y: y - beside, fits: -1 },
    { x: x - corner - width, y: y + beside, fits: -1 },
  ];
  // Farther off by the rest of a line they keep off the names beside the dots of the same row.
  const row = Math.max(beside, line);
  const moved = [-row, row].flatMap(off =>
    [0, width / 4, -width / 4].map(aside => ({ x: x - width / 2 + aside, y: y + off, fits: -2 })),
  );
  const anySide = freedom !== 'outward';
  return [
    { x: x + away, y, fits: dx + 0.02 },
    { x: x - away - width, y, fits: -dx + 0.01 },
    { x: x - width / 2, y: y - beside, fits: -dy },
    { x: x - width / 2, y: y + beside, fits: dy },
    ...(anySide ? corners : []),
    ...(freedom === 'turned' ? moved : []),
  ]
    .filter(({ fits }) => anySide || Math.hypot(dx, dy) < CLEAR || fits >= AGREEING)
    .sort((p, q) => q.fits - p.fits)
    .map(({ x: left, y: middle }) => ({
      x: left,
      y: middle,
      box: {
        left: left - (left + width < x ? END_MARGIN : MARGIN),
        right: left + width + (left > x ? END_MARGIN : MARGIN),
        top: middle - line / 2,
        bottom: middle + line / 2,
      },
    }));
}

/** Moved so far that the name lies in the view. */
function shifted({ x, y, box }: Spot, width: number, height: number): Spot {
  const dx = Math.max(0, -box.left) + Math.min(0, width - box.right);
  const dy = Math.max(0, -box.top) + Math.min(0, height - box.bottom);
  return {
    x: x + dx,
    y: y + dy,
    box: { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy },
  };
}
