// What can be wrong in a table.

/** One thing wrong in a table: the row was left out, or (severity `warning`) loaded as it stands. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly table: string;
  /** Line in the file, the header being line 1; 0: the whole table. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  /** Key of the sentence that explains it; see i18n `issues`. */
  readonly reason: IssueReason;
}

export type IssueReason =
  | 'missing-table'
  | 'unreadable-table'
  | 'no-rows'
  | 'missing-column'
  | 'unknown-column'
  | 'wrong-number-of-fields'
  | 'unlike-first-line'
  | 'missing-value'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-date'
  | 'not-one-of'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'one-side-only'
  | 'self-tie'
  | 'duplicate-tie'
  | 'unknown-country';
