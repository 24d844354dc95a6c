// A delimited text file → its table, decoded and read piece by piece.

import { createTableReader, issueAt } from '../columns/rawTable';
import type { Issue } from '../issue';
import { LIMITS, type Sheet, type SourceFile } from './opened';
import { encodingOf, textOf } from './readText';
import type { Reading } from './reading';
import type { SheetsRead } from './readXlsx';
import { refusal } from './refusal';

/** What stands for bytes that are no letter in the file's encoding. */
const DAMAGED = '\ufffd';

export async function readDelimited(file: SourceFile, reading: Reading): Promise<SheetsRead> {
  const { name } = file;
  const encoding = await encodingOf(file, reading);
  const warnings: Issue[] = [];
  let damaged = false;
  const reader = createTableReader(name, {
    separator: reading.separators?.get(name),
    cell: LIMITS.cell,
    onBroken: () => reading.take(name, 0),
    onRow({ line, cells }) {
      reading.take(name, cells.length);
      if (!damaged) return;
      for (const cell of cells)
        if (cell.includes(DAMAGED))
          warnings.push(issueAt(name, line, '', cell, 'damaged-letters', 'warning'));
    },
  });
  for await (const piece of textOf(file, encoding, reading)) {
    damaged ||= piece.includes(DAMAGED);
    reader.push(piece);
  }
  const table = reader.end();
  if (table.seen === 0) throw refusal(name, 'no-rows');
  const sheet: Sheet = {
    name,
    format: 'delimited',
    table,
    holds: null,
    titled: null,
    counts: 'lines',
    encoding,
  };
  return { sheets: [sheet], warnings };
}
