// An Excel file (.xlsx, ECMA-376) → its sheets. Read by hand, sheet by sheet and row by row: what reads them elsewhere builds the
// whole grid first, so that one cell at the far end of a sheet takes all memory, and knows nothing of merged cells.

import type { Issue } from '../issue';
import type { Sheet } from './opened';
import type { Reading } from './reading';
import { refusal } from './refusal';
import { readSheet } from './xlsxSheet';
import { Parts, readDateStyles, readSharedStrings, readWorkbook } from './xlsxParts';
import type { ZipEntry } from './zip';

export interface SheetsRead {
  readonly sheets: readonly Sheet[];
  readonly warnings: readonly Issue[];
}

export const isXlsx = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ path }) => path === '[Content_Types].xml') &&
  entries.some(({ path }) => /(^|\/)workbook\d*\.xml$/i.test(path));

/** Throws a Refusal where the file is damaged. Sheets without a cell are left out. */
export function readXlsx(file: string, entries: readonly ZipEntry[], reading: Reading): SheetsRead {
  const parts = new Parts(file, entries);
  const workbook = readWorkbook(parts);
  if (!workbook || workbook.sheets.length === 0) throw refusal(file, 'damaged-workbook');
  const { sheets, from1904, beside } = workbook;
  const about = {
    parts,
    from1904,
    shared: readSharedStrings(parts, beside('sharedStrings')),
    styles: readDateStyles(parts, beside('styles')),
  };
  const read = sheets.map(({ name, path }) => {
    reading.signal?.throwIfAborted();
    return readSheet(sheets.length > 1 ? `${file}, ${name}` : file, path, about, reading);
  });
  return {
    sheets: read.flatMap(({ table }, i): readonly Sheet[] => {
      if (table.seen === 0) return [];
      const name = sheets.length > 1 ? `${file}, ${sheets[i]!.name}` : file;
      return [{ name, format: 'xlsx', table, holds: null, titled: null, counts: 'rows', encoding: null }];
    }),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}
