// What the examination of a dataset finds, in plain data: it crosses from the worker to the page.

import type { Operation, PlaceValues } from '../corrections/operation';

/** In the order in which they are listed. */
export const FINDING_KINDS = [
  'selfTie',
  'rejected',
  'sameTie',
  'sameName',
  'sameCity',
  'nearby',
  'swapped',
  'nullIsland',
  'farFromCountry',
  'impossibleYear',
  'endedBefore',
  'oneSided',
  'noCountry',
  'population',
  'noYear',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Where it stands: the file or table, and the line, as far as they are known (0: not known). */
export interface Where {
  readonly table: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

/** What can be done about it; `merge` says into which by its operation. `ignore` can always be done. */
export type ProposalId =
  | 'merge'
  | 'leaveOutTie'
  | 'leaveOutPlace'
  | 'useGazetteer'
  | 'exchange'
  | 'turnSign'
  | 'forgetPoint'
  | 'forgetYear'
  | 'forgetEnd'
  | 'setCountry'
  | 'usePopulation'
  | 'forgetPopulation';

export interface Proposal {
  readonly id: ProposalId;
  readonly operations: readonly Operation[];
}

/** A value that the reader may state. */
export type Asked =
  | { readonly of: 'founded'; readonly agreement: string; readonly before: string | null }
  | { readonly of: 'population'; readonly place: string; readonly before: number | null }
  | { readonly of: 'point'; readonly place: string; readonly before: PlaceValues }
  | { readonly of: 'country'; readonly place: string; readonly before: string }
  | {
      readonly of: 'cell';
      readonly table: string;
      readonly line: number;
      readonly column: string;
      readonly before: string;
    }
  /** The whole row, to be read from its file first. */
  | { readonly of: 'row'; readonly table: string; readonly line: number };

export interface Finding {
  /** The same for the same thing found again: kind and subjects. */
  readonly key: string;
  readonly kind: FindingKind;
  /** Ids. */
  readonly places: readonly string[];
  readonly agreements: readonly string[];
  readonly where: Where;
  /** What its sentence says: numbers, names of the gazetteer, values as they stand. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly proposals: readonly Proposal[];
  readonly asked: Asked | null;
  /** Nothing speaks against the first proposal: it may be taken for all such findings of its kind. */
  readonly clear: boolean;
}

export const keyOf = (kind: FindingKind, subjects: readonly string[]): string =>
  [kind, ...subjects].join('|');
