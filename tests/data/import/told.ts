// What comes of opened files, in lines that can be read: tables row by row, then what is said about them.

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { openFiles } from '../../../src/data/import/openFiles';
import type { Opened, SourceFile } from '../../../src/data/import/opened';
import type { Issue } from '../../../src/data/issue';

export const FIXTURES = 'tests/fixtures/import';

export const fixture = (name: string): SourceFile => fileOf(name, readFileSync(`${FIXTURES}/${name}`));

export const fileOf = (name: string, content: Uint8Array<ArrayBuffer> | string): SourceFile => ({
  name,
  content: new Blob([content]),
});

/** "! 3 stray-quote: Suhl,"; a warning begins with "~", the line 0 is left out. */
const sentence = ({ severity, row, column, reason, value }: Issue): string =>
  [severity === 'error' ? '!' : '~', row || '', column, reason].filter(Boolean).join(' ') +
  (value && `: ${value}`);

/** Rows in are rows loaded and rows rejected, each of these with its own line and its reason. */
export function expectSum(opened: Opened): void {
  if (opened.kind !== 'sheets') return;
  for (const { table } of opened.sheets) {
    expect(table.seen).toBe(table.rows.length + table.issues.length);
    expect(table.issues.every(({ severity }) => severity === 'error')).toBe(true);
    const lines = [...table.rows.map(({ line }) => line), ...table.issues.map(({ row }) => row)];
    expect(new Set(lines).size).toBe(lines.length);
  }
}

export async function told(...files: readonly SourceFile[]): Promise<readonly string[]> {
  const opened = await openFiles(files);
  expectSum(opened);
  const said = opened.issues.map(sentence);
  if (opened.kind === 'nothing') return said;
  if (opened.kind === 'dataset') {
    const { info, tables, issues } = opened.dataset;
    const counts = `${tables.places.length} places, ${tables.agreements.length} agreements`;
    return [`dataset ${info.id}: ${counts}`, ...issues.map(sentence), ...said];
  }
  return [
    ...opened.sheets.flatMap(({ name, format, table, holds, counts, encoding }) => [
      [
        name,
        format,
        encoding,
        table.separator && JSON.stringify(table.separator),
        holds,
        counts !== 'lines' && counts,
      ]
        .filter(Boolean)
        .join(' '),
      ...(table.commented ? [`# ${table.commented}`] : []),
      ...table.rows.map(({ line, cells }) => `${line} ${cells.join('|')}`),
      ...table.issues.map(sentence),
    ]),
    ...said,
  ];
}
