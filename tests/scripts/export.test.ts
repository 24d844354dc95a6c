import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Graph from 'graphology';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'twinline-export-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as it is. */
function exported(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/export/exportFile.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the command', { timeout: 120_000 }, () => {
  test('writes the network of a year with the measures that are asked for', () => {
    const table = join(folder, 'pairs.csv');
    const out = join(folder, 'pairs.json');
    writeFileSync(
      table,
      'Stadt A;Land;Stadt B;Land;seit\nUlm;DE;Tula;RU;1967\nHof;DE;Tula;RU;1990\nJena;DE;Omsk;RU;\n',
    );
    const args = ['--partnerships', table, '--format', 'graphology', '--metrics', 'degree,degreeCentrality'];
    const { status, stdout } = exported(...args, '--year', '1995', '--out', out);
    expect([status, stdout]).toEqual([0, `written ${out}: order 3, size 2\n`]);
    const graph = Graph.from(JSON.parse(readFileSync(out, 'utf8')) as Parameters<typeof Graph.from>[0]);
    const degrees = graph.mapNodes((_, { label, degree }) => [label as string, degree as number] as const);
    expect(Object.fromEntries(degrees)).toEqual({ Ulm: 1, Tula: 2, Hof: 1 });
    // Jena and Omsk are in no year, but among the five places of the table, of which each could have four partners.
    expect(graph.getAttributes()).toMatchObject({
      description: 'in force at the end of 1995',
      places_of_dataset: '5',
    });
    const shares = graph.mapNodes((_, { degreeCentrality }) => degreeCentrality as number);
    expect(shares.sort()).toEqual([0.25, 0.25, 0.5]);
  });

  test('writes nothing in a format that it does not know, and says which there are', () => {
    const out = join(folder, 'x');
    const args = ['--partnerships', 'data/nrw-uk', '--format', 'xls', '--out', out];
    const { status, stderr } = exported(...args);
    expect([status, existsSync(out)]).toEqual([2, false]);
    expect(stderr).toContain('--format knows ties, places, package, gexf');
  });
});
