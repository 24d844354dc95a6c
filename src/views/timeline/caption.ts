// Under the chart: what stands in no year, the key to the markers, and when the sources were read.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { EventKind } from '../../data/eventRecords';
import type { DatasetInfo } from '../../data/records';
import { formatDate, formatList } from '../../i18n/format';
import { say, type Drawing } from './drawing';
import { eventShape } from '../parts/marks/eventShape';

export function caption(drawing: Drawing, info: DatasetInfo): TemplateResult {
  const { events, messages, lang } = drawing;
  return html`
    <ul class="timeline-key">
      ${events.kinds.map(
        kind =>
          html`<li>
            <svg viewBox="-5 -5 10 10" width="10" height="10" aria-hidden="true">
              ${svg`<path class="timeline-mark" d=${eventShape(kind)} />`}</svg
            >${messages.timeline.eventKinds[kind](1)}
          </li>`,
      )}
    </ul>
    <p>
      ${besideTheYears(drawing).map(text => html`<span>${text}</span>`)}
      ${
        info.readOn === ''
          ? nothing
          : html`<span class="timeline-as-of">${messages.timeline.asOf(formatDate(lang, info.readOn))}</span>`
      }
    </p>
  `;
}

function besideTheYears(drawing: Drawing): string[] {
  const { layout, events, later, messages, lang } = drawing;
  const { timeline } = messages;
  const { first, last } = layout;
  const outside = events.years
    .filter(({ year }) => year < first || year > last)
    .reduce((sum, { events }) => sum + events.length, 0);
  const counted = (kind: EventKind, n: number) => `${say(drawing, n)} ${timeline.eventKinds[kind](n)}`;
  const undated = [...events.undated].map(([kind, n]) => counted(kind, n));
  return [
    later > 0 ? timeline.foundedLater(later, say(drawing, later), String(last)) : '',
    undated.length > 0 ? timeline.undatedEvents(formatList(lang, undated)) : '',
    outside > 0 ? timeline.eventsOutside(outside, say(drawing, outside), String(first), String(last)) : '',
  ].filter(text => text !== '');
}
