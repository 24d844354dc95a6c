// Rows → the text of a CSV file (RFC 4180) that a spreadsheet opens as it is meant: UTF-8 with a byte order mark, and no
// text of the data is taken for a formula (OWASP, "CSV Injection").

export type Cell = string | number | boolean | null;

declare const SAFE: unique symbol;

/** A table of which `formatCsv` has made all cells; no other text may be handed out as CSV. */
export type CsvText = string & { readonly [SAFE]: true };

export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

export const COMMAS: CsvDialect = { separator: ',', decimal: '.' };

/** What Excel reads by itself where the comma is the decimal sign, as in German and Russian. */
export const SEMICOLONS: CsvDialect = { separator: ';', decimal: ',' };

/** For readers of a language of the page. */
export const dialectOf = (lang: string): CsvDialect => (lang === 'en' ? COMMAS : SEMICOLONS);

const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_LINE = '\r\n';

/** What a spreadsheet calculates, or passes over before it calculates; in Japanese ones, in full width too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function formatCell(cell: Cell, { decimal }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  // A number is no text: −3.5 stays one. NaN stands for "not known".
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that could be a formula gets an apostrophe before it, which the spreadsheet takes for "text". */
export function formatCsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  dialect: CsvDialect = COMMAS,
): CsvText {
  const lines = [header, ...rows].map(row =>
    row.map(cell => formatCell(cell, dialect)).join(dialect.separator),
  );
  return (BYTE_ORDER_MARK + lines.map(line => line + END_OF_LINE).join('')) as CsvText;
}

export const csvBlob = (text: CsvText): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' });
