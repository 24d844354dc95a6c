// The command lines of suggestions, run as a reader would.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'matches-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function run(script: 'evaluateMatches' | 'suggestMatches', args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/matches/${script}.ts`, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** Cambridge in three countries as they are written; the two English ones are two places of one code. */
const PAIRS = [
  'city1,country1,lat1,lng1,city2,country2,lat2,lng2',
  'Cambridge,England,52.2,0.1,Heidelberg,Germany,49.4,8.7',
  'Cambridge,United States,42.4,-71.1,Coimbra,Portugal,40.2,-8.4',
  'Cambridge,"England, United Kingdom",51.7,-2.4,Szeged,Hungary,46.3,20.1',
  'Montpellier,France,43.6,3.9,Heidelberg,Germany,49.4,8.7',
  'Montpellier,France,43.6,3.9,Louisville,United States,38.3,-85.8',
];

const SPAWNED = { timeout: 120_000 };

describe('suggest', SPAWNED, () => {
  test('writes k places for every city, with names and countries as the table has them, none of them a partner', () => {
    const out = join(folder, 'all.csv');
    const { status, stdout } = run('suggestMatches', [
      '--partnerships',
      file('pairs.csv', PAIRS),
      '--k',
      '3',
      '--out',
      out,
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('weights of the model that comes with the app');
    const [header, ...rows] = readFileSync(out, 'utf8').trimEnd().split('\r\n');
    expect(header).toBe('city,rank,suggestion,score,city_country,suggestion_country');
    expect(rows.length).toBe(3 * 8);
    const ofHeidelberg = rows.filter(row => row.startsWith('Heidelberg,')).map(row => row.split(','));
    expect(ofHeidelberg.map(([, rank]) => rank)).toEqual(['1', '2', '3']);
    for (const [, , suggestion, , , country] of ofHeidelberg) {
      expect(suggestion).not.toBe('Montpellier');
      expect(`${suggestion} ${country}`).not.toBe('Cambridge England');
    }
    expect(
      rows.filter(row => row.startsWith('Cambridge,') && row.includes('"England, United Kingdom"')).length,
    ).toBeGreaterThanOrEqual(3);
  });

  test('for some cities only; one that is not there is said, and the exit code tells', () => {
    const out = join(folder, 'some.csv');
    const asked = file('for.csv', ['city,country', 'Cambridge,England', 'Atlantis,Greece']);
    const args = ['--partnerships', file('pairs.csv', PAIRS), '--for', asked, '--k', '2', '--out', out];
    const { status, stderr } = run('suggestMatches', args);
    expect(status).toBe(1);
    expect(stderr).toContain('Atlantis, Greece');
    const rows = readFileSync(out, 'utf8').trimEnd().split('\r\n').slice(1);
    expect(rows.map(row => row.split(',')[4])).toEqual(['England', 'England']);
  });
});

describe('evaluate-matches', SPAWNED, () => {
  test('says "too few to say" below 100 hidden ties, and no figure', () => {
    const { status, stdout } = run('evaluateMatches', ['--partnerships', file('pairs.csv', PAIRS)]);
    expect(status).toBe(0);
    expect(stdout).toContain('too few to say');
    expect(stdout).not.toContain('hit@');
  });

  test('without a table nothing is done', () => {
    const { status, stderr } = run('evaluateMatches', []);
    expect(status).toBe(2);
    expect(stderr).toContain('--partnerships FILE is missing');
  });
});
