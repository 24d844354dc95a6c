// Markers of events over the years: the shape says the kind, the size how many of it the year holds, a hollow one
// that all of them were only announced. Kinds of one year stand on each other.
// The row is one tab stop; arrows go through it.

import { svg, type TemplateResult } from 'lit-html';
import { EVENT_KINDS, type Event } from '../../data/eventRecords';
import { groupBy } from '../../lib/groupBy';
import { eventShape } from '../parts/marks/eventShape';
import { px, say, type Drawing } from './drawing';
import type { EventYear } from './events';
import type { EventWords } from './eventText';
import { xOf } from './layout';
import type { Room } from './room';

/** Distance between two kinds that stand on each other. */
const PILE = 8;

export type WordsOf = (event: Event) => EventWords;

export interface EventRow {
  /** Year of the marker that the tab key reaches. */
  readonly stop: number;
  readonly words: WordsOf;
}

export function eventMarks(drawing: Drawing, room: Room, row: EventRow): TemplateResult {
  const { layout, events, messages } = drawing;
  const years = events.years.filter(({ year }) => year >= layout.first && year <= layout.last);
  const stop = years.some(({ year }) => year === row.stop) ? row.stop : years[0]?.year;
  const keydown = (event: KeyboardEvent, index: number) => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: years.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = years[Math.max(0, Math.min(years.length - 1, to))];
    if (next) room.focusEvents(next.year);
  };
  return svg`<g role="group" aria-label=${`${messages.timeline.events}. ${messages.timeline.eventsHint}`}>
    ${years.map(
      (ofYear, index) =>
        svg`<g class="timeline-event" role="img" data-year=${ofYear.year} tabindex=${ofYear.year === stop ? 0 : -1} aria-label=${spoken(drawing, ofYear, row.words)}
          transform=${`translate(${px(xOf(layout, ofYear.year))} ${layout.eventsFoot - 7})`}
          @focus=${() => room.point({ what: 'events', year: ofYear.year })}
          @blur=${() => room.point(null)}
          @pointerenter=${() => room.point({ what: 'events', year: ofYear.year })}
          @pointerdown=${() => room.focusEvents(ofYear.year)}
          @keydown=${(event: KeyboardEvent) => keydown(event, index)}>
          <rect class="timeline-hit" x=${px(-Math.max(layout.pitch, 6) / 2)} y=${7 - layout.eventsFoot} width=${px(Math.max(layout.pitch, 6))} height=${layout.eventsFoot} />
          ${pile(drawing, ofYear)}
        </g>`,
    )}
  </g>`;
}

function pile({ layout }: Drawing, { events }: EventYear): TemplateResult[] {
  const byKind = groupBy(events, ({ kind }) => kind);
  const kinds = EVENT_KINDS.flatMap(kind => {
    const ofKind = byKind.get(kind);
    return ofKind ? [[kind, ofKind] as const] : [];
  });
  const shown = layout.compact ? kinds.slice(0, 1) : kinds;
  const step = Math.min(PILE, (layout.eventsFoot - 12) / Math.max(1, shown.length - 1));
  return shown.map(([kind, ofKind], index) => {
    const isHollow = ofKind.every(({ state }) => state === 'announced');
    return svg`<path class=${isHollow ? 'timeline-mark timeline-hollow' : 'timeline-mark'} d=${eventShape(kind, layout.compact ? 1 : ofKind.length)} transform=${`translate(0 ${px(-index * step)})`} />`;
  });
}

function spoken(drawing: Drawing, { year, events }: EventYear, words: WordsOf): string {
  const { timeline } = drawing.messages;
  const list = events.map(event => {
    const { title, date, place } = words(event);
    const parts = [title.text, event.state === 'announced' ? timeline.announced : '', date, place];
    return parts.filter(part => part !== '').join(', ');
  });
  return `${timeline.eventsIn(events.length, say(drawing, events.length), String(year))}. ${list.join('; ')}`;
}
