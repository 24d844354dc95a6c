import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMAS, csvBlob, formatCsv, SEMICOLONS, type Cell } from '../../src/export/csv';

/** Rows as papaparse, which is not ours, reads them back. */
const readBack = (text: string, delimiter: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter,
    skipEmptyLines: 'greedy',
  });
  expect(errors).toEqual([]);
  return data;
};

describe('a CSV file', () => {
  test('begins with a byte order mark and ends every line with CR LF', () => {
    expect(formatCsv(['a', 'b'], [['1', '2']])).toBe('\uFEFFa,b\r\n1,2\r\n');
  });

  test('quotes separators of either kind, quotation marks and line breaks', () => {
    expect(formatCsv(['x'], [['a,b'], ['a;b'], ['say "so"'], ['two\nlines'], ['plain text']])).toBe(
      '\uFEFFx\r\n"a,b"\r\n"a;b"\r\n"say ""so"""\r\n"two\nlines"\r\nplain text\r\n',
    );
  });

  test('takes the life out of what a spreadsheet would calculate', () => {
    const cells = ['=1+1', '+49', '-x', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x";"y")'];
    const rows = readBack(
      formatCsv(
        ['x'],
        cells.map(cell => [cell]),
      ),
      ',',
    );
    expect(rows.slice(1).map(([cell]) => cell)).toEqual(cells.map(cell => `'${cell}`));
  });

  test('leaves texts alone that only hold such a sign, and numbers below zero', () => {
    expect(formatCsv(['x'], [['a=b'], ['Halle-Ufa'], [' x'], [-3.5], [0]])).toBe(
      '\uFEFFx\r\na=b\r\nHalle-Ufa\r\n x\r\n-3.5\r\n0\r\n',
    );
  });

  test('writes nothing for what is not known, and yes and no', () => {
    expect(
      formatCsv(
        ['x', 'y', 'z'],
        [
          [null, true, false],
          [NaN, '', 0],
        ],
      ),
    ).toBe('\uFEFFx,y,z\r\n,yes,no\r\n,,0\r\n');
  });

  test('with semicolons has the decimal comma, as German Excel reads numbers', () => {
    expect(formatCsv(['name', 'lat'], [['Ulm', 48.4]], SEMICOLONS)).toBe('\uFEFFname;lat\r\nUlm;48,4\r\n');
    expect(formatCsv(['name', 'lat'], [['Ulm', 48.4]], COMMAS)).toBe('\uFEFFname,lat\r\nUlm,48.4\r\n');
  });

  test('gives back every text that is no formula, whatever is in it', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter(t => !/^[=+\-@\t\r\n＝＋－＠]/.test(t) && t.trim() !== '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { minLength: 1 }),
        fc.constantFrom(COMMAS, SEMICOLONS),
        (rows, dialect) => {
          const cells: readonly (readonly Cell[])[] = rows;
          expect(readBack(formatCsv(['a', 'b'], cells, dialect), dialect.separator).slice(1)).toEqual(rows);
        },
      ),
    );
  });

  test('is handed out as UTF-8, the mark included', async () => {
    const bytes = new Uint8Array(await csvBlob(formatCsv(['Städte'], [])).arrayBuffer());
    expect(Array.from(bytes.slice(0, 6))).toEqual([0xef, 0xbb, 0xbf, 0x53, 0x74, 0xc3]);
  });
});
