// The contract of a finding: one statement about what is shown, or silence where it would mislead.
// Its sentence stands in the texts under the same id, which also name its numbers.

import type { Messages } from '../../i18n';
import type { FindingWorld } from './world';

export type FindingId = keyof Messages['findings'];

export interface Finding<Id extends FindingId> {
  readonly id: Id;
  /** null: silent. */
  find(world: FindingWorld): FindingNumbers<Id> | null;
}

export type FindingNumbers<Id extends FindingId> = Parameters<Messages['findings'][Id]>[0];
