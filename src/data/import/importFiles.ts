// Files that a reader opens, as the page asks for them: first what they seem to hold, then the dataset that comes of them
// by a plan. They are read anew each time: nothing is kept between two questions. Runs in the worker.

import { withCells, type SetCells } from '../corrections/cells';
import type { Encoding } from '../columns/decode';
import type { Separator } from '../columns/separator';
import { emptyTables } from '../emptyTables';
import { loadGazetteer, type GazetteerSource } from '../gazetteer/loadGazetteer';
import type { Issue } from '../issue';
import type { Dataset, Localised, PartialDate } from '../records';
import { carryOut, type ImportResult } from './carryOut';
import { infoOf } from './info';
import type { Sheet, SourceFile } from './opened';
import { openFiles } from './openFiles';
import { separatorsIn, type ImportPlan } from './plan';
import type { Said } from './look';
import { proposePlan } from './propose';

/** Plain data, so that it can cross to a worker. */
export interface FilesQuestion {
  readonly files: readonly SourceFile[];
  /** Of texts, where somebody knows better than the bytes look. */
  readonly encoding?: Encoding | undefined;
}

export interface ProposeQuestion extends FilesQuestion {
  /** What somebody has said of the tables already, in their order. */
  readonly said?: readonly (Said | undefined)[] | undefined;
  /** What parts the cells of the tables of these names. */
  readonly separators?: ReadonlyMap<string, Separator> | undefined;
}

/** How a table begins. */
export interface SheetPreview {
  readonly name: string;
  readonly format: Sheet['format'];
  readonly encoding: Encoding | null;
  /** Empty where the cells did not come as text with something between them. */
  readonly separator: Separator;
  /** The first rows with their lines, the header among them; long values are cut. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Rows that were met, the header among them. */
  readonly seen: number;
}

export type Proposed =
  | {
      readonly kind: 'plan';
      readonly plan: ImportPlan;
      /** Per table of the plan. */
      readonly preview: readonly SheetPreview[];
      readonly issues: readonly Issue[];
    }
  /** A dataset of ours, which needs no plan. */
  | {
      readonly kind: 'dataset';
      readonly title: Localised;
      readonly places: number;
      readonly agreements: number;
      readonly issues: readonly Issue[];
    }
  /** The issues say why. */
  | { readonly kind: 'nothing'; readonly issues: readonly Issue[] };

export interface ImportQuestion extends FilesQuestion {
  /** Null: none is needed, or what is proposed is taken. */
  readonly plan: ImportPlan | null;
  /** Id of the dataset. */
  readonly id: string;
  /** The day on which the files are opened, YYYY-MM-DD. */
  readonly readOn: PartialDate;
  /** Null: it is not to be asked. */
  readonly gazetteer: GazetteerSource | null;
  /** Cells that are read as if something else stood in them. */
  readonly cells?: readonly SetCells[] | undefined;
}

export interface WorkOptions {
  readonly signal?: AbortSignal | undefined;
  /** Share of the work, 0 … 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Rows of a preview, and letters of a value. */
const ROWS = 6;
const LETTERS = 120;
/** Share of the work of an import that is reading. */
const READING = 0.5;

export async function proposeImport(
  { files, encoding, said, separators }: ProposeQuestion,
  options: WorkOptions = {},
): Promise<Proposed> {
  const opened = await openFiles(files, { ...options, encoding, separators });
  const { issues } = opened;
  if (opened.kind === 'nothing') return { kind: 'nothing', issues };
  if (opened.kind === 'dataset') {
    const { info, tables } = opened.dataset;
    const [places, agreements] = [tables.places.length, tables.agreements.length];
    return { kind: 'dataset', title: info.title, places, agreements, issues };
  }
  const { sheets } = opened;
  const plan = proposePlan(sheets, said);
  const parted = plan.sheets.map(sheet => {
    const separator = separators?.get(sheet.name);
    return separator === undefined ? sheet : { ...sheet, separator };
  });
  return { kind: 'plan', plan: { ...plan, sheets: parted }, preview: sheets.map(previewOf), issues };
}

const previewOf = ({ name, format, encoding, table }: Sheet): SheetPreview => ({
  name,
  format,
  encoding,
  separator: table.separator,
  rows: table.rows.slice(0, ROWS).map(({ line, cells }) => ({
    line,
    cells: cells.map(text => (text.length > LETTERS ? `${text.slice(0, LETTERS)}…` : text)),
  })),
  seen: table.seen,
});

export async function importFiles(
  { files, encoding, plan, id, readOn, gazetteer, cells = [] }: ImportQuestion,
  { signal, onProgress }: WorkOptions = {},
): Promise<ImportResult> {
  const opened = await openFiles(files, {
    signal,
    encoding,
    separators: plan ? separatorsIn(plan) : undefined,
    onProgress: share => onProgress?.(READING * share),
  });
  if (opened.kind === 'dataset') return taken(withId(opened.dataset, id), opened.issues);
  if (opened.kind === 'nothing') return taken(emptyDataset(id, files, readOn), opened.issues);
  const fits = plan !== null && hasItsTables(plan, opened.sheets);
  const used = fits ? plan : proposePlan(opened.sheets);
  const { sheets, notApplied } = withCells(opened.sheets, cells, used);
  const result = await carryOut(sheets, used, gazetteer && (() => loadGazetteer(gazetteer)), {
    id,
    readOn,
    signal,
    onProgress: share => onProgress?.(READING + (1 - READING) * share),
  });
  const dataset = withIssues(result.dataset, opened.issues);
  return { ...result, dataset, notApplied, ...(!fits && { proposed: used }) };
}

/** Whether the files still have what the plan reads. */
const hasItsTables = (plan: ImportPlan, sheets: readonly Sheet[]): boolean =>
  plan.sheets.every(({ use, name }) => use === 'none' || sheets.some(sheet => sheet.name === name));

const withIssues = (dataset: Dataset, before: readonly Issue[]): Dataset => ({
  ...dataset,
  issues: [...before, ...dataset.issues],
});

/** Claims about the whole of a dataset name it by its id. */
function withId(dataset: Dataset, id: string): Dataset {
  const { info, tables } = dataset;
  const claims = tables.claims.map(claim => (claim.subject === info.id ? { ...claim, subject: id } : claim));
  return { ...dataset, info: { ...info, id }, tables: { ...tables, claims } };
}

const emptyDataset = (id: string, files: readonly SourceFile[], readOn: PartialDate): Dataset => ({
  info: infoOf({
    id,
    plan: { title: files[0]?.name ?? '', licence: 'unknown', licenceWords: '', coverage: 'unknown' },
    readOn,
    sides: null,
    fromGazetteer: false,
  }),
  tables: emptyTables,
  issues: [],
});

/** A dataset as it comes: each record is a row, and each row that was left out an issue. */
function taken(dataset: Dataset, before: readonly Issue[]): ImportResult {
  const { tables, issues } = dataset;
  const loaded = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  const lost = issues.filter(({ severity, row }) => severity === 'error' && row > 0);
  const rejected = new Set(lost.map(({ table, row }) => `${table} ${row}`)).size;
  const without = tables.places.filter(({ lat }) => Number.isNaN(lat)).length;
  const agreements = tables.agreements.length;
  const lostTies = new Set(lost.flatMap(({ table, row }) => (table === 'agreements' ? [row] : []))).size;
  return {
    dataset: withIssues(dataset, before),
    rows: { in: loaded + rejected, loaded, rejected },
    ties: { in: agreements + lostTies, loaded: agreements, rejected: lostTies },
    coordinates: {
      fromFile: tables.places.length - without,
      fromGazetteer: 0,
      chosen: 0,
      without,
      doubtful: [],
      gazetteer: 'notNeeded',
    },
  };
}
