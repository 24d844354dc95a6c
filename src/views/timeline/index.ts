// The timeline: foundings by year and kind, what is in force, what was suspended or ended, and events;
// a head to set the year, a brush to set a period. The chart is drawn once per dataset, width, language and
// colour scheme; a change of the year only moves the head and its texts.

import { computed, effect, signal } from '@preact/signals-core';
import { nothing, render, svg } from 'lit-html';
import type { TieKind } from '../../data/records';
import { css, KIND_COLOURS, NEUTRAL } from '../../state/encoding';
import type { State } from '../../state/state';
import type { View } from '../view';
import { axis, yearNames } from './axis';
import { foundingBars } from './bars';
import { mountBrush } from './brush';
import { caption } from './caption';
import { changeBars, hatchPattern } from './changes';
import { controls } from './controls';
import type { Drawing } from './drawing';
import { eventMarks } from './eventMarks';
import { eventsByYear } from './events';
import { eventWords } from './eventText';
import { finding } from './finding';
import { gripRanges } from './grips';
import { mountHead } from './head';
import { layoutOf } from './layout';
import { inForceLine } from './line';
import { mountNote } from './note';
import { followPointer } from './pointer';
import type { Pointed, Room } from './room';
import { selectedYears, selectionMarks } from './selectionMarks';
import { unknownColumn } from './unknownColumn';
import { upToToday } from './upToToday';
import { values } from './values';
import './timeline.css';

/** Widths in pixels below which the modes have short names, and the counts a line of their own. */
const SHORT_BELOW = 1240;
const NARROW_BELOW = 820;
/** Pixels by which an arrow key scrolls a note. */
const SCROLL_STEP = 60;

export const timelineView: View = {
  id: 'timeline',
  mount(host, state) {
    const parts = scaffold();
    const { root, row, title, chart, foot, note, layers } = parts;
    host.append(root);

    const width = signal(0);
    const pointed = signal<Pointed>(null);
    const eventStop = signal(NaN);
    const colourOf = computed(() => {
      const scheme = state.scheme.value;
      const byKind = state.tieColour.value === 'kind' && state.level.value === 'place';
      return (kind: TieKind) => css(byKind ? KIND_COLOURS[scheme][kind] : NEUTRAL[scheme]);
    });
    const { series } = state;
    const events = computed(() => eventsByYear(state.data.value?.tables.events ?? []));
    const words = computed(() => eventWords(state.data.value!, state.names.value, state.lang.value));
    const upTo = computed(() => {
      const [all, network] = [series.value, state.network.value];
      return all && network ? upToToday(all, network.today) : null;
    });
    const drawing = computed((): Drawing | null =>
      upTo.value && width.value > 0
        ? {
            layout: layoutOf(width.value, upTo.value.series, events.value),
            ...upTo.value,
            events: events.value,
            messages: state.messages.value,
            lang: state.lang.value,
            colourOf: colourOf.value,
          }
        : null,
    );
    const room: Room = {
      state,
      drawing,
      pointed,
      point: at => (pointed.value = at),
      focusEvents(year) {
        eventStop.value = year;
        layers.events.querySelector<SVGElement>(`[data-year="${year}"]`)?.focus({ preventScroll: true });
      },
    };

    const observer = new ResizeObserver(([entry]) => {
      width.value = Math.floor(entry!.contentRect.width);
    });
    observer.observe(parts.frame);

    // Space plays wherever the key has no meaning of its own; Escape closes the note, up and down scroll a long one.
    const keydown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && pointed.peek() !== null) {
        event.preventDefault();
        pointed.value = null;
      }
      const target = event.target as Element;
      if (target.closest('.timeline-event') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        note.scrollTop += event.key === 'ArrowDown' ? SCROLL_STEP : -SCROLL_STEP;
      }
      if (event.key !== ' ' || target.closest('button, input, select')) return;
      event.preventDefault();
      state.setPlaying(!state.playing.value);
    };
    root.addEventListener('keydown', keydown);

    const stops = [
      effect(() => void render(controls(state, width.value < SHORT_BELOW), row)),
      effect(() => {
        title.textContent = series.value ? finding(series.value, state.messages.value, state.lang.value) : '';
      }),
      effect(() => {
        const now = drawing.value;
        if (!now) return;
        chart.setAttribute('height', String(now.layout.height));
        chart.setAttribute('aria-label', now.messages.timeline.chart);
        root.classList.toggle('timeline-compact', now.layout.compact);
        root.classList.toggle('timeline-narrow', !now.layout.compact && now.layout.width < NARROW_BELOW);
        render(still(now), layers.still);
      }),
      effect(() => {
        const now = drawing.value;
        render(
          now ? eventMarks(now, room, { stop: eventStop.value, words: words.value }) : nothing,
          layers.events,
        );
        render(now ? unknownColumn(now, room) : nothing, layers.unknown);
      }),
      effect(() => {
        const now = drawing.value;
        const info = state.data.value?.info;
        render(now && info ? caption(now, info) : nothing, foot);
      }),
      effect(() => {
        const now = drawing.value;
        const network = state.network.value;
        const years = now && network ? selectedYears(network, state.selection.value) : null;
        render(now && years ? selectionMarks(now.layout, years) : nothing, layers.selected);
      }),
      effect(() => {
        const now = drawing.value;
        const covered = now ? gripRanges(state, now.layout) : [];
        render(now ? svg`${yearNames(now, covered)}${values(now, isShown(state))}` : nothing, layers.texts);
      }),
      effect(() => {
        chart.classList.toggle('timeline-playing', state.playing.value);
      }),
      mountBrush(layers.brush, room),
      mountHead(layers.head, room),
      mountNote(note, chart, room, () => words.value),
      followPointer(chart, room),
    ];

    return () => {
      observer.disconnect();
      root.removeEventListener('keydown', keydown);
      for (const stop of stops) stop();
      root.remove();
    };
  },
};

/** All that a change of the year leaves as it is. */
export function still(drawing: Drawing) {
  return svg`${hatchPattern()}${inForceLine(drawing)}${foundingBars(drawing)}${changeBars(drawing)}${axis(drawing)}`;
}

/** Whether a year lies in what the head or the period leaves unveiled. */
function isShown({ mode, year, period }: State): (year: number) => boolean {
  if (mode.value === 'all') return () => true;
  const [from, to] = mode.value === 'year' ? [-Infinity, year.value] : period.value;
  return at => at >= from && at <= to;
}

function scaffold() {
  const element = (tag: string, className: string) => {
    const made = document.createElement(tag);
    made.className = className;
    return made;
  };
  const layer = (name: string) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    made.setAttribute('class', name);
    return made;
  };
  const root = element('div', 'timeline');
  const row = element('div', 'timeline-controls');
  const title = element('h2', 'timeline-title');
  const frame = element('div', 'timeline-frame');
  const foot = element('div', 'timeline-foot');
  const note = element('div', 'timeline-note');
  const chart = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  // In the order of drawing; the head lies uppermost.
  const layers = {
    still: layer('timeline-still'),
    unknown: layer('timeline-apart'),
    events: layer('timeline-events'),
    brush: layer('timeline-brush'),
    head: layer('timeline-heads'),
    selected: layer('timeline-selection'),
    texts: layer('timeline-texts'),
  };
  chart.setAttribute('class', 'timeline-chart');
  chart.setAttribute('role', 'group');
  chart.append(...Object.values(layers));
  frame.append(chart);
  note.setAttribute('popover', 'manual');
  note.setAttribute('role', 'tooltip');
  note.hidden = true;
  root.append(row, title, frame, foot, note);
  return { root, row, title, frame, chart, foot, note, layers };
}
