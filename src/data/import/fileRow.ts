// A row of an opened file as it stands there, with what the reader has corrected in it so far: rows that were left out are
// not part of the dataset, so whoever wants to correct one has it read again. Runs in the worker.

import { withCells, type SetCells } from '../corrections/cells';
import type { FilesQuestion } from './importFiles';
import { openFiles } from './openFiles';
import { separatorsIn, type ImportPlan } from './plan';

export interface FileRowQuestion extends FilesQuestion {
  readonly plan: Pick<ImportPlan, 'sheets'>;
  readonly cells: readonly SetCells[];
  readonly table: string;
  readonly line: number;
}

export interface FileRow {
  /** As `setRow` wants it. */
  readonly before: readonly string[];
  /** What may be changed, one for each column at least. */
  readonly cells: readonly string[];
  /** Of a line that could not be read no more than its beginning is known. */
  readonly isCut: boolean;
}

/** More is changed in the file itself: so many cells, and so many letters of them all. */
const MOST_CELLS = 100;
const MOST_LETTERS = 20_000;

/** Null: it is not there, or too large to be corrected by hand. */
export async function fileRow(
  { files, encoding, plan, cells, table, line }: FileRowQuestion,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<FileRow | null> {
  const opened = await openFiles(files, { ...options, encoding, separators: separatorsIn(plan) });
  if (opened.kind !== 'sheets') return null;
  const sheet = withCells(opened.sheets, cells, plan).sheets.find(({ name }) => name === table);
  const of = plan.sheets.find(({ name }) => name === table);
  if (!sheet || !of) return null;
  const { rows, issues, separator } = sheet.table;
  if (of.hasHeader && line <= (rows[0]?.line ?? 0)) return null;
  const row = rows.find(one => one.line === line);
  const unread = issues.find(issue => issue.row === line)?.value;
  const before = row?.cells ?? (unread === undefined ? null : [unread]);
  if (!before) return null;
  const found = row ? before : cellsIn(before[0]!, separator);
  const width = Math.max(of.columns.length, found.length);
  if (width > MOST_CELLS || before.join('').length > MOST_LETTERS) return null;
  return {
    before,
    cells: Array.from({ length: width }, (_, at) => found[at] ?? ''),
    isCut: !row && before[0]!.endsWith('…'),
  };
}

/** The quotation marks are what it could not be read for. */
const cellsIn = (text: string, separator: string): readonly string[] =>
  (separator === '' ? [text] : text.split(separator)).map(cell => cell.replaceAll('"', '').trim());
