// The README names files and folders: each is there. Paths begin at the root, or in src.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = readFileSync('README.md', 'utf8');
/** Without blocks of commands, whose files are made by them. */
const prose = text.replace(/^ *```[\s\S]*?^ *```/gm, '');

const isThere = (path: string): boolean =>
  ['', 'src/'].some(root => existsSync(root + path) || existsSync(`${root}${path}.ts`));

describe('the README', () => {
  test('names only files and folders that are there', () => {
    const named = [...prose.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)+)\/?`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(40);
    expect([...new Set(named)].filter(path => !isThere(path))).toEqual([]);
  });

  test('links only to files that are there', () => {
    const linked = [...prose.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
    expect(linked.length).toBeGreaterThan(3);
    expect([...new Set(linked)].filter(path => !existsSync(path))).toEqual([]);
  });

  test('names only commands of npm that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    // A command may stand at the end of a line, with its name in the next.
    const run = [...text.matchAll(/npm\s+run\s+(?:-s\s+)?([\w:-]+)/g)].map(([, name]) => name!);
    expect(run.length).toBeGreaterThan(10);
    expect([...new Set(run)].filter(name => !(name in scripts))).toEqual([]);
  });
});
