import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { createTableReader, type RawTable } from '../../../src/data/columns/rawTable';
import { createRowReader } from '../../../src/data/columns/rowReader';
import { linesOfElements } from '../../../src/data/import/jsonLines';
import { RUNS } from './runs';

/** The text in pieces, cut at these places. */
function readIn(text: string, cuts: readonly number[]): RawTable {
  const reader = createTableReader('t');
  const places = [...cuts.map(cut => cut % (text.length + 1)).sort((p, q) => p - q), text.length];
  let from = 0;
  for (const to of places) {
    reader.push(text.slice(from, to));
    from = to;
  }
  return reader.end();
}

const pieces = fc.constantFrom(
  '"',
  '""',
  ';',
  ',',
  '\t',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '#',
  '%',
  'Ulm',
  'Perm',
  '7',
  '|',
);
const text = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(''));

/** The rows without looking for a separator or a sample. */
function rowsOf(text: string, cuts: readonly number[], cell = 40): unknown {
  const rows: unknown[] = [];
  const reader = createRowReader(
    { separator: ';', cell },
    { row: row => rows.push(row) > 0, broken: line => void rows.push(line) },
  );
  let from = 0;
  for (const to of [...cuts.map(cut => cut % (text.length + 1)).sort((p, q) => p - q), text.length]) {
    reader.push(text.slice(from, to));
    from = to;
  }
  reader.end();
  return { rows, comments: reader.comments, commented: reader.commented };
}

describe('any text', () => {
  test('is read the same in one piece and in many', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 20 }), (text, cuts) => {
        expect(rowsOf(text, cuts, Infinity)).toEqual(rowsOf(text, [], Infinity));
        expect(readIn(text, cuts)).toEqual(readIn(text, []));
      }),
      { numRuns: RUNS },
    );
  });

  test('without quotation marks and comments has as many rows as lines with something in them', () => {
    const plain = text.map(text => text.replace(/["#%]/g, 'x'));
    fc.assert(
      fc.property(plain, fc.array(fc.nat(), { maxLength: 5 }), (text, cuts) => {
        const { separator, rows, issues, seen } = readIn(text, cuts);
        const lines = text
          .split(/\r\n|\n|\r/)
          .flatMap((line, at) => (line.split(separator).some(cell => cell.trim() !== '') ? at + 1 : []));
        expect(seen).toBe(lines.length);
        expect(
          [...rows.map(({ line }) => line), ...issues.map(({ row }) => row)].sort((p, q) => p - q),
        ).toEqual(lines);
      }),
      { numRuns: RUNS },
    );
  });

  test('that is well written is read as papaparse reads it, with the line of every row', () => {
    const cell = fc.constantFrom('', 'Ulm', 'a"b', 'x;y', 'two\nlines', 'Köln', ' 7 ', '#1', '"');
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.array(fc.nat(), { maxLength: 5 }), (rows, cuts) => {
        const text = Papa.unparse([...rows], { delimiter: ';', newline: '\n', quotes: true });
        const found: unknown[] = [];
        const reader = createRowReader(
          { separator: ';' },
          {
            row: ({ line, cells }) => found.push([line, cells]) > 0,
            broken: ({ line }) => expect.fail(`line ${line}`),
          },
        );
        let from = 0;
        for (const to of [...cuts.map(cut => cut % (text.length + 1)).sort((p, q) => p - q), text.length]) {
          reader.push(text.slice(from, to));
          from = to;
        }
        reader.end();
        let line = 1;
        const expected = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' }).data.flatMap(cells => {
          const start = line;
          line += cells.join('').split('\n').length;
          return cells.some(cell => cell.trim() !== '') ? [[start, cells]] : [];
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what goes wrong in a line', () => {
  test('a cell of five hundred lines began with a stray quotation mark', () => {
    const lines = Array.from({ length: 600 }, (_, i) => `${i};x`);
    const read = readIn(`a;b\n"Ulm;Perm\n${lines.join('\n')}\nSuhl;Kaluga"\n`, []);
    expect(read.issues.map(({ row, reason }) => [row, reason])).toEqual([[2, 'stray-quote']]);
    expect(read.rows).toHaveLength(602);
  });

  test('a line that is too long is skipped to its end, however it comes', () => {
    const long = `a;b\n${'x'.repeat(900)};1\nc;d`;
    const expected = {
      rows: [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, text: expect.stringMatching(/^x+/) as string, reason: 'too-long-cell' },
        { line: 3, cells: ['c', 'd'] },
      ],
      comments: 0,
      commented: '',
    };
    expect(rowsOf(long, [])).toEqual(expected);
    expect(
      rowsOf(
        long,
        Array.from({ length: 200 }, (_, i) => i * 4),
      ),
    ).toEqual(expected);
  });
});

describe('lines of the elements of a JSON text', () => {
  test('are found in arrays that stand deep enough, whatever lies in them', () => {
    const text =
      '{ "a\\"": [1,\n[2,\n3], {"x":\n[4]}],\n"elements": {"nodes": [\n"]", "\\\\",\n\n{}], "deep": {"er": [1]}},\n"none": []}';
    expect([...linesOfElements(text)]).toEqual([
      ['a\\"', [1, 2, 3]],
      ['elements.nodes', [6, 6, 8]],
      ['none', []],
    ]);
    expect([...linesOfElements('[1,\n2]')]).toEqual([['', [1, 2]]]);
  });

  test('there is one for each element', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.constantFrom(0, 2), (nodes, space) => {
        const text = JSON.stringify({ first: { nodes: [] }, nodes }, null, space);
        expect(linesOfElements(text).get('nodes')).toHaveLength(nodes.length);
        expect(linesOfElements(JSON.stringify(nodes, null, space)).get('')).toHaveLength(nodes.length);
      }),
      { numRuns: RUNS },
    );
  });
});
