// Whatever leaves the page as a table passes `formatCsv`, which takes the life out of formulas. The type of its text holds
// that; here every place that hands something to the reader is walked, so that a new one is thought about.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvBlob, formatCsv } from '../../src/export/csv';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => ({
    path: path.replaceAll('\\', '/'),
    code: readFileSync(join('src', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
  }));

/** What stands behind the opening bracket, up to the closing one. */
function argumentsAt(code: string, start: number): string {
  let depth = 1;
  let end = start;
  while (depth > 0 && end < code.length) {
    if ('([{'.includes(code[end]!)) depth++;
    if (')]}'.includes(code[end]!)) depth--;
    end++;
  }
  return code.slice(start, end - 1).replace(/\s+/g, ' ');
}

const calls = (name: RegExp) =>
  sources.flatMap(({ path, code }) =>
    [...code.matchAll(name)].map(({ 0: found, index }) => ({
      path,
      given: argumentsAt(code, index + found.length),
    })),
  );

/** What hands out files that are no tables of ours: calendars, stories, and what the reader opened, as it was. */
const NO_TABLES = [
  'views/anniversaries/controls.ts',
  'views/data/keptActions.ts',
  'views/stories/actions.ts',
];

describe('a table that leaves the page', () => {
  test('is given to the reader as what formatCsv has made, and nothing else is by the name of a table', () => {
    const downloads = calls(/(?<![.\w])download\((?=[^)\s:]|\s)/g).filter(
      ({ given }) => !given.startsWith('name: string'),
    );
    expect(downloads.length).toBeGreaterThan(7);
    const others = downloads.filter(({ given }) => !/csvBlob\(/.test(given));
    expect(others.filter(({ path }) => !NO_TABLES.includes(path))).toEqual([]);
    expect(others.filter(({ given }) => /csv/i.test(given))).toEqual([]);
  });

  test('is made a file in one place, and by the writer of the formats of export', () => {
    const tables = sources.filter(({ code }) => /text\/csv/.test(code)).map(({ path }) => path);
    // The descriptor of a data package and the field for files name the type; they write no table.
    expect(tables.sort()).toEqual([
      'export/csv.ts',
      'export/formats.ts',
      'export/packageDescriptor.ts',
      'views/import/choosePart.ts',
    ]);
  });

  test('takes no text that formatCsv has not made', async () => {
    // @ts-expect-error any text would do, a formula too
    const unsafe = csvBlob('=1+1');
    expect(await unsafe.text()).toBe('=1+1');
    expect(await csvBlob(formatCsv(['x'], [['=1+1']])).text()).toContain("'=1+1");
  });
});
