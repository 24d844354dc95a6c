// The mark of an entry, as on the map: events by the shape of their kind, projects as a knot of two threads. Hollow: only
// announced.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Entry } from '../../analysis/entries/entry';
import type { EventKind } from '../../data/eventRecords';
import { eventShape } from '../parts/marks/eventShape';

/** Without a state it stands for all of its kind. */
export function entryMark({ of, kind, state }: Pick<Entry, 'of' | 'kind'> & Partial<Entry>): TemplateResult {
  return html`<svg
    class="projects-mark"
    data-of=${of}
    data-state=${state ?? nothing}
    viewBox="-8 -8 16 16"
    width="16"
    height="16"
    aria-hidden="true"
  >
    ${
      of === 'event'
        ? svg`<path d=${eventShape(kind as EventKind)} />`
        : svg`<path class="projects-thread" d="M-7 0H7" /><circle r="3.2" />`
    }
  </svg>`;
}
