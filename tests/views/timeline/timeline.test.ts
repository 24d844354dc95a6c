// @vitest-environment jsdom
// Keys, pointer and texts of the mounted timeline, 1,000 pixels wide.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ViewState } from '../../../src/state/fields';
import { createState } from '../../../src/state/createState';
import type { State } from '../../../src/state/state';
import { timelineView } from '../../../src/views/timeline';
import { xOf } from '../../../src/views/timeline/layout';
import { answer } from '../../../src/worker/answer';
import { world } from '../../world';
import { drawingOf, events, lines, tables } from './drawings';

/** jsdom lays nothing out; the chart hears this width instead. */
const WIDTH = 1000;
class FixedWidth implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }
  observe() {
    this.#callback([{ contentRect: { width: WIDTH } } as ResizeObserverEntry], this);
  }
  unobserve() {}
  disconnect() {}
}

let state: State;
let host: HTMLElement;
let unmount: () => void;

async function open(initial: Partial<ViewState> = {}, dataset = world(lines, { tables })) {
  state = createState({
    analyst: {
      ask: async (topic, question, options = {}) =>
        topic === 'load' ? (dataset as never) : answer(topic, question, options),
      close() {},
    },
    catalogue: [{ id: 'world', descriptorUrl: '', tables: {} }],
    initial: { dataset: 'world', ...initial },
  });
  host = document.body.appendChild(document.createElement('section'));
  unmount = timelineView.mount(host, state);
  await vi.waitUntil(() => state.network.value !== null && state.messages.value.app.title !== '');
  if (initial.lang) await vi.waitUntil(() => host.querySelector('.timeline-title')?.textContent !== '');
}

beforeEach(() => vi.stubGlobal('ResizeObserver', FixedWidth));
afterEach(() => {
  unmount();
  state.close();
  host.remove();
  vi.unstubAllGlobals();
});

const find = (selector: string) => host.querySelector<SVGElement>(selector)!;
const text = (selector: string) => find(selector).textContent?.replace(/\s+/g, ' ').trim();
const press = (target: Element, key: string, shiftKey = false) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
const head = () => find('.timeline-head');
const point = (target: Element, type: string, x: number, y: number) =>
  target.dispatchEvent(
    new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, button: 0 }),
  );

describe('the play head', () => {
  test('is a slider that says its year and the counts beside it', async () => {
    await open({ mode: 'year', year: 1989 });
    expect(head().getAttribute('role')).toBe('slider');
    expect(head().getAttribute('aria-valuenow')).toBe('1989');
    expect(head().getAttribute('aria-valuemin')).toBe('1985');
    expect(head().getAttribute('aria-valuetext')).toBe(
      '1989: 2 bestehend, dazu 1 ohne bekanntes Gründungsjahr',
    );
    expect(text('.timeline-counts')).toBe('2 bestehend, dazu 1 ohne bekanntes Gründungsjahr');
    expect(text('.timeline-moment')).toBe('Ende 1989');
  });

  test('does not speak of the end of the year of the data, which is not over', async () => {
    await open({ mode: 'year', year: 2026 });
    expect(text('.timeline-moment')).toBe('Stand 2026');
  });

  test.each([
    ['ArrowRight', false, 2001],
    ['ArrowLeft', false, 1999],
    ['ArrowRight', true, 2010],
    ['ArrowLeft', true, 1990],
    ['PageUp', false, 2010],
    ['PageDown', false, 1990],
    ['Home', false, 1985],
    ['End', false, 2026],
  ])('moves by %s (Shift: %s) from 2000 to %i', async (key, shift, year) => {
    await open({ mode: 'year', year: 2000 });
    press(head(), key, shift);
    expect(state.year.value).toBe(year);
    expect(head().getAttribute('aria-valuenow')).toBe(String(year));
  });

  test('stops at the ends', async () => {
    await open({ mode: 'year', year: 1986 });
    press(head(), 'PageDown');
    expect(state.year.value).toBe(1985);
  });

  test('is parked at today in mode all, and leaves from there', async () => {
    await open();
    expect(head().getAttribute('aria-valuenow')).toBe('2026');
    expect(text('.timeline-moment')).toBe('Stand 2026');
    press(head(), 'ArrowLeft');
    expect([state.mode.value, state.year.value]).toEqual(['year', 2025]);
  });

  test('moves without drawing the bars anew', async () => {
    await open({ mode: 'year', year: 2000 });
    const bars = [...host.querySelectorAll('.timeline-bars rect, .timeline-event')];
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver(records => changes.push(...records));
    for (const layer of ['.timeline-still', '.timeline-events']) {
      observer.observe(find(layer), { subtree: true, childList: true, attributes: true });
    }
    state.setYear(2001);
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(bars.length).toBeGreaterThan(3);
    expect(changes).toEqual([]);
  });
});

describe('the space key', () => {
  test('plays and pauses where the chart has the focus', async () => {
    await open({ mode: 'year', year: 2000 });
    press(head(), ' ');
    expect(state.playing.value).toBe(true);
    expect(find('.timeline-play').getAttribute('aria-label')).toBe('Anhalten');
    press(head(), ' ');
    expect(state.playing.value).toBe(false);
  });

  test('keeps its own meaning on buttons and lists', async () => {
    await open({ mode: 'year', year: 2000 });
    press(find('.timeline-speed'), ' ');
    press(find('.timeline-reset'), ' ');
    expect(state.playing.value).toBe(false);
  });
});

describe('the period', () => {
  test('has two sliders that stop at each other', async () => {
    await open({ mode: 'period', period: [1988, 1992] });
    const [from, to] = [find('[data-end=from]'), find('[data-end=to]')];
    press(from, 'ArrowLeft');
    press(to, 'ArrowRight', true);
    expect(state.period.value).toEqual([1987, 2002]);
    press(from, 'End');
    expect(state.period.value).toEqual([2002, 2002]);
    expect(find('[data-end=from]').getAttribute('aria-valuenow')).toBe('2002');
  });

  test('counts its foundings', async () => {
    await open({ mode: 'period', period: [1984, 1990] });
    expect(text('.timeline-counts')).toBe('3 gegründet, dazu 1 ohne bekanntes Gründungsjahr');
  });
});

describe('the mouse', () => {
  const { layout } = drawingOf(lines, WIDTH, events);
  const bars = layout.axisTop - 10;
  const axis = layout.axisTop + 10;

  test('sets the year by a click on a bar or on the axis', async () => {
    await open();
    const chart = find('.timeline-chart');
    for (const [year, y] of [
      [1990, bars],
      [2003, axis],
    ] as const) {
      point(chart, 'pointerdown', xOf(layout, year), y);
      point(chart, 'pointerup', xOf(layout, year), y);
      expect([state.mode.value, state.year.value]).toEqual(['year', year]);
    }
  });

  test('drags a period over the bars, in either direction', async () => {
    await open();
    const chart = find('.timeline-chart');
    point(chart, 'pointerdown', xOf(layout, 1995), bars);
    point(chart, 'pointermove', xOf(layout, 1988), bars);
    point(chart, 'pointerup', xOf(layout, 1988), bars);
    expect([state.mode.value, ...state.period.value]).toEqual(['period', 1988, 1995]);
  });

  test('drags the head along the axis', async () => {
    await open({ mode: 'year', year: 1990 });
    point(head(), 'pointerdown', xOf(layout, 1990), axis);
    point(find('.timeline-chart'), 'pointermove', xOf(layout, 1999), bars);
    expect(state.year.value).toBe(1999);
    point(find('.timeline-chart'), 'pointerup', xOf(layout, 1999), bars);
    point(find('.timeline-chart'), 'pointermove', xOf(layout, 2010), bars);
    expect(state.year.value).toBe(1999);
  });
});

describe('events', () => {
  test('are one tab stop; arrows go from year to year and show the note', async () => {
    await open();
    const stops = () =>
      [...host.querySelectorAll('.timeline-event')].map(marker => marker.getAttribute('tabindex'));
    expect(stops()).toEqual(['0', '-1', '-1']);
    find('[data-year="1987"]').focus();
    expect(text('.timeline-note')).toBe('1987 Titel c1 Konferenz · 1987 · ulm · Quelle: Stadt Ulm');
    press(find('[data-year="1987"]'), 'ArrowRight');
    expect(document.activeElement).toBe(find('[data-year="2017"]'));
    expect(stops()).toEqual(['-1', '0', '-1']);
    expect(find('[data-year="2017"]').getAttribute('aria-label')).toContain('Titel y1');
    press(find('[data-year="2017"]'), 'Escape');
    expect(find('.timeline-note').hasAttribute('hidden')).toBe(true);
  });

  test('without a title in the language of the page have that of the nearest one, marked', async () => {
    await open({ lang: 'ru' });
    find('[data-year="1987"]').focus();
    const title = find('.timeline-note [lang]');
    expect([title.getAttribute('lang'), title.textContent]).toEqual(['en', 'Title c1']);
    expect(text('.timeline-note abbr')).toBe('en');
  });

  test('that are only announced are hollow and say so; undated ones are counted', async () => {
    await open();
    expect(host.querySelectorAll('.timeline-events .timeline-hollow')).toHaveLength(1);
    find('[data-year="2023"]').focus();
    expect(text('.timeline-note')).toContain('nur angekündigt');
    expect(text('.timeline-foot p')).toContain('2 Konferenzen ohne bekanntes Datum');
  });
});

describe('the controls', () => {
  test('switch the mode, and back to all', async () => {
    await open();
    const radios = [...host.querySelectorAll<HTMLInputElement>('.timeline-modes input')];
    expect(radios.map(radio => radio.checked)).toEqual([true, false, false]);
    radios[2]!.click();
    expect(state.mode.value).toBe('period');
    find('.timeline-reset').dispatchEvent(new MouseEvent('click'));
    expect(state.mode.value).toBe('all');
    expect(radios[0]!.checked).toBe(true);
  });

  test('set the speed; a speed from a link is in the list', async () => {
    await open({ speed: 3 });
    const list = host.querySelector<HTMLSelectElement>('.timeline-speed')!;
    expect([...list.options].map(option => option.value)).toEqual(['1', '2', '3', '4', '8']);
    expect(list.value).toBe('3');
    list.value = '8';
    list.dispatchEvent(new Event('change'));
    expect(state.speed.value).toBe(8);
  });

  test('stop playing when the mode is left', async () => {
    await open({ mode: 'year', year: 2000 });
    state.setPlaying(true);
    host.querySelectorAll<HTMLInputElement>('.timeline-modes input')[2]!.click();
    expect([state.playing.value, state.mode.value]).toEqual([false, 'period']);
  });
});

describe('the timeline', () => {
  test("marks the years of the selected place's ties", async () => {
    await open({ places: ['de-ulm'] });
    expect(host.querySelectorAll('.timeline-selected rect')).toHaveLength(1);
    state.select(['de-hof']);
    // One in 1990, one without a year.
    expect(host.querySelectorAll('.timeline-selected rect')).toHaveLength(2);
    state.select([]);
    expect(host.querySelectorAll('.timeline-selected rect')).toHaveLength(0);
  });

  test('speaks Russian', async () => {
    await open({ lang: 'ru', mode: 'year', year: 1989 });
    await vi.waitUntil(() => text('.timeline-moment') === 'конец 1989 года');
    expect(text('.timeline-counts')).toBe('2 в силе, ещё 1 без известного года основания');
  });

  test('draws a network without events, dates or changes', async () => {
    await open({}, world([{ a: 'de-hof', b: 'ru-perm' }]));
    expect(text('.timeline-title')).toBe('Zu keiner Partnerschaft ist das Gründungsjahr bekannt');
    expect(host.querySelectorAll('.timeline-event')).toHaveLength(0);
    expect(find('.timeline-unknown').getAttribute('aria-label')).toBe(
      '1 ohne bekanntes Gründungsjahr: Partnerschaft 1',
    );
  });

  test('leaves nothing behind', async () => {
    await open();
    unmount();
    expect(host.childNodes).toHaveLength(0);
    expect(() => state.set({ mode: 'year', year: 1999 })).not.toThrow();
  });
});
