// The checked records of a dataset: what every table's rows look like once `validate` has let them through; those of
// events, projects and organisations stand in eventRecords.ts. Columns and rules: README, "The data".

import type {
  Event,
  EventPlace,
  EventRole,
  EventTopic,
  Organisation,
  OrganisationName,
  Project,
  ProjectPlace,
  ProjectTheme,
} from './eventRecords';
import type { Issue } from './issue';

export const PLACE_KINDS = ['city', 'borough', 'district', 'region'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Which ties of a place were collected: all of them, only the listed kind, or none (known as a partner only). */
export const TIES_KNOWN = ['all', 'listed', 'boundary'] as const;
export type TiesKnown = (typeof TIES_KNOWN)[number];

/** Kinds of tie, strongest first. A tie with several agreements has the kind of the one founded last. */
export const TIE_KINDS = [
  'partnership',
  'friendship',
  'cooperation',
  'contact',
  'project',
  'sponsorship',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export const STATUSES = ['active', 'suspended', 'dormant', 'ended'] as const;
export type Status = (typeof STATUSES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** `transcription` marks a name that no source gives: it was written over from the other script. */
export const NAME_ROLES = ['official', 'exonym', 'transcription', 'historic', 'alias'] as const;
export type NameRole = (typeof NAME_ROLES)[number];

/** A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD. The length is the precision. */
export type PartialDate = string;

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2 where one exists, else empty. */
  readonly region: string;
  /** Degrees, WGS 84; NaN where an opened table gives none. */
  readonly lat: number;
  readonly lon: number;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly tiesKnown: TiesKnown;
}

export interface PlaceName {
  readonly place: string;
  /** ISO 639-1. */
  readonly lang: string;
  readonly name: string;
  readonly role: NameRole;
  /** Years a historic name was in use: given up in the year `to`, so no longer in use at its end; null: open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A first-level part of a country: state, oblast, voivodeship; ISO 3166-2. */
export interface Region {
  readonly code: string;
  readonly country: string;
  readonly de: string;
  readonly en: string;
  /** Empty where no established Russian name is known. */
  readonly ru: string;
}

export interface Agreement {
  readonly id: string;
  readonly kind: TieKind;
  readonly founded: PartialDate | null;
  readonly confidence: Confidence;
  /** The date up to which a source confirms that the tie lives; not a change of status. */
  readonly lastConfirmed: PartialDate | null;
  readonly note: string;
  readonly noteLang: string;
}

export interface AgreementParty {
  readonly agreement: string;
  readonly place: string;
  /** Parties on different sides become partners of each other; parties on one side do not. */
  readonly side: 'a' | 'b' | 'c';
  /** A predecessor body or the state of the time (FRG, GDR, USSR, a former district); empty: the place itself. */
  readonly concludedBy: string;
}

export interface StatusChange {
  readonly agreement: string;
  readonly status: Status;
  /** When the change took effect; null: no source says when. */
  readonly from: PartialDate | null;
  /** Id in `reasons`, or empty. */
  readonly reason: string;
  /** Id in `sources`; empty: reported without a source of its own. */
  readonly source: string;
  readonly note: string;
  readonly noteLang: string;
}

export interface Claim {
  /** Id of an agreement, place, event or project, or of the dataset itself. */
  readonly subject: string;
  readonly field: string;
  readonly value: string;
  readonly source: string;
  readonly followed: boolean;
  readonly note: string;
  readonly noteLang: string;
}

export interface Source {
  readonly id: string;
  /** Empty where the publisher is under EU sanctions, or the source is a text without address. */
  readonly url: string;
  readonly publisher: string;
  readonly date: PartialDate | null;
}

export interface Reason {
  readonly code: string;
  readonly de: string;
  readonly en: string;
  readonly ru: string;
  readonly source: string;
}

/** A text of the other tables (a note, a stated value, a publisher told in words) in another language. */
export interface Translation {
  /** Exactly as it stands there. */
  readonly text: string;
  /** ISO 639-1. */
  readonly lang: string;
  readonly translation: string;
}

/** What a version of the dataset says otherwise than the one before, where it moves a figure. */
export interface ChangeNote {
  readonly version: string;
  readonly date: PartialDate | null;
  /** Id of an agreement, place, event or project; empty: the dataset as a whole, or what it no longer holds. */
  readonly subject: string;
  readonly de: string;
  readonly en: string;
  readonly ru: string;
  /** Id in `sources`, or empty. */
  readonly source: string;
}

/** A place's spot in the shipped network layout, in layout units. */
export interface Position {
  readonly place: string;
  readonly x: number;
  readonly y: number;
}

/** All tables of a dataset by their file name without ending. */
export interface Tables {
  readonly places: readonly Place[];
  readonly place_names: readonly PlaceName[];
  readonly regions: readonly Region[];
  readonly agreements: readonly Agreement[];
  readonly agreement_parties: readonly AgreementParty[];
  readonly status_history: readonly StatusChange[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly reasons: readonly Reason[];
  readonly events: readonly Event[];
  readonly event_places: readonly EventPlace[];
  readonly event_roles: readonly EventRole[];
  readonly event_topics: readonly EventTopic[];
  readonly projects: readonly Project[];
  readonly project_places: readonly ProjectPlace[];
  readonly project_themes: readonly ProjectTheme[];
  readonly organisations: readonly Organisation[];
  readonly organisation_names: readonly OrganisationName[];
  readonly translations: readonly Translation[];
  readonly changes: readonly ChangeNote[];
  readonly positions: readonly Position[];
}

export type TableName = keyof Tables;

export type Localised = { readonly de: string; readonly en: string; readonly ru: string };

/** What the descriptor (datapackage.json) says about a dataset, read by every figure and sentence. */
export interface DatasetInfo {
  readonly id: string;
  readonly version: string;
  readonly title: Localised;
  readonly description: Localised;
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
  readonly attribution: string;
  /** The day the sources were read: "today" for every status. */
  readonly readOn: PartialDate;
  readonly coverage: {
    /** Which question the list answers. */
    readonly question: Localised;
    /** Pairs of countries for which it sets out to be complete, such as ["DE", "RU"]. */
    readonly complete: readonly (readonly [string, string])[];
    /** What it leaves out or cannot know, in one or two sentences. */
    readonly limits: Localised;
  };
  /** The two sides of a list of one country pair; null: a network without sides. */
  readonly sides: { readonly a: Localised; readonly b: Localised } | null;
}

/** A dataset as loaded: good rows in `tables`, everything else said in `issues`. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly tables: Tables;
  readonly issues: readonly Issue[];
}
