// What parts the cells of a line: found by trying, on the first lines.

import type { CsvRow } from '../csv';
import { createRowReader } from './rowReader';
import type { Separator } from './separator';

/** The usual ones; of two that part equally well the first. */
const SEPARATORS: readonly Separator[] = ['\t', ';', ',', '|'];
/** Such as stand inside names and times too: taken only where nothing else parts the lines. */
const OTHERS: readonly Separator[] = [':', '~', '^', '\u00a6', '\u001f'];

const SAMPLE_LINES = 60;
/** Below this share of lines of one width a separator does not part a table. */
const ENOUGH = 0.5;

/**
 * The separator that gives most lines one and the same width; commas where nothing parts the lines. `whole`: the text does
 * not break off in the middle of a line.
 */
export function findSeparator(text: string, whole = true): Separator {
  const rows = new Map<Separator, readonly CsvRow[]>();
  const rowsBy = (separator: Separator): readonly CsvRow[] => {
    const known = rows.get(separator) ?? firstRows(text, separator, whole);
    rows.set(separator, known);
    return known;
  };
  const best = (of: readonly Separator[], from: (rows: readonly CsvRow[]) => readonly CsvRow[]) => {
    let found: Separator | undefined;
    let most = ENOUGH;
    for (const separator of of) {
      const share = evenness(from(rowsBy(separator)));
      if (share > most) [found, most] = [separator, share];
    }
    return found;
  };
  const all = (rows: readonly CsvRow[]) => rows;
  return (
    best(SEPARATORS, all) ??
    best(SEPARATORS, withoutTitles) ??
    best([' ', ...OTHERS], all) ??
    best(signsIn(text), all) ??
    // Nothing but separators.
    SEPARATORS.find(separator => text.includes(separator) && rowsBy(separator).length === 0) ??
    ','
  );
}

/** So many letters are looked at for signs that no name has. */
const BEGINNING = 500;

/** Any other sign, in the order in which they stand: "Ulm§Perm". */
function signsIn(text: string): readonly Separator[] {
  const signs =
    text.slice(0, BEGINNING).match(/[^\p{L}\p{N}\p{M}\p{Pd}\p{Cs}\s"'’.,&%#/()[\]_\ufffd]/gu) ?? [];
  return [...new Set(signs)].filter(sign => sign.length === 1);
}

/** A few lines above a table are not parted; of a small one they may be half. */
function withoutTitles(rows: readonly CsvRow[]): readonly CsvRow[] {
  const first = rows.findIndex(({ cells }) => cells.length > 1);
  const table = first < 0 ? [] : rows.slice(first);
  return table.length > 1 && table.length >= first ? table : [];
}

function firstRows(text: string, separator: Separator, whole: boolean): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  const reader = createRowReader(
    { separator },
    { row: row => rows.push(row) < SAMPLE_LINES, broken: () => {} },
  );
  reader.push(text);
  if (whole) reader.end();
  return rows;
}

/** Share of the rows that have the most frequent width, where that is more than one cell. */
function evenness(rows: readonly CsvRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let usual = 0;
  for (const [width, count] of counts) if (width > 1 && count > usual) usual = count;
  return rows.length === 0 ? 0 : usual / rows.length;
}
