// events.csv and event_working_groups.csv of a ledger folder → events, event_places, event_roles, event_topics.
import { isPartialDate } from '../../src/lib/dates';
import {
  EVENT_KINDS,
  EVENT_STATES,
  type Event,
  type EventPlace,
  type EventRole,
  type EventTopic,
} from '../../src/data/eventRecords';
import type { Claim } from '../../src/data/records';
import type { RawRow } from './files';
import type { Organisations } from './organisations';
import type { SourceRegistry } from './sources';

const ROLES = ['organiser', 'funder', 'coordinator', 'host'] as const;

const parts = (text: string): readonly string[] => text.split(/\s*;\s*/).filter(part => part !== '');
const date = (text: string) => (isPartialDate(text) ? text : null);

function extraRole(row: RawRow): EventRole {
  const role = ROLES.find(r => r === row.get('role'));
  if (!role) throw new Error(`event_roles.csv, line ${row.line}: not a role: ${row.get('role')}`);
  return { event: row.get('event'), organisation: row.get('organisation'), role };
}

export interface EventTables {
  readonly events: readonly Event[];
  readonly event_places: readonly EventPlace[];
  readonly event_roles: readonly EventRole[];
  readonly event_topics: readonly EventTopic[];
  /** The second source of an event, as a page to see. */
  readonly claims: readonly Claim[];
}

export function buildEvents(
  rows: readonly RawRow[],
  groups: readonly RawRow[],
  extraRoles: readonly RawRow[],
  placeNamed: (name: string) => string | null,
  organisations: Organisations,
  sources: SourceRegistry,
): EventTables {
  const events = rows.map((row): Event => {
    const id = row.get('id');
    const number = row.get('number');
    return {
      id,
      kind: EVENT_KINDS.find(k => k === row.get('kind')) ?? 'milestone',
      number: number === '' ? null : Number(number),
      state: EVENT_STATES.find(s => s === row.get('state')) ?? 'held',
      start: date(row.get('date_start')),
      end: date(row.get('date_end')),
      titleDe: row.get('title_de'),
      titleEn: row.get('title_en'),
      titleRu: row.get('title_ru'),
      mottoDe: row.get('motto_de'),
      mottoEn: row.get('motto_en'),
      note: row.get('note'),
      source: sources.id(row.get('source_1')),
    };
  });
  const places = rows.flatMap(row =>
    parts(row.get('city')).map(placeName => ({
      event: row.get('id'),
      place: placeNamed(placeName) ?? '',
      placeName,
    })),
  );
  const roles: EventRole[] = rows.flatMap(row => {
    const event = row.get('id');
    const organisers = parts(row.get('organisers')).map(name => organisations.find(name));
    return [
      ...organisers.map(organisation => ({ event, organisation, role: 'organiser' as const })),
      ...extraRoles.filter(r => r.get('event') === event).map(extraRole),
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
  return { events, event_places: places, event_roles: roles, event_topics: topics, claims };
}
