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
  | 'unknown-country'
  // What the rows of an opened table say.
  | 'about-this-date'
  | 'further-words'
  | 'no-single-year'
  | 'two-digit-year'
  | 'dates-disagree'
  | 'row-of-titles'
  | 'duplicate-place'
  | 'ambiguous-place'
  | 'no-partner'
  | 'too-long-name'
  // Lines and cells of a file that was opened.
  | 'stray-quote'
  | 'too-long-cell'
  | 'control-characters'
  | 'damaged-letters'
  | 'merged-cells'
  | 'formula-error'
  | 'not-computed'
  | 'hyperedge'
  | 'not-a-record'
  // Files that are not read, each with its way out.
  | 'empty-file'
  | 'cannot-be-opened'
  | 'too-large'
  | 'too-many-files'
  | 'too-many-cells'
  | 'old-spreadsheet'
  | 'other-spreadsheet'
  | 'protected-file'
  | 'text-document'
  | 'pdf'
  | 'picture'
  | 'web-page'
  | 'packed-file'
  | 'other-graph-format'
  | 'not-a-table'
  | 'damaged-archive'
  | 'unsafe-archive'
  | 'too-large-unpacked'
  | 'archive-in-archive'
  | 'damaged-workbook'
  | 'damaged-xml'
  | 'entities'
  | 'other-xml'
  | 'damaged-json'
  | 'other-json'
  | 'story-file'
  | 'project-file'
  | 'lone-descriptor'
  | 'broken-descriptor'
  | 'second-dataset'
  | 'passed-over';
