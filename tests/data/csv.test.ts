import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv';

const cellsOf = (text: string) => parseCsv('t', text).rows.map(row => row.cells);
const linesOf = (text: string) => parseCsv('t', text).rows.map(row => row.line);

describe('reading a CSV file', () => {
  test('the header is line 1 and rows keep their lines', () => {
    expect(parseCsv('t', 'id,name\na,Ulm\nb,Suhl\n')).toEqual({
      header: ['id', 'name'],
      rows: [
        { line: 2, cells: ['a', 'Ulm'] },
        { line: 3, cells: ['b', 'Suhl'] },
      ],
      issues: [],
    });
  });

  test('commas, quotes and line breaks inside quotes belong to the cell, and later lines still count right', () => {
    const text = 'id,note\na,"one, ""two""\nthree"\nb,x\n';
    expect(cellsOf(text)).toEqual([
      ['a', 'one, "two"\nthree'],
      ['b', 'x'],
    ]);
    expect(linesOf(text)).toEqual([2, 4]);
  });

  test('a byte order mark, Windows line ends and blank lines do no harm', () => {
    const text = '\uFEFFid,name\r\na,Ulm\r\n\r\nb,Suhl\r\n';
    expect(parseCsv('t', text).header).toEqual(['id', 'name']);
    expect(linesOf(text)).toEqual([2, 4]);
  });

  test('a row of a wrong width is left out and said, its neighbours stay', () => {
    const { rows, issues } = parseCsv('places', 'id,name\na,Ulm,x\nb\nc,Suhl\n');
    expect(rows.map(row => row.cells[0])).toEqual(['c']);
    expect(issues.map(({ table, row, value, reason }) => [table, row, value, reason])).toEqual([
      ['places', 2, '3', 'wrong-number-of-fields'],
      ['places', 3, '1', 'wrong-number-of-fields'],
    ]);
  });

  test('a quote that is never closed is said, and the rows before it stay', () => {
    const { rows, issues } = parseCsv('t', 'id,name\na,Ulm\nb,"Suhl\nc,Jena\n');
    expect(rows.map(row => row.cells[0])).toEqual(['a']);
    expect(issues.map(({ row, reason }) => [row, reason])).toEqual([[3, 'unreadable-table']]);
  });

  test('an empty file is no table', () => {
    expect(parseCsv('t', '').issues.map(({ row, reason }) => [row, reason])).toEqual([
      [0, 'unreadable-table'],
    ]);
  });
});
