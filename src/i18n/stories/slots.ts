// What the sentences of a story made from the data are told: which places and ties, and which of their pieces speak.

import type { Lang } from '../index';

/** A text of the data, in every language. */
type Localised = Readonly<Record<Lang, string>>;

export interface About {
  /** How many countries are known. */
  readonly countries: number;
  /** What the list answers, and what it leaves out; empty where it does not say. */
  readonly question: Localised;
  readonly limits: Localised;
}

/** A tie and the year of its founding, whose names its places have. */
export interface Founding {
  readonly tie: string;
  readonly year: number;
}

export interface First {
  readonly ties: readonly Founding[];
  /** Others that a source calls the first. */
  readonly rivals: readonly Founding[];
  /** Sources name different dates. */
  readonly contested: boolean;
  readonly undated: boolean;
  /** Others have ended: of those in force these were the first. */
  readonly ended: boolean;
}

export interface Growth {
  readonly years: readonly number[];
  /** Of most the status is known: told are those in force, else those founded. */
  readonly statusKnown: boolean;
  readonly undated: boolean;
  /** The last of these years in which some had perhaps ended. */
  readonly perhaps: number | null;
}

export interface Peak {
  /** All foundings of known year are of that year. */
  readonly all: boolean;
  readonly undated: boolean;
}

export interface Newest {
  readonly several: boolean;
  readonly undated: boolean;
}

export interface Changes {
  readonly suspended: boolean;
  readonly dormant: boolean;
  readonly ended: boolean;
  readonly unknown: boolean;
  /** The year in which most of the suspended ones were suspended. */
  readonly since: number | null;
}

export interface Leading {
  /** Ids of places. */
  readonly places: readonly string[];
  /** Compared are places of which all ties were collected; else those of a list. */
  readonly all: boolean;
}

export interface Parts {
  readonly whole: boolean;
  /** Which of the others are as large as the largest. */
  readonly alike: 'none' | 'some' | 'all';
}

export interface Grouped extends Leading {
  /** Places that are known as partners only were left out. */
  readonly core: boolean;
}

export interface Bridging extends Grouped {
  /** The first of these without which their part would fall apart. */
  readonly parting: string | null;
}

export type Share = 'none' | 'some' | 'all';

/** Of how many ties it is not known. */
export interface Unknown {
  readonly undated: Share;
  readonly status: Share;
}

export interface PartTexts<Slots> {
  readonly title: string;
  readonly caption: (slots: Slots) => string;
  readonly notes: (slots: Slots) => string;
}

export interface StoryTexts {
  readonly title: (dataset: Localised) => string;
  readonly about: PartTexts<About>;
  readonly first: PartTexts<First>;
  readonly growth: PartTexts<Growth>;
  readonly peak: PartTexts<Peak>;
  readonly newest: PartTexts<Newest>;
  readonly changes: PartTexts<Changes>;
  readonly hubs: PartTexts<Leading>;
  readonly parts: PartTexts<Parts>;
  readonly bridges: PartTexts<Bridging>;
  readonly clusters: PartTexts<Grouped>;
  readonly underconnected: PartTexts<Leading>;
  readonly unknown: PartTexts<Unknown>;
}

export type PartId = Exclude<keyof StoryTexts, 'title'>;
export type SlotsOf<Id extends PartId> = Parameters<StoryTexts[Id]['caption']>[0];
