// Whatever a project file holds: never an uncaught error, nothing that reaches the prototypes, and what was read can be
// written, and is then the same again.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../src/data/import/importFiles';
import { isOwn } from '../../../src/data/project/project';
import { writeProject } from '../../../src/data/project/writeProject';
import { RUNS } from '../import/runs';
import { PROJECT, read, written } from './projects';

const good = await written(PROJECT);

async function opens(content: BlobPart): Promise<void> {
  const { project, issues } = await read(content);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  if (!project) return void expect(issues.length).toBeGreaterThan(0);
  const text = await (await writeProject(project)).text();
  const again = await read(text);
  expect(await (await writeProject(again.project!)).text()).toBe(text);
  for (const { id, files, plan, readOn } of project.datasets.filter(isOwn)) {
    const { rows } = await importFiles({ files, plan, id, readOn, gazetteer: null });
    expect(rows.loaded + rows.rejected).toBe(rows.in);
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('never an uncaught error', () => {
  test('any bytes, behind any beginning', async () => {
    const beginning = fc
      .constantFrom('', '{', '{"format":"twinline-project","version":1,', good.slice(0, 900))
      .map(utf8);
    await fc.assert(
      fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 300 }), (start, bytes) =>
        opens(Uint8Array.from([...start, ...bytes])),
      ),
      { numRuns: RUNS },
    );
  });

  test('any change of the letters of a good file', async () => {
    const put = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom(
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\\',
        'null',
        '-1',
        '1e999',
        '"__proto__":',
        '\\ud800',
        '0',
        '\n',
      ),
    );
    const change = fc.tuple(fc.nat(good.length), fc.nat(20), put);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), changes =>
        opens(
          changes.reduce(
            (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
            good,
          ),
        ),
      ),
      { numRuns: RUNS },
    );
  });

  test('any value in the place of any other', async () => {
    const names = [
      '__proto__',
      'constructor',
      'prototype',
      'hasOwnProperty',
      'toString',
      '10',
      '',
      'id',
      'files',
      'do',
      'x',
    ];
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 2 })),
      fc.constantFrom(
        'file:liste.csv',
        'germany-russia',
        'pairs',
        'utf-16le',
        'city1',
        1,
        2,
        1e308,
        '2026-01-01',
        '%%%',
        'QQ==',
      ),
    );
    const way = fc.array(fc.nat(7), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(way, value, fc.constantFrom(...names)), { minLength: 1, maxLength: 3 }),
        changes =>
          opens(changes.reduce((text, [way, value, name]) => replaced(text, way, value, name), good)),
      ),
      { numRuns: RUNS },
    );
  });
});

/** The value at the end of a way through the JSON is another one; beside it stands one under a name of its own. */
function replaced(text: string, way: readonly number[], value: unknown, name: string): string {
  const root = JSON.parse(text) as object;
  let at: object = root;
  for (const [level, step] of way.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    const next: unknown = Reflect.get(at, key);
    if (level === way.length - 1 || typeof next !== 'object' || next === null) {
      Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
      if (!Array.isArray(at))
        Object.defineProperty(at, name, { value, enumerable: true, configurable: true, writable: true });
      break;
    }
    at = next;
  }
  return JSON.stringify(root);
}
