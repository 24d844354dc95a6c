// What parts the cells of a line: found by trying, on the first lines.

import Papa from 'papaparse';

export const SEPARATORS = ['\t', ';', ',', '|'] as const;
/** `' '`: any run of blanks and tabs. */
export type Separator = (typeof SEPARATORS)[number] | ' ';

const SAMPLE_LINES = 60;
/** Below this share of lines of one width a separator does not part a table. */
const ENOUGH = 0.5;

/** The separator that gives most lines one and the same width; commas where nothing parts the lines. */
export function findSeparator(text: string): Separator {
  let best: Separator = ',';
  let most = ENOUGH;
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, {
      delimiter: separator,
      preview: SAMPLE_LINES,
      skipEmptyLines: 'greedy',
    });
    const share = evenness(data);
    if (share > most) {
      best = separator;
      most = share;
    }
  }
  if (most > ENOUGH) return best;
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/);
  const words = lines.filter(line => line.trim() !== '').map(splitAtBlanks);
  return evenness(words.slice(0, SAMPLE_LINES)) > ENOUGH ? ' ' : best;
}

export const splitAtBlanks = (line: string): string[] => line.trim().split(/[ \t]+/);

/** Share of the rows that have the most frequent width, where that is more than one cell. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usual = 0;
  for (const [width, count] of counts) if (width > 1 && count > usual) usual = count;
  return rows.length === 0 ? 0 : usual / rows.length;
}
