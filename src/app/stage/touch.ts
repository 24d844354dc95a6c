// A finger that flicks sideways leads to the next scene or the one before; one that goes slowly moves the picture.

/** Pixels to the side, at the least, and how steep it may be; milliseconds. */
const REACH = 70;
const STEEPEST = 0.6;
const LONGEST = 450;

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Milliseconds. */
  readonly at: number;
}

/** Null: no flick. */
export function flickOf(from: Spot, to: Spot): 'next' | 'previous' | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) < REACH || Math.abs(dy) > STEEPEST * Math.abs(dx) || to.at - from.at > LONGEST)
    return null;
  return dx < 0 ? 'next' : 'previous';
}

export function followFlicks(root: HTMLElement, hear: (flick: 'next' | 'previous') => void): () => void {
  let from: Spot | null = null;
  const spot = ({ clientX, clientY }: Touch, at: number): Spot => ({ x: clientX, y: clientY, at });
  const start = (event: TouchEvent) => {
    const [finger] = event.touches;
    // Two fingers bring nearer.
    from = event.touches.length === 1 && finger ? spot(finger, event.timeStamp) : null;
  };
  const end = (event: TouchEvent) => {
    const [finger] = event.changedTouches;
    const flick = from && finger ? flickOf(from, spot(finger, event.timeStamp)) : null;
    from = null;
    if (flick) hear(flick);
  };
  // The views keep their touches to themselves; on the way down they can be seen.
  const options = { capture: true, passive: true } as const;
  root.addEventListener('touchstart', start, options);
  root.addEventListener('touchend', end, options);
  return () => {
    root.removeEventListener('touchstart', start, options);
    root.removeEventListener('touchend', end, options);
  };
}
