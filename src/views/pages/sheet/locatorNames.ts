// Names on the small map: beside their place, above or below, where they fit and cover neither place nor name; the first
// have the choice.

export interface NameAsked {
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  /** Set larger, and named in any case. */
  readonly chief: boolean;
}

export interface NameSpot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly chief: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels: height of the letters, and of their widest a share of that. */
export const LETTERS = { chief: 11, other: 9 } as const;
const WIDTH = 0.58;
const DOT = 3.5;
const GAP = 5;

export function namesIn(
  { width, height }: { readonly width: number; readonly height: number },
  asked: readonly NameAsked[],
): readonly NameSpot[] {
  const inside = ({ left, right, top, bottom }: Box) =>
    left >= 1 && right <= width - 1 && top >= 1 && bottom <= height - 1;
  const taken: Box[] = asked.map(({ at: [x, y] }) => ({
    left: x - DOT,
    right: x + DOT,
    top: y - DOT,
    bottom: y + DOT,
  }));
  const seen = asked.filter(({ at: [x, y] }) => x >= 0 && x <= width && y >= 0 && y <= height);
  return seen.flatMap(({ name, at: [x, y], chief }): readonly NameSpot[] => {
    const size = chief ? LETTERS.chief : LETTERS.other;
    const long = size * WIDTH * name.length;
    const spots = [
      { x: x + GAP, y: y + size / 3, anchor: 'start', left: x + GAP },
      { x: x - GAP, y: y + size / 3, anchor: 'end', left: x - GAP - long },
      { x, y: y - GAP, anchor: 'middle', left: x - long / 2 },
      { x, y: y + GAP + size * 0.8, anchor: 'middle', left: x - long / 2 },
    ] as const;
    const boxed = spots.map(({ left, ...spot }) => ({
      spot: { name, chief, ...spot },
      box: { left, right: left + long, top: spot.y - size * 0.8, bottom: spot.y + size * 0.2 },
    }));
    const fitting = boxed.filter(({ box }) => inside(box));
    const chosen = fitting.find(({ box }) => !taken.some(other => meet(box, other)));
    const stands = chosen ?? (chief ? (fitting[0] ?? boxed[0]) : undefined);
    if (!stands) return [];
    taken.push(stands.box);
    return [stands.spot];
  });
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
