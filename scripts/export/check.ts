// `npm run -s check-exports`: GEXF and GraphML of the bundled datasets, and of a made-up list with odd names, read back by
// NetworkX and igraph: the same order, size, degrees, names and values? Installs Debian's packages where they are missing.
// No part of `npm test`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnNamed, parted, reader, type Column, type Value } from '../../src/export/columns';
import { COMMAS } from '../../src/export/csv';
import type { Dataset } from '../../src/data/records';
import type { GraphTable } from '../../src/export/graphTable';
import { writtenText } from '../../src/export/writeExport';
import { pythonWith } from '../bench/peers/python';
import { readInput } from '../analyse/input';
import { readBundled } from '../data/bundled';
import { graphOf } from './graphOf';
import { oddList } from './oddNames';

const ODD = 'odd-names';
const DATASETS = ['germany-russia', 'nrw-uk', 'wider-circle', ODD];
const DAY = '2026-11-22';
/** As in read.py. */
const OF_NODES = ['country', 'lat', 'population', 'degree', 'betweenness', 'cluster'];
const OF_EDGES = ['kind', 'founded', 'founded_year', 'status', 'status_since', 'weight', 'bridge'];

interface Read {
  readonly directed: boolean;
  readonly multigraph: boolean;
  readonly order: number;
  readonly size: number;
  readonly degrees: Readonly<Record<string, number>>;
  readonly names: Readonly<Record<string, string>>;
  readonly nodes: Values;
  readonly edges: Values;
}
type Values = Readonly<Record<string, readonly (Value | null)[]>>;

function pythonWithBoth(): string {
  const modules = ['networkx', 'igraph'];
  const there = pythonWith(modules);
  if (there !== null) return there;
  console.error('installing python3-networkx and python3-igraph');
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'python3-networkx', 'python3-igraph'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const installed = pythonWith(modules);
  if (installed === null)
    throw new Error('needs NetworkX and python-igraph (Debian: python3-networkx, python3-igraph)');
  return installed;
}

function oddDataset(folder: string): Dataset {
  const path = join(folder, `${ODD}.csv`);
  writeFileSync(path, oddList());
  const { dataset, issues } = readInput(path, new Map(), DAY);
  if (issues.length > 0) throw new Error(`the made-up list is not read as it is meant: ${issues[0]!.reason}`);
  return dataset;
}

/** What should come back, counted from the table and not by its measures. */
function expected({ nodes, edges }: GraphTable): Read {
  const ids = parted(nodes.ids, nodes.count);
  const names = parted(nodes.names, nodes.count);
  const degrees = new Map(ids.map(id => [id, 0]));
  for (const ends of [edges.source, edges.target])
    for (const row of ends) degrees.set(ids[row]!, degrees.get(ids[row]!)! + 1);
  return {
    directed: false,
    multigraph: false,
    order: nodes.count,
    size: edges.count,
    degrees: Object.fromEntries(degrees),
    names: Object.fromEntries(ids.map((id, row) => [id, names[row]!])),
    nodes: valuesOf(nodes.columns, OF_NODES, ids),
    edges: valuesOf(edges.columns, OF_EDGES, parted(edges.ids, edges.count)),
  };
}

function valuesOf(columns: readonly Column[], names: readonly string[], ids: readonly string[]): Values {
  const found = names.map(name => reader(columnNamed(columns, name)!, ids.length));
  return Object.fromEntries(ids.map((id, row) => [id, found.map(at => at(row))]));
}

function differences(wanted: Read, read: Read): readonly string[] {
  const plain = (['directed', 'multigraph', 'order', 'size'] as const)
    .filter(what => wanted[what] !== read[what])
    .map(what => `${what} ${read[what]} instead of ${wanted[what]}`);
  const perId = (['degrees', 'names', 'nodes', 'edges'] as const).flatMap(what => {
    const ids = new Set([...Object.keys(wanted[what]), ...Object.keys(read[what])]);
    const other = [...ids].filter(id => JSON.stringify(wanted[what][id]) !== JSON.stringify(read[what][id]));
    const [first] = other;
    if (first === undefined) return [];
    return [
      `${what}: ${other.length} differ, such as ${first}: ${JSON.stringify(read[what][first])} instead of ${JSON.stringify(wanted[what][first])}`,
    ];
  });
  return [...plain, ...perId];
}

const folder = mkdtempSync(join(tmpdir(), 'exports-'));
try {
  const python = pythonWithBoth();
  const tables = new Map<string, GraphTable>();
  for (const id of DATASETS) {
    const table = await graphOf(id === ODD ? oddDataset(folder) : readBundled(id), {
      year: null,
      metrics: null,
      lang: 'ru',
      program: 'Twinline',
      day: DAY,
    });
    tables.set(id, table);
    for (const format of ['gexf', 'graphml'] as const)
      writeFileSync(join(folder, `${id}.${format}`), writtenText({ format, table, dialect: COMMAS }));
  }
  const { status, stdout, stderr } = spawnSync(python, ['scripts/export/read.py', folder, ...DATASETS], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`read.py failed: ${stderr}`);
  const { versions, found } = JSON.parse(stdout) as {
    readonly versions: Readonly<Record<string, string>>;
    readonly found: Readonly<Record<string, Readonly<Record<string, Read>>>>;
  };
  console.log(`NetworkX ${versions.networkx}, igraph ${versions.igraph}`);
  for (const [id, table] of tables) {
    const wanted = expected(table);
    for (const [how, read] of Object.entries(found[id]!)) {
      const wrong = differences(wanted, read);
      console.log(
        `${id}, ${how}: ${wrong.length === 0 ? `order ${read.order}, size ${read.size}, the same` : wrong.join('; ')}`,
      );
      if (wrong.length > 0) process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
