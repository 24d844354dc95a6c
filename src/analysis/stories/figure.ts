// The contract of a figure: a number, year or name that a text of a story may ask for in braces. It is computed from the
// data when the text is shown, by the same functions as on the page.

import type { EventKind } from '../../data/eventRecords';
import type { Tables } from '../../data/records';
import type { FilterBy } from '../../graph/filter';
import type { NameIndex } from '../../graph/names';
import type { Network } from '../../graph/network';
import type { StatusName } from '../../graph/status';
import type { Lang } from '../../i18n';
import type { Change } from '../series/foundings';

export interface FigureWorld {
  /** Without ties that are only proposed. */
  readonly network: Network;
  readonly tables: Tables;
  readonly names: NameIndex;
  /** The language of the text. */
  readonly lang: Lang;
}

/** What is no count, as it is to be read. */
export interface Written {
  readonly text: string;
  /** Where it differs from the text's: the name of a place that has none in that language. */
  readonly lang?: string;
}

/** A count (an integer, which the language writes and which chooses the form of a noun), or what is written. */
export type Value = number | Written;

/** What a figure can be asked about, and what each is read as (`subjects`). Places and ties by index. */
export interface Subjects {
  readonly year: number;
  /** `1989` or `1987-1992`, both included. */
  readonly years: readonly [number, number];
  readonly status: Exclude<StatusName, 'absent' | 'proposed'>;
  readonly change: Change;
  readonly place: number;
  readonly tie: number;
  /** ISO codes, of places of the network. */
  readonly country: string;
  readonly region: string;
  readonly eventKind: EventKind;
  /** Ids. */
  readonly event: string;
  readonly project: string;
  readonly agreement: string;
  /** Index of the claim that `<subject>/<field>/<source>` names. */
  readonly claim: number;
  /** A state of the time, as agreements name it: `GDR`. */
  readonly state: string;
}

export type Subject = keyof Subjects;

/** What a figure hears. `by`: the ties that it looks at, from words such as `kind:friendship` or `region:DE-NW`. */
export type Asked = FigureWorld & { readonly by: FilterBy } & Partial<Subjects>;

export interface Figure {
  /** In their order; those in `may` can be left out. */
  readonly needs: readonly Subject[];
  readonly may: readonly Subject[];
  /** Whether it can be asked of some of the ties only. */
  readonly filtered: boolean;
  /** null: the data do not say it. */
  of(asked: Asked): Value | null;
}

interface Shape<N extends Subject, M extends Subject> {
  readonly needs?: readonly N[];
  readonly may?: readonly M[];
  readonly filtered?: boolean;
}

export function figure<N extends Subject = never, M extends Subject = never>(
  { needs = [], may = [], filtered = false }: Shape<N, M>,
  of: (
    asked: FigureWorld & { readonly by: FilterBy } & Pick<Subjects, N> & Partial<Pick<Subjects, M>>,
  ) => Value | null,
): Figure {
  // What it needs has been read before it is asked; see `ask`.
  return { needs, may, filtered, of: of as Figure['of'] };
}
