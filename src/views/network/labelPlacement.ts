// Which names stand where: the more important first, each at the side of its dot that faces away from its
// partners if there is room, else at another side, else not at all. No two names overlap.

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
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly place: number;
  /** Left end and middle line of the text, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** Of a line of text, in pixels. */
export const LINE = 13;
const GAP = 4;
/** Empty space around a name. */
const MARGIN = 2;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function placeLabels(input: LabelsInput): PlacedLabel[] {
  const { order, screen, radiusOf, widthOf, mayCover, width, height } = input;
  const names = new Crowd();
  const dots = new Crowd();
  for (let place = 0; place < screen.length / 2; place++) {
    const [x, y, r] = [screen[2 * place]!, screen[2 * place + 1]!, radiusOf(place)];
    dots.add({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  }

  const placed: PlacedLabel[] = [];
  for (const place of order) {
    const [x, y] = [screen[2 * place]!, screen[2 * place + 1]!];
    if (x < 0 || x > width || y < 0 || y > height) continue;
    const spots = spotsOf(x, y, radiusOf(place) + GAP, widthOf(place), input.outwardOf(place)).filter(
      ({ box }) =>
        box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height && !names.meets(box),
    );
    const spot = spots.find(({ box }) => !dots.meets(box)) ?? (mayCover(place) ? spots[0] : undefined);
    if (!spot) continue;
    names.add(spot.box);
    placed.push({ place, x: spot.x, y: spot.y });
  }
  return placed;
}

/** Least agreement of a side with the way out, where there is a clear one: a name stands there or nowhere. */
const CLEAR = 0.85;
const AGREEING = 0.5;

/** The sides of a dot where its name may stand, best first. */
function spotsOf(
  x: number,
  y: number,
  away: number,
  width: number,
  [dx, dy]: readonly [number, number],
): { readonly x: number; readonly y: number; readonly box: Box }[] {
  const beside = away + LINE / 2 - 2;
  return [
    { x: x + away, y, fits: dx + 0.02 },
    { x: x - away - width, y, fits: -dx + 0.01 },
    { x: x - width / 2, y: y - beside, fits: -dy },
    { x: x - width / 2, y: y + beside, fits: dy },
  ]
    .filter(({ fits }) => Math.hypot(dx, dy) < CLEAR || fits >= AGREEING)
    .sort((p, q) => q.fits - p.fits)
    .map(({ x: left, y: middle }) => ({
      x: left,
      y: middle,
      box: {
        left: left - MARGIN,
        right: left + width + MARGIN,
        top: middle - LINE / 2,
        bottom: middle + LINE / 2,
      },
    }));
}

/** Boxes, found by the cells of a grid. */
class Crowd {
  static readonly CELL = 64;
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of Crowd.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  meets(box: Box): boolean {
    for (const key of Crowd.#keys(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        if (
          other.left < box.right &&
          other.right > box.left &&
          other.top < box.bottom &&
          other.bottom > box.top
        ) {
          return true;
        }
      }
    }
    return false;
  }

  static *#keys({ left, right, top, bottom }: Box): Generator<number> {
    for (let column = Math.floor(left / Crowd.CELL); column <= Math.floor(right / Crowd.CELL); column++) {
      for (let row = Math.floor(top / Crowd.CELL); row <= Math.floor(bottom / Crowd.CELL); row++) {
        yield column * 65536 + row;
      }
    }
  }
}
