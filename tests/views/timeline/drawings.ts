// Tiny worlds for the timeline, and its pictures as text.

import { css, KIND_COLOURS } from '../../../src/state/encoding';
import { foundings } from '../../../src/analysis/series/foundings';
import type { Event } from '../../../src/data/eventRecords';
import type { Tables } from '../../../src/data/records';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { de } from '../../../src/i18n/de';
import type { Drawing } from '../../../src/views/timeline/drawing';
import { eventsByYear } from '../../../src/views/timeline/events';
import { layoutOf } from '../../../src/views/timeline/layout';
import { world, type AgreementLine } from '../../world';

export function event(line: Partial<Event> & Pick<Event, 'id'>): Event {
  return {
    kind: 'conference',
    number: null,
    state: 'held',
    start: null,
    end: null,
    titleDe: `Titel ${line.id}`,
    titleEn: `Title ${line.id}`,
    titleRu: '',
    mottoDe: '',
    mottoEn: '',
    note: '',
    source: '',
    ...line,
  };
}

/** Two foundings in 1985, one in 1990, one undated; one suspension in 2022. */
export const lines: readonly AgreementLine[] = [
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-ulm', b: 'ru-orel', founded: '1985', kind: 'friendship' },
  { a: 'de-hof', b: 'ru-omsk', founded: '1990', changes: [['suspended', '2022-03']] },
  { a: 'de-hof', b: 'ru-perm' },
];

export const events: readonly Event[] = [
  event({ id: 'c1', start: '1987', source: 's1' }),
  event({ id: 'y1', kind: 'youth_forum', start: '2017-06-26', end: '2017-06-30' }),
  event({ id: 'c2', start: '2017-06-28' }),
  event({ id: 'c3', start: '2023', state: 'announced' }),
  event({ id: 'c4' }),
  event({ id: 'c5' }),
];

export const tables: Partial<Tables> = {
  events,
  event_places: [{ event: 'c1', place: 'de-ulm', placeName: 'ulm' }],
  sources: [{ id: 's1', url: '', publisher: 'Stadt Ulm', date: null }],
};

export function drawingOf(
  worldLines: readonly AgreementLine[],
  width: number,
  ofEvents: readonly Event[] = [],
): Drawing {
  const series = foundings(buildNetwork(world(worldLines)));
  const byYear = eventsByYear(ofEvents);
  return {
    layout: layoutOf(width, series, byYear),
    series,
    later: 0,
    events: byYear,
    messages: de,
    lang: 'de',
    colourOf: kind => css(KIND_COLOURS.light[kind]),
  };
}

/** Markup to read and compare: without the templates' marks, one element per line. */
export function markup(element: Element): string {
  const lines = element.outerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/><\/(rect|path|line|circle)>/g, ' />')
    .replace(/></g, '>\n<')
    .split('\n');
  let depth = 0;
  return lines
    .map(line => {
      if (line.startsWith('</')) depth--;
      const indented = '  '.repeat(depth) + line;
      if (/^<[^/]/.test(line) && !/<\/|\/>$/.test(line)) depth++;
      return indented;
    })
    .join('\n');
}
