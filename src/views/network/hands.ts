// Pointer, finger and keyboard: hover, select, drag, zoom, pan. What they mean stands in gestures.ts.

import type Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { Hover } from '../../state/state';
import { REACH, type Reach } from '../parts/surface/reach';
import type { Walk } from '../parts/surface/walk';
import type { Camera } from './camera';
import type { Gestures } from './gestures';

/** Pixels the pointer may tremble before a click is a drag. */
const TREMOR = 4;
const WHEEL = 0.0018;
const DOUBLE_CLICK = 0.55;
const KEY_ZOOM = 0.75;
const KEY_PAN = 60;
/** A line of a wheel that counts in lines, in pixels. */
const LINE = 18;

/** `toUnits`: from pixels of the view to the layout's units. */
export function connectHands(
  sigma: Sigma,
  surface: HTMLElement,
  camera: Camera,
  gestures: Gestures,
  walk: Pick<Walk, 'press'>,
  toUnits: (point: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number },
): () => void {
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  // Sigma would look for places in a picture of its own, which the programs here do not draw.
  for (const event of ['mousemove', 'mousemovebody', 'click', 'mousedown'] as const) {
    mouse.removeAllListeners(event);
  }
  for (const event of ['touchdown', 'touchmove', 'tap'] as const) touch.removeAllListeners(event);

  let down: { readonly x: number; readonly y: number } | null = null;
  let held: { readonly place: number; readonly x: number; readonly y: number; moving: boolean } | null = null;
  /** A click that ends a drag selects nothing. */
  let dragged = false;

  const hold = (x: number, y: number, reach: Reach) => {
    const picked = gestures.pickAt(x, y, reach);
    held = picked && 'place' in picked ? { place: picked.place, x, y, moving: false } : null;
    dragged = false;
  };
  /** Whether the move was for a held place, and not for the camera. */
  const drag = (x: number, y: number): boolean => {
    if (!held) return false;
    if (!held.moving && Math.hypot(x - held.x, y - held.y) < TREMOR) return true;
    held.moving = dragged = true;
    surface.dataset.held = '';
    gestures.onHover({ place: held.place }, x, y);
    gestures.onDrag(held.place, toUnits({ x, y }));
    return true;
  };
  const release = () => {
    held = null;
    delete surface.dataset.held;
  };
  const hover = (picked: Hover, x: number, y: number) => {
    if (picked) surface.dataset.over = '';
    else delete surface.dataset.over;
    gestures.onHover(picked, x, y);
  };

  mouse.on('mousedown', ({ x, y, original }: MouseCoords) => {
    down = { x, y };
    if (original instanceof MouseEvent && original.button === 0) hold(x, y, REACH.mouse);
  });
  mouse.on('mousemovebody', (event: MouseCoords) => {
    if (drag(event.x, event.y)) event.preventSigmaDefault();
  });
  mouse.on('mousemove', ({ x, y, original }: MouseCoords) => {
    if (held || (original instanceof MouseEvent && original.buttons !== 0)) return;
    hover(gestures.pickAt(x, y, REACH.mouse), x, y);
  });
  mouse.on('mouseleave', ({ x, y }: MouseCoords) => {
    if (!held?.moving) hover(null, x, y);
  });
  mouse.on('mouseup', release);
  mouse.on('click', ({ x, y, original }: MouseCoords) => {
    if (dragged || (down && Math.hypot(x - down.x, y - down.y) > TREMOR)) return;
    gestures.onClick(gestures.pickAt(x, y, REACH.mouse), original);
  });
  touch.on('touchdown', ({ touches }: TouchCoords) => {
    const [finger] = touches;
    if (touches.length === 1 && finger) hold(finger.x, finger.y, { place: 6, tie: 0 });
    else release();
  });
  touch.on('touchmove', (event: TouchCoords) => {
    const [finger] = event.touches;
    if (event.touches.length === 1 && finger && drag(finger.x, finger.y)) event.preventSigmaDefault();
  });
  touch.on('touchup', release);
  touch.on('tap', ({ touches, previousTouches, original }: TouchCoords) => {
    const finger = touches[0] ?? previousTouches[0];
    if (finger && !dragged) gestures.onClick(gestures.pickAt(finger.x, finger.y, REACH.touch), original);
  });

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (walk.press(event)) return event.preventDefault();
    // Arrows alone are for walking.
    const actions: Readonly<Record<string, () => void>> = {
      ...(event.shiftKey && {
        ArrowLeft: () => camera.pan(-KEY_PAN, 0),
        ArrowRight: () => camera.pan(KEY_PAN, 0),
        ArrowUp: () => camera.pan(0, -KEY_PAN),
        ArrowDown: () => camera.pan(0, KEY_PAN),
      }),
      '+': () => camera.zoom(KEY_ZOOM, undefined, true),
      '=': () => camera.zoom(KEY_ZOOM, undefined, true),
      '-': () => camera.zoom(1 / KEY_ZOOM, undefined, true),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  const onDoubleClick = ({ offsetX: x, offsetY: y }: MouseEvent) => {
    if (!gestures.pickAt(x, y, REACH.mouse)) camera.zoom(DOUBLE_CLICK, { x, y }, true);
  };
  // Before sigma, whose wheel jumps and cannot be kept from it.
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
    // A pinch on a trackpad comes as a wheel with Ctrl, in small steps.
    const steps = Math.max(-1, Math.min(1, pixels * WHEEL * (event.ctrlKey ? 6 : 1)));
    camera.zoom(Math.exp(steps), { x: event.offsetX, y: event.offsetY });
  };
  surface.addEventListener('keydown', onKey);
  surface.addEventListener('wheel', onWheel, { capture: true, passive: false });
  surface.addEventListener('dblclick', onDoubleClick);

  return () => {
    surface.removeEventListener('dblclick', onDoubleClick);
    surface.removeEventListener('wheel', onWheel, { capture: true });
    surface.removeEventListener('keydown', onKey);
    release();
    delete surface.dataset.over;
  };
}
