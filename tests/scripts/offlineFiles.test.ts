// The list of files that the service worker keeps, in a folder made for the test.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOfflineFiles } from '../../scripts/offline/files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twinline-'));
  mkdirSync(join(folder, 'assets'));
  put('serviceWorker.js', 'work();\nmore();\n');
  put('index.html', '<html>');
  put('assets/index-CoyliKzS.js', 'one');
  put('assets/drawing--lOtCJEK.js', 'two');
  put('assets/plain.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

/** The list that the code is given, and the code. */
function written(): { files: [string, string][]; code: string } {
  writeOfflineFiles(folder);
  const [line = '', ...code] = readFileSync(join(folder, 'serviceWorker.js'), 'utf8').split('\n');
  const self: { twinlineFiles?: [string, string][] } = {};
  new Function('self', line)(self);
  return { files: self.twinlineFiles!, code: code.join('\n') };
}

test('every file but the service worker is listed, with a digest where the name has none', () => {
  const { files, code } = written();
  expect(
    files.map(([path, revision]) => `${path} ${revision === '' ? 'named by content' : 'with digest'}`),
  ).toEqual([
    'assets/drawing--lOtCJEK.js named by content',
    'assets/index-CoyliKzS.js named by content',
    'assets/plain.json with digest',
    'index.html with digest',
  ]);
  expect(code).toBe('work();\nmore();\n');
});

test('written again the list is the same, and another digest stands beside a file that has changed', () => {
  const first = written();
  expect(written()).toEqual(first);
  put('index.html', '<html lang="de">');
  const { files, code } = written();
  const changed = files.filter(([, revision], at) => first.files[at]![1] !== revision);
  expect(changed.map(([path]) => path)).toEqual(['index.html']);
  expect(code).toBe(first.code);
});
