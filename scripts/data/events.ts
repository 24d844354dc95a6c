// events.csv and event_working_groups.csv of a ledger folder → events, event_roles, event_topics.
import { isPartialDate } from '../../src/lib/dates';
import {
  EVENT_KINDS,
  type Claim,
  type Event,
  type EventRole,
  type EventState,
  type EventTopic,
} from '../../src/data/records';
import type { RawRow } from './files';
import type { Organisations } from './organisations';
import type { SourceRegistry } from './sources';

/** Took place, but nobody found says when or where (the ledger's README). */
const KNOWN_ONLY = /^conf-0[2-7]$/;
/** Planned; no report that it took place was found. */
const ANNOUNCED = new Set(['ms-2023-essen']);

/** Funders, where the event's own note names them without doubt ("funded by", "supported by"). */
const FUNDERS: Readonly<Record<string, readonly string[]>> = {
  'conf-16': ['org-aa', 'org-kas', 'org-hss', 'org-goethe-moskau'],
  'yf-1': ['org-aa'],
  'ws-tcl-2021-07': ['org-aa'],
  'ms-1997-infozentrale': ['org-bosch'],
};

const parts = (text: string): readonly string[] => text.split(/\s*;\s*/).filter(part => part !== '');
const date = (text: string) => (isPartialDate(text) ? text : null);

const stateOf = (id: string): EventState =>
  KNOWN_ONLY.test(id) ? 'known' : ANNOUNCED.has(id) ? 'announced' : 'held';

export interface EventTables {
  readonly events: readonly Event[];
  readonly event_roles: readonly EventRole[];
  readonly event_topics: readonly EventTopic[];
  /** The second source of an event, as a page to see. */
  readonly claims: readonly Claim[];
}

export function buildEvents(
  rows: readonly RawRow[],
  groups: readonly RawRow[],
  placeNamed: (name: string) => string | null,
  organisations: Organisations,
  sources: SourceRegistry,
): EventTables {
  const events = rows.map((row): Event => {
    const id = row.get('id');
    const cities = parts(row.get('city'));
    const number = row.get('number');
    return {
      id,
      kind: EVENT_KINDS.find(k => k === row.get('kind')) ?? 'milestone',
      number: number === '' ? null : Number(number),
      state: stateOf(id),
      start: date(row.get('date_start')),
      end: date(row.get('date_end')),
      place: cities.map(placeNamed).find(place => place !== null) ?? '',
      placeName: cities.join(', '),
      titleDe: row.get('title_de'),
      titleEn: row.get('title_en'),
      titleRu: row.get('title_ru'),
      mottoDe: row.get('motto_de'),
      mottoEn: row.get('motto_en'),
      note: row.get('note'),
      source: sources.id(row.get('source_1')),
    };
  });
  const roles: EventRole[] = rows.flatMap(row => {
    const event = row.get('id');
    const organisers = parts(row.get('organisers')).map(name => organisations.find(name));
    return [
      ...organisers.map(organisation => ({ event, organisation, role: 'organiser' as const })),
      ...(FUNDERS[event] ?? []).map(organisation => ({ event, organisation, role: 'funder' as const })),
    ];
  });
  const topics = groups.map((row): EventTopic => {
    const coordinators = parts(row.get('coordinator')).map(name => organisations.find(name));
    const event = row.get('event_id');
    for (const organisation of coordinators)
      if (!roles.some(r => r.event === event && r.organisation === organisation && r.role === 'coordinator'))
        roles.push({ event, organisation, role: 'coordinator' });
    return {
      event,
      topicDe: row.get('topic_de'),
      topicEn: row.get('topic_en'),
      coordinator: coordinators[0] ?? '',
    };
  });
  const claims = rows
    .map(row => ({ subject: row.get('id'), source: sources.id(row.get('source_2')) }))
    .filter(({ source }) => source !== '')
    .map(c => ({ ...c, field: 'see_also', value: '', followed: true, note: '', noteLang: '' }));
  return { events, event_roles: roles, event_topics: topics, claims };
}
