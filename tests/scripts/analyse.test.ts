import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampledSweep } from '../../src/analysis/kernels/sweep/sampledSweep';
import type { Chance } from '../../src/analysis/chance/chance';
import { bareSlice } from '../../src/graph/slice';
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
      distancesWithin: { figures: 'largest component', distanceDistribution: 'all components' },
      // Every run finds the path and the triangle.
      communities: {
        method: 'louvain',
        resolution: 1,
        seed: 1,
        runs: 10,
        count: 2,
        modularity: 0.5,
        agreement: expect.closeTo(1, 12),
      },
    });
    expect(statistics).not.toHaveProperty('sampled');
    expect(statistics).not.toHaveProperty('chance');
    expect(run.stdout).toMatch(/^order +7$/m);
    expect(run.stdout).toMatch(/^triangles +1$/m);
  });

  test('from a sample: a ring of twelve, its estimates and what is left out', () => {
    const ring = Array.from({ length: 12 }, (_, at) => [at, (at + 1) % 12] as const);
    const run = analyse(
      '--partnerships',
      write('ring.txt', ring.map(ends => `${ends.join(' ')}\n`).join('')),
      '--metrics',
      'closeness,degree,harmonic,betweenness,tieBetweenness',
      '--statistics',
      '--sample',
      '4',
      '--seed',
      '7',
    );
    expect(run.status).toBe(0);
    const [header, ...rows] = run.rows('metrics.csv');
    expect(header).toEqual(
      'id,closeness,closeness_se,degree,harmonic,harmonic_se,betweenness,betweenness_se'.split(','),
    );
    const column = (title: string) => rows.map(row => Number(row[header!.indexOf(title)]));
    const ends = (end: 0 | 1) => Uint32Array.from(ring, pair => pair[end]);
    const wanted = sampledSweep(bareSlice(12, ends(0), ends(1)), 4, 7);
    expect(column('betweenness')).toEqual([...wanted.betweenness.value]);
    expect(column('betweenness_se')).toEqual([...wanted.betweenness.error]);
    expect(column('closeness_se')).toEqual([...wanted.closeness.error]);
    // A place has distances 1 to 5 twice and 6 once; each source says 12 / 11 of the mean of 1 / distance.
    const harmonic = column('harmonic').reduce((sum, value) => sum + value, 0) / 12;
    expect(harmonic).toBeCloseTo((2 * (1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5) + 1 / 6) / 11, 12);
    expect(column('degree')).toEqual(Array(12).fill(2));

    expect(run.rows('ties.csv')[0]).toEqual(['a', 'b']);
    expect(JSON.parse(run.file('statistics.json'))).toMatchObject({
      figures: { order: 12, triangles: 0, diameter: null, radius: null, meanDistance: null },
      distanceDistribution: null,
      sampled: {
        samples: 4,
        seed: 7,
        estimated: ['closeness', 'harmonic', 'betweenness'],
        leftOut: [
          'tieBetweenness',
          'diameter',
          'radius',
          'meanDistance',
          'medianDistance',
          'effectiveDiameter',
        ],
      },
    });
    expect(run.stdout).toContain(
      'estimated from 4 of 12 places, drawn at random (seed 7), with standard errors: closeness, harmonic, betweenness\n' +
        'left out, as they need the shortest paths from every place: tieBetweenness, diameter, radius,',
    );
    expect(run.stdout).toMatch(/^diameter +left out$/m);
  });

  test('against chance: two triangles apart, which chance makes a ring of six six times out of seven', () => {
    const run = analyse(
      '--partnerships',
      write('triangles.txt', '1 2\n2 3\n3 1\n7 8\n8 9\n9 7\n'),
      '--statistics',
      '--chance',
      '99',
      '--seed',
      '3',
    );
    expect([run.status, run.stderr]).toEqual([0, expect.stringContaining('random networks: 100 %')]);
    const { chance } = JSON.parse(run.file('statistics.json')) as { chance: Chance };
    expect(chance).toMatchObject({ samples: 99, seed: 3, swapsPerTie: { first: 100, next: 10 } });
    // Of the 70 networks in which six places have two ties each 10 are two triangles, 60 rings.
    const { value, mean, deviation, z, p } = chance.figures.transitivity;
    expect(value).toBe(1);
    expect(Math.abs(mean - 1 / 7)).toBeLessThan(4 * Math.sqrt(6 / 49 / 99));
    expect(z).toBeCloseTo((1 - mean) / deviation, 12);
    expect(p).toBeCloseTo((2 * (1 + 99 * mean)) / 100, 12);
    // All have two partners; an edge list knows no countries.
    expect(chance.figures.assortativity).toMatchObject({ value: null, z: null, p: null });
    expect(Object.keys(chance.figures)).toEqual([
      'transitivity',
      'averageClustering',
      'assortativity',
      'modularity',
    ]);
    expect(run.stdout).toContain('beside 99 random networks in which every place has as many ties (seed 3):');
    expect(run.stdout).toContain(
      `transitivity        1.0000, by chance ${mean.toFixed(4)} ± ${deviation.toFixed(4)}, z +${z.toFixed(2)}, p ${p.toFixed(4)}\n`,
    );
    expect(run.stdout).toMatch(
      /^assortativity +not defined\n(.*\n)+beside 99(.*\n)+assortativity +not defined$/m,
    );
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
      'a graph file, whose marks are no cities',
      ['--partnerships', 'tests/scripts/triangle.graphml'],
      'tests/scripts/triangle.graphml is no table in text (graphml)',
    ],
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

  test('a file of comments alone holds no rows', () => {
    const run = analyse('--partnerships', write('comments.txt', '% one\n# two\n'));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('2 comment lines passed over\ncomments.txt: The table holds no rows.\n');
    expect(run.has('metrics.csv')).toBe(false);
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
      'sample',
      'chance',
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
    [[...given, '--chance', '99'], '--chance N is an addition to --statistics'],
    [[...given, '--statistics', '--chance', '1'], '--chance wants a whole number from 2'],
    [[...given, '--sample', '1'], '--sample wants a whole number from 2'],
    [[...given, '--metrics', 'degree,tieBetweenness', '--sample', '9'], 'none of them is asked for'],
    [[...given, 'more'], "Unexpected argument 'more'"],
  ])('%j is answered by a sentence', (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(sentence);
  });
});
