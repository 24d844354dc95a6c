// One change that a reader makes to a dataset: plain data, with what it changes from, so that it can be told, stored and
// carried out again on the same file.

import type { PartialDate, Place, Status } from '../records';

/** What may be set of a place; null: not known. */
export interface PlaceValues {
  /** ISO 3166-1 alpha-2. */
  readonly country?: Place['country'];
  /** Degrees; both or none. */
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly population?: number | null;
}

export type Operation =
  /** `place` is `into`: its ties and names become those of the other. `called`: its name before. */
  | { readonly do: 'merge'; readonly place: string; readonly into: string; readonly called: string }
  | {
      readonly do: 'setPlace';
      readonly place: string;
      readonly before: PlaceValues;
      readonly values: PlaceValues;
    }
  | {
      readonly do: 'setFounded';
      readonly agreement: string;
      readonly before: PartialDate | null;
      readonly value: PartialDate | null;
    }
  /** The date of a change of status. */
  | {
      readonly do: 'setStatusDate';
      readonly agreement: string;
      readonly status: Status;
      readonly before: PartialDate | null;
      readonly value: PartialDate | null;
    }
  /** `called`: the names of its places, or of the place. */
  | { readonly do: 'leaveOutTie'; readonly agreement: string; readonly called: string }
  | { readonly do: 'leaveOutPlace'; readonly place: string; readonly called: string }
  /** A cell of a file that was opened is read as if this stood in it. */
  | {
      readonly do: 'setCell';
      readonly table: string;
      readonly line: number;
      readonly column: string;
      readonly before: string;
      readonly value: string;
    }
  /** A row of a file that was opened is read as if these cells stood in it; of one that could not be read: its text. */
  | {
      readonly do: 'setRow';
      readonly table: string;
      readonly line: number;
      readonly before: readonly string[];
      readonly cells: readonly string[];
    }
  /** Key of a finding that is none. */
  | { readonly do: 'ignore'; readonly finding: string }
  /** Key of one that was ignored and is to be listed again. */
  | { readonly do: 'heed'; readonly finding: string };

/** The others say how files are read, and what is listed. */
export const changesTables = ({ do: what }: Operation): boolean =>
  what !== 'setCell' && what !== 'setRow' && what !== 'ignore' && what !== 'heed';
