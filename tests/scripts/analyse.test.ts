import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HELP, parseOptions } from '../../scripts/analyse/options';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'twinline-analyse-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** Runs the command as it is; the files that it wrote are read by `file`. */
function analyse(...args: readonly string[]) {
  const out = mkdtempSync(join(folder, 'out-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/analyse/analyse.ts', ...args, '--out', out],
    { encoding: 'utf8' },
  );
  const file = (name: string) => readFileSync(join(out, name), 'utf8');
  const rows = (name: string) =>
    file(name)
      .trim()
      .split('\r\n')
      .map(line => line.split(','));
  return { status, stdout, stderr, file, rows, has: (name: string) => existsSync(join(out, name)) };
}

const SPAWNED = { timeout: 120_000 };

describe('the command on real files', SPAWNED, () => {
  test('an edge list: a path of four and a triangle apart, all outputs', () => {
    const run = analyse(
      '--partnerships',
      write('edges.txt', '% a comment\n1 2\n2 3\n3 4\n7 8 0.5\n8 9 0.5\n9 7\n'),
      '--metrics',
      'degree,betweenness,tieBetweenness,bridge',
      '--communities',
      'louvain',
      '--statistics',
    );
    expect([run.status, run.stderr]).toEqual([0, expect.stringContaining('1 comment line passed over')]);
    expect(run.rows('metrics.csv')).toEqual([
      ['id', 'degree', 'betweenness'],
      ['1', '1', '0'],
      ['2', '2', '2'],
      ['3', '2', '2'],
      ['4', '1', '0'],
      ['7', '2', '0'],
      ['8', '2', '0'],
      ['9', '2', '0'],
    ]);
    expect(run.rows('ties.csv')).toEqual([
      ['a', 'b', 'tieBetweenness', 'bridge'],
      ['1', '2', '3', '1'],
      ['2', '3', '4', '2'],
      ['3', '4', '3', '1'],
      ['7', '8', '1', '0'],
      ['8', '9', '1', '0'],
      ['9', '7', '1', '0'],
    ]);
    const clusters = new Map(
      run
        .rows('communities.csv')
        .slice(1)
        .map(([id, cluster]) => [id, cluster]),
    );
    expect(clusters.get('7')).toBe(clusters.get('8'));
    expect(clusters.get('7')).not.toBe(clusters.get('1'));
    const statistics: unknown = JSON.parse(run.file('statistics.json'));
    expect(statistics).toMatchObject({
      year: null,
      seed: 1,
      figures: { order: 7, size: 6, components: 2, giant: 4, triangles: 1, diameter: 3 },
      degreeDistribution: [
        { degree: 1, places: 2 },
        { degree: 2, places: 5 },
      ],
      distanceDistribution: [
        { distance: 1, pairs: 6 },
        { distance: 2, pairs: 2 },
        { distance: 3, pairs: 1 },
      ],
    });
    expect(run.stdout).toMatch(/^order +7$/m);
    expect(run.stdout).toMatch(/^triangles +1$/m);
  });

  test('a table in Cyrillic and windows-1251, with decimal commas and bad lines, which are named', () => {
    const text = [
      'Город 1;Страна 1;Широта 1;Долгота 1;Город 2;Страна 2;Широта 2;Долгота 2;Год',
      'Ульм;Германия;48,4;10;Пермь;Россия;58;56,3;1990',
      'Ульм;Германия;48,4;10;Ульм;Германия;48,4;10;1990',
      'Зуль;Германия;50,6;10,7;Калуга;Россия;семь;36,3;1969',
      'Йена;Германия;50,9;11,6;Пермь;Россия;58;56,3;давно',
    ].join('\r\n');
    const bytes = Uint8Array.from(text, letter =>
      letter > '\u0400' ? letter.charCodeAt(0) - 0x0410 + 0xc0 : letter.charCodeAt(0),
    );
    const run = analyse('--partnerships', write('список.csv', bytes), '--metrics', 'degree');
    expect(run.status).toBe(1);
    const bad = run.stderr.split('\n').filter(line => line.includes(', line '));
    expect(bad).toEqual([
      'список.csv, line 3, Город 2: left out: A place cannot be its own partner. (Ульм)',
      'список.csv, line 4, Широта 2: left out: A number is required here. (семь)',
      expect.stringMatching(/^список\.csv, line 5, Год: A date is required here: .* \(давно\)$/),
    ]);
    expect(run.rows('metrics.csv')).toEqual([
      ['id', 'name', 'country', 'degree'],
      ['de-ulm', 'Ульм', 'DE', '1'],
      ['ru-perm', 'Пермь', 'RU', '2'],
      ['de-iena', 'Йена', 'DE', '1'],
    ]);
    expect([run.has('ties.csv'), run.has('statistics.json')]).toEqual([true, false]);
  });

  test('stated columns, a table of places, workers, and cells that a spreadsheet could take for formulas', () => {
    const run = analyse(
      '--partnerships',
      write('own.csv', 'Stadt,Ziel\n=1+1,Ulm\nUlm,Suhl\n'),
      '--map',
      'city1=Ziel,city2=Stadt',
      '--cities',
      write('places.tsv', 'Stadt\tLand\tEinwohner\nUlm\tDE\t126.000\nBonn\tDE\t330.000\nSuhl\tDE\tx\n'),
      '--metrics',
      'degree,betweenness',
      '--pool',
      '2',
    );
    expect(run.rows('metrics.csv')).toEqual([
      ['id', 'name', 'country', 'population', 'degree', 'betweenness'],
      ['ulm', 'Ulm', 'DE', '126000', '2', '1'],
      ['1-1', "'=1+1", '', '', '1', '0'],
      ['suhl', 'Suhl', 'DE', '', '1', '0'],
    ]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('places.tsv, line 4, population: A number is required here. (x)');
    expect(run.stderr).toContain('2 places found, 1 rows speak of none');
  });

  test('a dataset, in force at the end of a year', () => {
    const set = join(folder, 'set');
    mkdirSync(set);
    const descriptor = JSON.stringify({ name: 'set', title: 'Set', twinline: { readOn: '2026-11-22' } });
    write('set/datapackage.json', descriptor);
    write(
      'set/places.csv',
      `id,kind,country,region,lat,lon,population,population_year,ties_known
de-ulm,city,DE,,48.4,10,,,all
ru-perm,city,RU,,58,56.3,,,listed
ru-omsk,city,RU,,55,73.4,,,listed
`,
    );
    write(
      'set/agreements.csv',
      'id,kind,founded,confidence,last_confirmed,note,note_lang\none,partnership,1990,high,,,\ntwo,contact,2001,high,,,\n',
    );
    write(
      'set/agreement_parties.csv',
      'agreement,place,side,concluded_by\none,de-ulm,a,\none,ru-perm,b,\ntwo,de-ulm,a,\ntwo,ru-omsk,b,\n',
    );
    const run = analyse('--partnerships', set, '--year', '1995', '--metrics', 'degree');
    expect([run.status, run.stdout]).toEqual([
      0,
      expect.stringContaining('Set: 1 tie in force at the end of 1995, of 2 places'),
    ]);
    expect(run.rows('metrics.csv').map(row => [row[0], row.at(-1)])).toEqual([
      ['id', 'degree'],
      ['de-ulm', '1'],
      ['ru-perm', '1'],
      ['ru-omsk', '0'],
    ]);
  });

  test.each([
    ['a file that is not there', ['--partnerships', 'nowhere.csv'], 'there is no file nowhere.csv'],
    [
      'an option out of range',
      ['--partnerships', 'a.csv', '--pool', '0'],
      '--pool wants a whole number from 1 to 64, not "0"',
    ],
  ])('%s: exit code 2 and nothing written', (_, args, sentence) => {
    const run = analyse(...args);
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(run.has('metrics.csv')).toBe(false);
  });

  test('a table in which no row can be read: its lines are named, exit code 2', () => {
    const run = analyse('--partnerships', write('bad.csv', 'city1,city2\nUlm,Ulm\n'));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(
      'bad.csv, line 2, city2: left out: A place cannot be its own partner. (Ulm)',
    );
    expect(run.stderr).toContain('holds no partnership that can be read');
  });
});

describe('what the command line says', () => {
  const given = ['--partnerships', 'a.csv', '--out', 'b'];

  test('without anything asked for all measures are, else only what is asked for', () => {
    expect(parseOptions(given)?.metrics).toContain('betweenness');
    expect(parseOptions([...given, '--statistics'])).toMatchObject({
      metrics: null,
      communities: false,
      statistics: true,
    });
    expect(
      parseOptions([...given, '--communities', 'leiden', '--resolution', '0.5', '--seed', '7']),
    ).toMatchObject({
      metrics: null,
      communities: true,
      clusters: { method: 'leiden', resolution: 0.5, seed: 7 },
    });
  });

  test('help is asked for, and names every option', () => {
    expect(parseOptions(['--help'])).toBeNull();
    for (const option of [
      'cities',
      'map',
      'year',
      'metrics',
      'communities',
      'resolution',
      'seed',
      'statistics',
      'pool',
    ])
      expect(HELP).toContain(`--${option}`);
  });

  test.each([
    [[], '--partnerships FILE is missing'],
    [['--partnerships', 'a.csv'], '--out DIR is missing'],
    [[...given, '--metric', 'x'], "Unknown option '--metric'"],
    [[...given, '--metrics', 'degree,size'], 'not "size"'],
    [[...given, '--communities', 'magic'], '--communities knows auto, leiden'],
    [[...given, '--year', 'MCMXC'], '--year wants a whole number'],
    [[...given, '--resolution', '-1'], '--resolution'],
    [[...given, '--map', 'town=x'], '--map: "town" is nothing that a column can be'],
    [[...given, 'more'], "Unexpected argument 'more'"],
  ])('%j is answered by a sentence', (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(sentence);
  });
});
