// What was opened, before anybody asks what its columns mean: tables as they stand in their files, or a dataset of ours.

import type { Encoding } from '../columns/decode';
import type { RawTable } from '../columns/rawTable';
import type { Separator } from '../columns/separator';
import type { Issue } from '../issue';
import type { Dataset } from '../records';

/** One file of what was opened: chosen, dropped, pasted, or out of an archive. */
export interface SourceFile {
  /** With its folders, where it has some. */
  readonly name: string;
  /** Read piece by piece; crosses to a worker without being copied. */
  readonly content: Blob;
}

/** Formats in which tables come. `json`: a graph as graphology and others write it, or a list of records. */
export type Format = 'delimited' | 'xlsx' | 'gexf' | 'graphml' | 'json';

/** A table as it stands in a file, whatever its format. */
export interface Sheet {
  /** The file's name, with that of the sheet or the part behind it where there are several; its issues say it too. */
  readonly name: string;
  readonly format: Format;
  /** The rows; in `issues` those that could not be read, one for each. `seen` is their sum. */
  readonly table: RawTable;
  /**
   * Where the format itself says so: the nodes of a graph (columns `id` and `label` first), or its edges (`source` and
   * `target` first, which name nodes by their ids; whether these are there is for whoever joins them to say). Else null.
   */
  readonly holds: 'nodes' | 'edges' | null;
  /** The format says that the first row has the titles; null: that is to be found out. */
  readonly titled: true | null;
  /** What a row's `line` counts: lines of the file, rows of a sheet, or entries where several stand in one line. */
  readonly counts: 'lines' | 'rows' | 'entries';
  /** Null where the format leaves no doubt. */
  readonly encoding: Encoding | null;
}

export type Opened =
  /** Tables whose columns are to be understood. The issues: files that could not be read, and warnings. */
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[]; readonly issues: readonly Issue[] }
  /** A data package of ours, which needs no asking; its issues stand in it, those of other files beside it. */
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly issues: readonly Issue[] }
  /** The issues say why. */
  | { readonly kind: 'nothing'; readonly issues: readonly Issue[] };

export interface OpenOptions {
  readonly signal?: AbortSignal | undefined;
  /** Share of the bytes read, 0 … 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Of the texts, where somebody knows better than the bytes look. */
  readonly encoding?: Encoding | undefined;
  /** What parts the cells of texts, by their names, where somebody knows. */
  readonly separators?: ReadonlyMap<string, Separator> | undefined;
}

/** What is read; more is refused with a sentence before reading, or as soon as it shows. */
export const LIMITS = {
  /** Bytes of a text: a table, GEXF, GraphML. */
  text: 200e6,
  /** Bytes of a file that has to stand in memory as a whole: JSON, and the tables of a data package. */
  whole: 100e6,
  /** Bytes of an archive or an Excel file, and of all that is in it. */
  archive: 50e6,
  unpacked: 400e6,
  /** Files in an archive, or opened together. */
  files: 1_000,
  /** Rows and cells of all tables, and letters in one cell. */
  rows: 1e6,
  cells: 10e6,
  cell: 1e6,
} as const;
