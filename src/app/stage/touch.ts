// A finger that goes sideways leads to the next scene or the one before, wherever it does so: map and network are moved with
// two fingers on stage. One finger is kept from them, as what it turned away nobody could bring back.

/** Pixels to the side, at the least, and how steep it may be; milliseconds. */
const REACH = 70;
const STEEPEST = 0.6;
const LONGEST = 1000;

const PICTURES = '.shell-map, .shell-network';

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

/** `isOurs`: whether fingers are the stage's just now, and not the page's. */
export function followFlicks(
  root: HTMLElement,
  isOurs: () => boolean,
  hear: (flick: 'next' | 'previous') => void,
): () => void {
  let from: Spot | null = null;
  /** Two fingers have been on the picture since it was last let go: it has seen them, and has to see them go. */
  let several = false;
  const spot = ({ clientX, clientY }: Touch, at: number): Spot => ({ x: clientX, y: clientY, at });
  const keep = (event: Event) => {
    if (isOurs() && event.target instanceof Element && event.target.closest(PICTURES))
      event.stopPropagation();
  };
  const start = (event: TouchEvent) => {
    const [finger] = event.touches;
    const alone = event.touches.length === 1;
    several = !alone;
    from = alone && finger ? spot(finger, event.timeStamp) : null;
    if (alone) keep(event);
  };
  const move = (event: TouchEvent) => {
    if (event.touches.length === 1) keep(event);
  };
  const end = (event: TouchEvent) => {
    const [finger] = event.changedTouches;
    const flick = from && finger ? flickOf(from, spot(finger, event.timeStamp)) : null;
    from = null;
    if (!several) keep(event);
    if (flick && isOurs()) hear(flick);
  };
  // Drawn plainly, map and network hear pointers; of these too they see those of two fingers only.
  const point = (event: PointerEvent) => {
    if (event.pointerType === 'touch' && !several) keep(event);
  };
  // The views keep their touches to themselves; on the way down they can be seen.
  const options = { capture: true, passive: true } as const;
  // Who taps wants the buttons: what the scene shows stays selected.
  let tapped = false;
  const down = ({ pointerType }: PointerEvent) => void (tapped = pointerType === 'touch');
  const click = (event: MouseEvent) => {
    if (tapped) keep(event);
  };
  const mouse = { mousedown: click, mousemove: click, mouseup: click, click } as const;
  const listeners = {
    touchstart: start,
    touchmove: move,
    touchend: end,
    pointermove: point,
    pointerdown: down,
    ...mouse,
  } as const;
  for (const [name, listener] of Object.entries(listeners))
    root.addEventListener(name, listener as EventListener, options);
  return () => {
    for (const [name, listener] of Object.entries(listeners))
      root.removeEventListener(name, listener as EventListener, options);
  };
}
