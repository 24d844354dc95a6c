// Any table of pairs, or a bare edge list → places and agreements, column by column, with what was wrong in which line.
// Pure: the page reads an opened file through it, the command line every file.

import { decode, type Encoding } from './columns/decode';
import type { Mapping, PairRole, Stated } from './columns/mapping';
import { readRawTable } from './columns/rawTable';
import { recognisePairs } from './columns/recognise';
import { createIdRegister, isEdgeList } from './edgeList';
import { datasetOf } from './pairTableDataset';
import { createPlaceRegister, type PlaceColumns } from './pairTablePlaces';
import { plainRules, readPairRows } from './pairTableRows';
import { createTieList } from './pairTies';
import type { Issue } from './issue';
import type { Dataset, PartialDate, Status, TieKind } from './records';

export interface ReadOptions {
  /** Columns as somebody states them; the rest is recognised. */
  readonly stated?: Stated | undefined;
  /** The day on which the file is read, YYYY-MM-DD: "today" for every status. Without it the last date in the table. */
  readonly readOn?: PartialDate | undefined;
}

/** The agreements of a table, one per good row, column by column: arrays that cross to the page in one piece. */
export interface PairColumns {
  readonly places: PlaceColumns;
  /** Per agreement: its id, its two places, and the line it stands on. */
  readonly id: readonly string[];
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly line: Uint32Array;
  readonly kind: readonly TieKind[];
  readonly founded: readonly (PartialDate | null)[];
  /** The founding as it is written, where the date does not say it all; else empty. */
  readonly words: readonly string[];
  /** Null: the table does not say. */
  readonly status: readonly (Status | null)[];
  readonly since: readonly (PartialDate | null)[];
  /** Where the row says it has its facts from; empty: it does not. */
  readonly reference: readonly string[];
}

export interface PairsRead {
  readonly columns: PairColumns;
  readonly mapping: Mapping<PairRole>;
  /** `edges`: a bare edge list, its ids are those of the places. */
  readonly form: 'pairs' | 'edges';
  /** Null: the text came as text. */
  readonly encoding: Encoding | null;
  /** Rows of the table, good and bad. */
  readonly rows: number;
  readonly issues: readonly Issue[];
}

/** Throws with a sentence where `options.stated` names a column that is not there. */
export function readTies(
  content: string | Uint8Array,
  fileName: string,
  { stated }: ReadOptions = {},
): PairsRead {
  const { text, encoding } =
    typeof content === 'string' ? { text: content, encoding: null } : decode(content);
  const table = readRawTable(fileName, text);
  const mapping = recognisePairs(table, stated);
  const form = isEdgeList(mapping) ? 'edges' : 'pairs';
  const register = form === 'edges' ? createIdRegister() : createPlaceRegister();
  const ties = createTieList();
  const { issues } = readPairRows(fileName, table, mapping, plainRules(form, register, ties));
  return {
    columns: ties.columns(register),
    mapping,
    form,
    encoding,
    rows: table.rows.length + table.issues.length - Number(mapping.hasHeader),
    // By line; what is wrong with the table as a whole stands in line 0.
    issues: [...table.issues, ...issues].sort((p, q) => p.row - q.row),
  };
}

export interface DatasetRead extends Omit<PairsRead, 'columns'> {
  readonly dataset: Dataset;
}

/** The table as a dataset under its file's name; its issues stand in the dataset too. */
export function readPairs(
  content: string | Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): DatasetRead {
  const { columns, ...read } = readTies(content, fileName, options);
  return { ...read, dataset: datasetOf(columns, fileName, read.issues, options.readOn) };
}
