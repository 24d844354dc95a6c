// What is kept of a dataset and of its corrections, as it stands in the database, and what comes of it when it is read
// back: by another version of the page, perhaps, or broken.

import * as v from 'valibot';
import { ENCODINGS } from '../../data/columns/decode';
import { emptyLog, type CorrectionLog } from '../../data/corrections/log';
import { logSchema } from '../../data/corrections/logSchema';
import type { SourceFile } from '../../data/import/opened';
import { planSchema } from '../../data/import/planSchema';
import type { OpenedDataset } from '../openedDatasets';
import type { Sections } from '../sections';
import type { Row } from './database';

/** Kept, but not to be read. It stays until somebody takes it away. */
export interface Faulty {
  readonly of: 'dataset' | 'corrections';
  /** Id of the dataset. */
  readonly id: string;
  /** As far as it is known. */
  readonly title: string;
  readonly files: readonly SourceFile[];
  readonly row: Row;
}

export interface KeptCorrections {
  readonly log: CorrectionLog;
  readonly sections: Sections;
}

export type CorrectionsRead = KeptCorrections | { readonly faulty: Faulty };

const text = v.pipe(v.string(), v.minLength(1));
const title = v.object({ de: text, en: text, ru: text });
const file = v.object({ name: text, content: v.instance(Blob) });

const datasetSchema = v.object({
  id: text,
  title,
  files: v.pipe(v.array(file), v.minLength(1)),
  encoding: v.optional(v.picklist(ENCODINGS)),
  // Without one that can be carried out the files are read by one that is proposed anew.
  plan: v.fallback(v.nullable(planSchema), null),
  readOn: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  replanned: v.optional(v.literal(true)),
});

const correctionsSchema = v.object({
  dataset: text,
  log: logSchema,
  sections: v.record(v.string(), v.unknown()),
});

/** What came of the files is not kept: it is read of them again. */
export function datasetRow(dataset: OpenedDataset): Row {
  const { result: _, kept: __, ...row } = dataset;
  return row;
}

export const correctionsRow = ({ log, sections }: KeptCorrections): Row => ({ log, sections });

export function readDatasetRow(row: Row): OpenedDataset | Faulty {
  const read = v.safeParse(datasetSchema, row);
  if (!read.success) return { of: 'dataset', ...namesOf(row, 'id') };
  const { encoding, replanned, ...dataset } = read.output;
  return { ...dataset, encoding, ...(replanned && { replanned }), result: null, kept: true };
}

export function readCorrectionsRow(row: Row): CorrectionsRead {
  const read = v.safeParse(correctionsSchema, row);
  const isIts = read.success && read.output.log.dataset === read.output.dataset;
  if (!isIts) return { faulty: { of: 'corrections', ...namesOf(row, 'dataset') } };
  const { log, sections } = read.output;
  return { log, sections };
}

/** Null: there is nothing to keep. */
export function correctionsOf(
  log: CorrectionLog | undefined,
  sections: Sections,
  dataset: string,
): KeptCorrections | null {
  const steps = log ? log.done.length + log.undone.length : 0;
  if (steps + Object.keys(sections).length === 0) return null;
  return { log: log ?? emptyLog(dataset), sections };
}

function namesOf(row: Row, key: 'id' | 'dataset'): Omit<Faulty, 'of'> {
  const id = String(row[key]);
  const named = v.safeParse(v.object({ de: text }), row['title']);
  const found: readonly unknown[] = Array.isArray(row['files']) ? row['files'] : [];
  return {
    id,
    title: named.success ? named.output.de : id.replace(/^file:/, ''),
    files: found.filter(one => v.is(file, one)),
    row,
  };
}
