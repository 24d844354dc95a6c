// Mouse, fingers and keys on a plainly drawn view.

import type { Hover } from '../../../state/state';
import { REACH, type Reach } from '../surface/reach';

export interface Hands {
  /** The picture follows the hand by so many pixels. */
  pan(dx: number, dy: number): void;
  /** By a factor (> 1: nearer) around a point; the middle by default. */
  zoom(factor: number, at?: readonly [x: number, y: number]): void;
  /** Whether the key has a meaning of its own. */
  press(event: KeyboardEvent): boolean;
  pickAt(x: number, y: number, reach: Reach): Hover;
  hover(picked: Hover, x: number, y: number): void;
  click(picked: Hover, keys: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>): void;
}

/** Pixels by which a pointer may tremble before a click is a drag. */
const TREMOR = 4;
const WHEEL = 0.0018;
const DOUBLE_CLICK = 1.8;
const KEY_ZOOM = 1.35;
const KEY_PAN = 60;
/** A line of a wheel that counts in lines, in pixels. */
const LINE = 18;

type Point = readonly [x: number, y: number];

export function connectHands(surface: HTMLElement, hands: Hands): () => void {
  const pointers = new Map<number, Point>();
  let start: Point = [0, 0];
  let moved = false;
  let frame = 0;
  let pending: (() => void)[] = [];

  /** Many events may come in one frame; each is answered once in it. */
  const soon = (act: () => void) => {
    pending.push(act);
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const acts = pending;
      pending = [];
      for (const act of acts) act();
    });
  };
  let pan = { dx: 0, dy: 0 };
  const panSoon = (dx: number, dy: number) => {
    if (pan.dx === 0 && pan.dy === 0) {
      soon(() => {
        const { dx, dy } = pan;
        pan = { dx: 0, dy: 0 };
        hands.pan(dx, dy);
      });
    }
    pan = { dx: pan.dx + dx, dy: pan.dy + dy };
  };
  let zoom = 1;
  const zoomSoon = (factor: number, at: Point) => {
    if (zoom === 1) {
      soon(() => {
        const by = zoom;
        zoom = 1;
        hands.zoom(by, at);
      });
    }
    zoom *= factor;
  };
  let hovering: Point | null = null;
  const hoverSoon = (at: Point) => {
    if (!hovering) {
      soon(() => {
        const now = hovering;
        hovering = null;
        if (!now || pointers.size > 0) return;
        const picked = hands.pickAt(...now, REACH.mouse);
        surface.classList.toggle('svg-over', picked !== null);
        hands.hover(picked, ...now);
      });
    }
    hovering = at;
  };

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const spread = () => {
    const [p, q] = [...pointers.values()];
    return p && q ? Math.hypot(p[0] - q[0], p[1] - q[1]) : 0;
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    surface.setPointerCapture(event.pointerId);
    const at = pointOf(event);
    pointers.set(event.pointerId, at);
    if (pointers.size > 1) moved = true;
    else [start, moved] = [at, false];
  };
  const onMove = (event: PointerEvent) => {
    const at = pointOf(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== 'touch') hoverSoon(at);
      return;
    }
    if (!moved && Math.hypot(at[0] - start[0], at[1] - start[1]) < TREMOR) return;
    moved = true;
    surface.classList.add('svg-held');
    const apart = spread();
    pointers.set(event.pointerId, at);
    // Two fingers: each moves the middle between them by half of its way.
    const share = 1 / pointers.size;
    panSoon((at[0] - before[0]) * share, (at[1] - before[1]) * share);
    const [p, q] = [...pointers.values()];
    if (p && q && apart > 0) zoomSoon(spread() / apart, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]);
  };
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    surface.classList.remove('svg-held');
    // On stage the moves of a finger are kept from the picture; where it has gone is seen at its end.
    const [x, y] = pointOf(event);
    const away = moved || Math.hypot(x - start[0], y - start[1]) >= TREMOR;
    if (away || pointers.size > 0 || event.type === 'pointercancel') return;
    const reach = event.pointerType === 'touch' ? REACH.touch : REACH.mouse;
    hands.click(hands.pickAt(x, y, reach), event);
  };
  const onLeave = () => {
    hovering = null;
    if (pointers.size === 0) hands.hover(null, 0, 0);
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
    // A pinch on a trackpad comes as a wheel with Ctrl, in small steps.
    const steps = Math.max(-1, Math.min(1, pixels * WHEEL * (event.ctrlKey ? 6 : 1)));
    zoomSoon(Math.exp(-steps), pointOf(event));
  };
  const onDoubleClick = (event: MouseEvent) => {
    const at = pointOf(event);
    if (!hands.pickAt(...at, REACH.mouse)) hands.zoom(DOUBLE_CLICK, at);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (hands.press(event)) return event.preventDefault();
    const actions: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => hands.pan(KEY_PAN, 0),
      ArrowRight: () => hands.pan(-KEY_PAN, 0),
      ArrowUp: () => hands.pan(0, KEY_PAN),
      ArrowDown: () => hands.pan(0, -KEY_PAN),
      '+': () => hands.zoom(KEY_ZOOM),
      '=': () => hands.zoom(KEY_ZOOM),
      '-': () => hands.zoom(1 / KEY_ZOOM),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  const listeners = {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
    pointerleave: onLeave,
    dblclick: onDoubleClick,
    keydown: onKey,
  } as const;
  for (const [name, listener] of Object.entries(listeners))
    surface.addEventListener(name, listener as EventListener);
  surface.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    cancelAnimationFrame(frame);
    for (const [name, listener] of Object.entries(listeners)) {
      surface.removeEventListener(name, listener as EventListener);
    }
    surface.removeEventListener('wheel', onWheel);
  };
}
