// On stage: on which side of its point each selected place's name stands, so that it is read as that one's. MapLibre looks
// for room only, and takes it where another of the points lies nearer.

/** The word says which side of the name is at the point. */
export const ANCHOR_NAMES = [
  'left',
  'right',
  'top',
  'bottom',
  'top-left',
  'bottom-left',
  'top-right',
  'bottom-right',
] as const;
export type Anchor = (typeof ANCHOR_NAMES)[number];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point and the size of its name, in pixels. */
export interface NamedPoint extends Size {
  readonly x: number;
  readonly y: number;
  /** From the point to its name. */
  readonly away: number;
  /** Rather to the west. */
  readonly west: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is worse than what: each outweighs several of the next. */
const COST = { misread: 1e6, cut: 1e4, overlap: 1e3, taken: 300, close: 30, order: 1 } as const;
/** Each is chosen anew beside the others so often, and no more are looked at than a scene names. */
const PASSES = 4;
const MOST = 16;
/** So many times as near as its own, another's point still lets a name be read as the wrong one's. */
const CLOSE = 2;

export const signsOf = (anchor: string): readonly [x: number, y: number] => [
  anchor.includes('right') ? -1 : anchor.includes('left') ? 1 : 0,
  anchor.includes('bottom') ? -1 : anchor.includes('top') ? 1 : 0,
];

export function boxAt({ x, y, width, height, away }: NamedPoint, anchor: Anchor): Box {
  const [dx, dy] = signsOf(anchor);
  const share = dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1;
  const left = x + dx * share * away - (width * (1 - dx)) / 2;
  const top = y + dy * share * away - (height * (1 - dy)) / 2;
  return { left, top, right: left + width, bottom: top + height };
}

export function distanceTo({ left, top, right, bottom }: Box, { x, y }: Pick<NamedPoint, 'x' | 'y'>): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Per point; null where there is nothing to choose between, or too much. `taken`: where other things stand. */
export function anchorsOf(
  points: readonly NamedPoint[],
  picture: Size,
  taken: readonly Box[],
): readonly Anchor[] | null {
  if (points.length < 2 || points.length > MOST) return null;
  const anchors: Anchor[] = points.map(({ west }) => (west ? 'right' : 'left'));
  const costOf = (at: number, anchor: Anchor) => {
    const point = points[at]!;
    const box = boxAt(point, anchor);
    const own = distanceTo(box, point);
    const isCut = box.left < 0 || box.top < 0 || box.right > picture.width || box.bottom > picture.height;
    let cost = isCut ? COST.cut : 0;
    cost += COST.taken * taken.filter(other => overlap(box, other)).length;
    const order = ANCHOR_NAMES.indexOf(anchor);
    cost += COST.order * (point.west && order < 2 ? 1 - order : order);
    points.forEach((other, i) => {
      if (i === at) return;
      const distance = distanceTo(box, other);
      if (distance <= own) cost += COST.misread;
      else if (distance < CLOSE * own) cost += COST.close;
      if (overlap(box, boxAt(other, anchors[i]!))) cost += COST.overlap;
    });
    return cost;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    const before = anchors.join();
    for (const at of points.keys()) {
      const costs = ANCHOR_NAMES.map(anchor => costOf(at, anchor));
      anchors[at] = ANCHOR_NAMES[costs.indexOf(Math.min(...costs))]!;
    }
    if (anchors.join() === before) break;
  }
  return anchors;
}

function overlap(p: Box, q: Box): boolean {
  return p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;
}
