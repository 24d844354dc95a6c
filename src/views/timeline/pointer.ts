// Mouse and finger on the chart: on the axis or the head they set the year, on the bars a click sets the year and
// a drag the period, on a handle they move that end. A resting mouse tells the year under it; a finger on the row of
// events the nearest ones.

import { zoomOf } from '../parts/surface/zoomOf';
import { headYear, type Room } from './room';
import { setEnd, type End } from './brush';
import { xOf, yearAt } from './layout';

/** Less than this many pixels is a click. */
const DRAG_FROM = 4;

/** The row of events reaches so far down for a finger. */
const REACH = 6;
/** A finger that lands so near to an event, in pixels, means it. */
const FINGER = 24;

type Gesture =
  | { readonly what: 'events' }
  | { readonly what: 'head' }
  | { readonly what: 'end'; readonly end: End }
  | { readonly what: 'bars'; readonly startX: number; readonly startYear: number; readonly dragged: boolean };

export function followPointer(chart: SVGSVGElement, room: Room): () => void {
  const { state } = room;
  let gesture: Gesture | null = null;

  const at = (event: PointerEvent) => {
    const box = chart.getBoundingClientRect();
    const zoom = zoomOf(chart);
    return { x: (event.clientX - box.left) / zoom, y: (event.clientY - box.top) / zoom };
  };
  const yearUnder = (event: PointerEvent) => {
    const drawing = room.drawing.value;
    return drawing ? yearAt(drawing.layout, at(event).x) : headYear(state);
  };
  const focus = (selector: string) =>
    chart.querySelector<SVGElement>(selector)?.focus({ preventScroll: true });

  const showNearest = (x: number) => {
    const { layout, events } = room.drawing.value!;
    const distance = (year: number) => Math.abs(xOf(layout, year) - x);
    const near = events.years.map(({ year }) => year).filter(year => distance(year) <= FINGER);
    if (near.length > 0) room.focusEvents(near.reduce((a, b) => (distance(b) < distance(a) ? b : a)));
  };

  const down = (event: PointerEvent) => {
    const drawing = room.drawing.value;
    const target = event.target as Element;
    if (!drawing || event.button !== 0) return;
    const { layout } = drawing;
    const { x, y } = at(event);
    if (event.pointerType === 'touch' && y < layout.eventsFoot + REACH) {
      gesture = { what: 'events' };
      return showNearest(x);
    }
    if (target.closest('.timeline-event')) return;
    room.point(null);
    const handle = target.closest<SVGElement>('.timeline-handle');
    const onHead = target.closest('.timeline-head');
    const onAxis = y >= layout.axisTop && y <= layout.axisFoot;
    if (x < layout.left && !handle && !onHead) return;
    // Without this the drag would select the texts of the page; the focus is set below instead.
    event.preventDefault();
    chart.setPointerCapture?.(event.pointerId);
    state.setPlaying(false);
    if (handle) {
      gesture = { what: 'end', end: handle.dataset['end'] as End };
      focus(`[data-end=${gesture.end}]`);
    } else if (onHead || (onAxis && state.mode.peek() !== 'period')) {
      gesture = { what: 'head' };
      if (onAxis) state.setYear(yearUnder(event));
      focus('.timeline-head');
    } else {
      gesture = { what: 'bars', startX: x, startYear: yearUnder(event), dragged: false };
    }
  };

  const move = (event: PointerEvent) => {
    const year = yearUnder(event);
    if (!gesture) return hover(event);
    if (gesture.what === 'events') showNearest(at(event).x);
    else if (gesture.what === 'head') state.setYear(year);
    else if (gesture.what === 'end') setEnd(room, gesture.end, year);
    else {
      const dragged = gesture.dragged || Math.abs(at(event).x - gesture.startX) >= DRAG_FROM;
      gesture = { ...gesture, dragged };
      if (dragged) state.set({ mode: 'period', period: [gesture.startYear, year] });
    }
  };

  const hover = (event: PointerEvent) => {
    const drawing = room.drawing.value;
    const target = event.target as Element;
    if (!drawing || event.pointerType === 'touch' || target.closest('.timeline-event')) return;
    const { x, y } = at(event);
    if (y < drawing.layout.eventsFoot) room.point(null);
    else if (x >= drawing.layout.left) room.point({ what: 'year', year: yearUnder(event) });
    else room.point(target.closest('.timeline-unknown') ? { what: 'unknown' } : null);
  };

  const up = () => {
    if (gesture?.what === 'bars') {
      const { startYear, dragged } = gesture;
      const inPeriod = state.mode.peek() === 'period';
      // A period stays one: of a single year where a year is clicked.
      if (!dragged && inPeriod) state.set({ period: [startYear, startYear] });
      else if (!dragged) state.setYear(startYear);
      focus(inPeriod ? '[data-end=to]' : '.timeline-head');
    }
    gesture = null;
  };
  const cancel = () => {
    gesture = null;
  };
  const leave = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (!gesture && !(event.relatedTarget as Element | null)?.closest?.('.timeline-note')) room.point(null);
  };

  const listeners = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', cancel],
    ['pointerleave', leave],
  ] as const;
  for (const [name, listener] of listeners) chart.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of listeners) chart.removeEventListener(name, listener);
  };
}
