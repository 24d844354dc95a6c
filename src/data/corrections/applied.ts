// What corrections made of a dataset: the dataset, every change, and what could not be carried out.

import type { Dataset } from '../records';
import type { Operation } from './operation';

/**
 * `gone`: what it is about is not there. `changed`: it no longer stands there as it did. `same`: the two are one already.
 */
export type Obstacle = 'gone' | 'changed' | 'same';

export interface NotApplied {
  readonly operation: Operation;
  readonly obstacle: Obstacle;
}

/** What follows from an operation in the tables, one by one. */
export interface Change {
  /**
   * `merged`, `named` (a name that has become another place's), `filled` (a value that came with it), `dropped` (a value
   * that it had otherwise), `moved` (a tie that has become another place's), `leftOut`, `selfTie` (left out, as its places
   * have become one), `set`.
   */
  readonly what: 'merged' | 'named' | 'filled' | 'dropped' | 'moved' | 'leftOut' | 'selfTie' | 'set';
  readonly table: string;
  /** Id of the place or the agreement. */
  readonly subject: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Of places or agreements; before = after + merged + leftOut. */
export interface Sum {
  readonly before: number;
  readonly after: number;
  readonly merged: number;
  readonly leftOut: number;
}

export interface Applied {
  readonly dataset: Dataset;
  readonly notApplied: readonly NotApplied[];
  readonly changes: readonly Change[];
  readonly places: Sum;
  readonly agreements: Sum;
}
