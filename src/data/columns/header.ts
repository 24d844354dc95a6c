// Whether a table begins with titles, and what its columns look like below them.

import type { CsvRow } from '../csv';
import type { ColumnSeen } from './assign';
import { contentOf, MOST } from './content';
import type { Stated } from './mapping';
import type { RawTable } from './rawTable';
import { splitAtBlanks } from './separator';
import { readTitle } from './titles';
import { readNumber } from './values';

export interface Seen {
  readonly hasHeader: boolean;
  readonly columns: readonly ColumnSeen[];
}

/** So many rows are looked at. */
const SAMPLE = 200;
/** So many different things named in one line are named by a header. */
const SURELY = 3;

/** `titled`: whether the first row has the titles, where somebody knows. */
export function seenIn(table: RawTable, stated: Stated, titled: boolean | null = null): Seen {
  const [first, ...rest] = table.rows.slice(0, SAMPLE + 1);
  if (!first) return { hasHeader: false, columns: [] };
  const hasHeader = titled ?? isHeader(first, rest, stated);
  const sample = hasHeader ? rest : [first, ...rest];
  const titles = hasHeader ? first.cells : commentedTitles(table, first.cells.length);
  return {
    hasHeader,
    columns: first.cells.map((_, column) => ({
      column,
      title: titles[column]?.trim() ?? '',
      content: contentOf(sample, column),
    })),
  };
}

/** "# FromNodeId ToNodeId": a header among the comments, where it is as wide as the table. */
function commentedTitles({ commented, separator }: RawTable, width: number): readonly string[] {
  const titles = separator === ' ' ? splitAtBlanks(commented) : commented.split(separator);
  const known = titles.filter(title => readTitle(title) !== null).length;
  return titles.length === width && known >= 2 ? titles : [];
}

/** Titles that are known, or texts over columns of numbers; names among names are a row like the others. */
function isHeader(first: CsvRow, rest: readonly CsvRow[], stated: Stated): boolean {
  const titles = first.cells.map(cell => cell.trim());
  const lower = titles.map(title => title.toLowerCase());
  if ([...stated.values()].some(word => !isNumber(word) && lower.includes(word.toLowerCase()))) return true;
  const stems = titles.map(title => readTitle(title)?.stem).filter(stem => stem !== undefined);
  if (new Set(stems).size >= SURELY) return true;
  // A title does not turn up below: where it does, it is an id or a name.
  const below = new Set(rest.flatMap(({ cells }) => cells.map(cell => cell.trim())));
  if (titles.some(title => title !== '' && (isNumber(title) || below.has(title)))) return false;
  if (stems.length * 2 >= titles.length || stems.length >= 2) return true;
  return titles.some((title, column) => {
    const { whole, degrees, filled } = contentOf(rest, column);
    return title !== '' && filled > 0 && Math.max(whole, degrees) >= MOST;
  });
}

const isNumber = (text: string): boolean => !Number.isNaN(readNumber(text));
