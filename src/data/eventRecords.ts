// The checked records of what stands beside the ties: events, projects, and the organisations behind them.
// Columns and rules: README, "The data".

import type { PartialDate } from './records';

export const EVENT_KINDS = ['conference', 'youth_forum', 'theme_year', 'workshop', 'milestone'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** `announced`: planned, and not known to have taken place. `known`: took place, but when or where is not known. */
export const EVENT_STATES = ['held', 'announced', 'known'] as const;
export type EventState = (typeof EVENT_STATES)[number];

export interface Event {
  readonly id: string;
  readonly kind: EventKind;
  readonly number: number | null;
  readonly state: EventState;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly titleDe: string;
  readonly titleEn: string;
  readonly titleRu: string;
  readonly mottoDe: string;
  readonly mottoEn: string;
  readonly note: string;
  readonly source: string;
}

export interface EventPlace {
  readonly event: string;
  /** Id in `places` where the place belongs to the network, else empty. */
  readonly place: string;
  /** In German, as the list of events has it. */
  readonly placeName: string;
}

export interface EventRole {
  readonly event: string;
  readonly organisation: string;
  readonly role: 'organiser' | 'funder' | 'coordinator' | 'host';
}

export interface EventTopic {
  readonly event: string;
  readonly topicDe: string;
  readonly topicEn: string;
  /** Id in `organisations`, or empty. */
  readonly coordinator: string;
}

export interface Project {
  readonly id: string;
  readonly title: string;
  readonly titleLang: string;
  readonly kind: string;
  readonly year: PartialDate | null;
  /** `disputed`: a claim that other sources contradict; never counted. */
  readonly state: 'held' | 'announced' | 'disputed';
  readonly description: string;
  readonly source: string;
}

export interface ProjectPlace {
  readonly project: string;
  /** Id in `places` where the place belongs to the network, else empty. */
  readonly place: string;
  readonly placeName: string;
}

export interface ProjectTheme {
  readonly project: string;
  readonly theme: string;
}

export interface Organisation {
  readonly id: string;
  readonly city: string;
  readonly country: string;
  readonly founded: PartialDate | null;
  readonly website: string;
  readonly note: string;
  readonly source: string;
}

export interface OrganisationName {
  readonly organisation: string;
  readonly lang: string;
  readonly name: string;
  readonly role: 'official' | 'alias' | 'mistranslation';
}
