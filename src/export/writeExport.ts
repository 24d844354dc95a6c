// A table of nodes and edges, or a dataset, as a file. Takes its time, so it runs in a worker.

import type { Dataset } from '../data/records';
import type { CsvDialect } from './csv';
import { placesCsv, tiesCsv } from './csvTables';
import { packageFiles, zipPackage } from './dataPackage';
import { formatInfo, type GraphFormat } from './formats';
import { formatGeojson } from './geojson';
import { formatGexf } from './gexf';
import { formatGraphml } from './graphml';
import { formatGraphology } from './graphologyJson';
import type { GraphTable } from './graphTable';

export interface GraphFile {
  readonly format: GraphFormat;
  readonly table: GraphTable;
  /** Of tables for spreadsheets. */
  readonly dialect: CsvDialect;
}

export interface PackageToWrite {
  readonly format: 'package';
  readonly dataset: Dataset;
  /** The day on which it is written, YYYY-MM-DD. */
  readonly written: string;
}

export type ToWrite = GraphFile | PackageToWrite;

/** Pieces that are put together before they are handed on. */
const BATCH = 1000;

export function writeExport(file: ToWrite, onProgress?: (share: number) => void): Blob {
  const { type } = formatInfo(file.format);
  if (file.format === 'package') {
    const { dataset, written } = file;
    return new Blob([zipPackage(packageFiles(dataset), new Date(`${written}T12:00`))], { type });
  }
  return new Blob([...formatted(file, onProgress)], { type });
}

/** The same as one text. */
export function writtenText(file: GraphFile): string {
  return [...formatted(file)].join('');
}

function* formatted(file: GraphFile, onProgress?: (share: number) => void): Generator<string, void> {
  const { table, dialect } = file;
  switch (file.format) {
    case 'places':
      return yield placesCsv(table, dialect);
    case 'ties':
      return yield tiesCsv(table, dialect);
    default: {
      const total = table.nodes.count + table.edges.count + 1;
      yield* batched(WRITERS[file.format](table), pieces => onProgress?.(Math.min(1, pieces / total)));
    }
  }
}

const WRITERS = {
  gexf: formatGexf,
  graphml: formatGraphml,
  graphology: formatGraphology,
  geojson: formatGeojson,
} as const;

function* batched(pieces: Iterable<string>, tell: (pieces: number) => void): Generator<string, void> {
  let batch: string[] = [];
  let done = 0;
  for (const piece of pieces) {
    batch.push(piece);
    if (++done % BATCH !== 0) continue;
    yield batch.join('');
    batch = [];
    tell(done);
  }
  yield batch.join('');
}
