// The contract of an attribute: what can be said of every place or tie without computing it. Filters, colours, sizes
// and widths choose among attributes.

import type { Tables } from '../../data/records';
import type { Network } from '../network';

/** A network at a time. */
export interface Moment {
  readonly network: Network;
  readonly tables: Pick<Tables, 'claims' | 'projects' | 'project_places' | 'project_themes'>;
  /** The year whose end it is; null: today. */
  readonly year: number | null;
  /** Per tie: status code, whatever is drawn. */
  readonly status: Uint8Array;
  /** Per tie: index into TIE_KINDS. */
  readonly kinds: Uint8Array;
}

interface Basics {
  readonly id: string;
  readonly of: 'place' | 'tie';
}

/** One of a few values, or several, per place or tie. */
export interface Category extends Basics {
  readonly type: 'category';
  /** The values in the order they are listed; without it the most frequent come first. */
  readonly order?: readonly string[];
  /** Along a scale, such as decades. */
  readonly ordered?: boolean;
  /** Other values at another time. */
  readonly changes?: boolean;
  /** Where values change: those that occur at any time, so that a list of them stands still while years play. */
  ever?(network: Network): Iterable<string>;
  /** As a filter it asks for both ends of a tie, whatever is chosen for the others. */
  readonly bothEnds?: boolean;
  read(moment: Moment): Values;
}

/** Per place or tie its values; an empty list: none is known. */
export type Values = readonly (readonly string[])[];

/** A number per place or tie. */
export interface Quantity extends Basics {
  readonly type: 'quantity';
  /** Other numbers at another time. */
  readonly changes?: boolean;
  /** NaN where it is not known. */
  read(moment: Moment): Float64Array;
}

export type Attribute = Category | Quantity;
