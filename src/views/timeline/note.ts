// The note over what is pointed at: a year in numbers, the events of a year, or what no year is known of.
// It lies in the top layer, so that no room of the page cuts it off.

import { zoomOf } from '../parts/surface/zoomOf';
import { computed, effect } from '@preact/signals-core';
import { html, nothing, render, svg, type TemplateResult } from 'lit-html';
import { total, type KindCounts } from '../../analysis/series/foundings';
import { TIE_KINDS } from '../../data/records';
import { foreignText } from '../parts/words/foreignText';
import { changeWords } from './changes';
import { say, type Drawing } from './drawing';
import type { EventYear } from './events';
import { eventShape } from '../parts/marks/eventShape';
import type { WordsOf } from './eventMarks';
import { changesOf, xOf } from './layout';
import { headYear, type Room } from './room';

/** Distance to the chart and to the edge of the window; distance to the year it stands beside, in pixels. */
const GAP = 6;
const BESIDE = 26;

export function mountNote(
  note: HTMLElement,
  chart: SVGSVGElement,
  room: Room,
  words: () => WordsOf,
): () => void {
  const { state } = room;
  const leave = () => room.point(null);
  note.addEventListener('pointerleave', leave);

  const content = computed(() => {
    const drawing = room.drawing.value;
    const at = room.pointed.value;
    if (!drawing || !at) return null;
    const { layout, events } = drawing;
    if (at.what === 'unknown') return { x: layout.unknownX, text: unknownNote(drawing) };
    if (at.what === 'events') {
      const ofYear = events.years.find(({ year }) => year === at.year);
      return ofYear ? { x: xOf(layout, at.year), text: eventsNote(drawing, ofYear, words()) } : null;
    }
    const year = at.what === 'year' ? at.year : headYear(state);
    const text = yearNote(drawing, year);
    return text ? { x: xOf(layout, year), text } : null;
  });

  const stop = effect(() => {
    const now = content.value;
    if (!now) {
      note.hidden = true;
      note.togglePopover?.(false);
      render(nothing, note);
      return;
    }
    render(now.text, note);
    note.hidden = false;
    const isEvents = room.pointed.value?.what === 'events';
    note.classList.toggle('timeline-note-events', isEvents);
    note.togglePopover?.(true);
    const box = chart.getBoundingClientRect();
    const { width, height } = note.getBoundingClientRect();
    // Events above the chart; numbers beside their year, so that they hide neither title nor controls.
    const zoom = zoomOf(chart);
    const x = box.left + now.x * zoom;
    const beside = x + BESIDE;
    const free = beside + width + GAP <= innerWidth ? beside : x - BESIDE - width;
    const left = isEvents ? x - width / 2 : free;
    const top = isEvents ? box.top - height - GAP : box.top + GAP;
    const at = (place: number, most: number) =>
      `${Math.round(Math.max(GAP, Math.min(place, most - GAP)) / zoom)}px`;
    note.style.left = at(left, innerWidth - width);
    note.style.top = at(top, innerHeight - height);
  });
  return () => {
    stop();
    note.removeEventListener('pointerleave', leave);
  };
}

function yearNote(drawing: Drawing, year: number): TemplateResult | null {
  const { series, messages } = drawing;
  const row = series.rows[year - series.rows[0]!.year];
  if (!row) return null;
  const { counts } = messages;
  const unknown = total(series.unknownFounding);
  const inForce = counts.inForce(say(drawing, row.inForce));
  return html`<h3>${year}</h3>
    <p>${counts.founded(say(drawing, row.founded))}</p>
    ${kindList(drawing, row.kinds)}
    ${changesOf(row.changes) > 0 ? html`<p>${changeWords(drawing, row.changes)}</p>` : ''}
    <p>${inForce}</p>
    ${unknown > 0 ? html`<p class="timeline-small">${counts.besideUnknownFounding(say(drawing, unknown))}</p>` : ''}`;
}

function unknownNote(drawing: Drawing): TemplateResult {
  const { series, messages } = drawing;
  const { timeline, counts } = messages;
  const { unknownFounding, unplaced } = series;
  return html`<p>${counts.unknownFounding(say(drawing, total(unknownFounding)))}</p>
    ${kindList(drawing, unknownFounding)}
    ${changesOf(unplaced) > 0 ? html`<p>${timeline.unplaced(changeWords(drawing, unplaced))}</p>` : ''}`;
}

function kindList(drawing: Drawing, kinds: KindCounts): TemplateResult {
  const swatch = (colour: string) =>
    html`<svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      ${svg`<rect width="10" height="10" fill=${colour} />`}
    </svg>`;
  return html`<ul>
    ${TIE_KINDS.filter(kind => kinds.has(kind)).map(
      kind =>
        html`<li>
          ${swatch(drawing.colourOf(kind))}${drawing.messages.kinds[kind]}
          <b>${say(drawing, kinds.get(kind)!)}</b>
        </li>`,
    )}
  </ul>`;
}

function eventsNote(
  { messages, lang }: Drawing,
  { year, events }: EventYear,
  words: WordsOf,
): TemplateResult {
  const { timeline } = messages;
  return html`<h3>${year}</h3>
    <ul>
      ${events.map(event => {
        const { title, date, place, publisher } = words(event);
        const hollow = event.state === 'announced';
        const from = publisher === '' ? '' : timeline.source(publisher);
        return html`<li>
          <svg viewBox="-5 -5 10 10" width="10" height="10" aria-hidden="true">
            ${svg`<path class=${hollow ? 'timeline-mark timeline-hollow' : 'timeline-mark'} d=${eventShape(event.kind)} />`}
          </svg>
          <div>
            <p>${foreignText({ lang, m: messages }, title)}</p>
            <p class="timeline-small">
              ${[timeline.eventKinds[event.kind](1), hollow ? timeline.announced : '', date, place, from]
                .filter(text => text !== '')
                .join(' · ')}
            </p>
          </div>
        </li>`;
      })}
    </ul>`;
}
