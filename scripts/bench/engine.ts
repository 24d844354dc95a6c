// `npm run bench -- [--data PATH | --places N] [--peers] [--runs 5] [--limit 900] [--alone] [--no-growth]`: exact
// betweenness and closeness of all places, by our engine and by other tools, side by side: every run in a process of its
// own, one contender after the other, round by round, so that a busy hour of the machine falls on all. Ours finds the
// betweenness of ties, harmonic closeness and all distances in the same time. And how long a table takes until it is a
// dataset, beside papaparse's bare parse.
// --data: a dataset, a table of pairs or an edge list; without it a made-up network of the world table's shape, of its
// size or of so many places.
// --peers: installs Debian's python3-igraph and python3-networkx (needs root); those that are there compete anyway.
// --alone: without the other tools. --no-growth: without the larger networks.
// --limit: seconds after which a contender is stopped. One that takes more than a minute runs once.

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { planOf } from '../../src/analysis/kernels/sweep/plan';
import type { Slice } from '../../src/graph/slice';
import { madeUpSlice, tableAt, writeEdges } from './engineNetworks';
import { disagreements, lineOf, tableOf, verdictOf, type Run } from './engineTable';
import { WORLD } from './madeUpTies';
import { pythonWith } from './peers/python';
import { readingTimes } from './readingTimes';

/** A table is read so many times; once takes a moment. */
const READINGS = 15;
/** Contenders slower than this run once. Seconds. */
const SLOW = 60;
const POOLS = [1, 2];
const GROWTH = [1, 2, 4, 8];

const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    places: { type: 'string', default: String(WORLD.places) },
    peers: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    limit: { type: 'string', default: '900' },
    alone: { type: 'boolean', default: false },
    'no-growth': { type: 'boolean', default: false },
  },
});
const wished = Number(given.runs);
const limit = Number(given.limit);
const built = resolve('.cache/bench');
const folder = join(tmpdir(), `bench-${process.pid}`);
mkdirSync(folder, { recursive: true });

interface Contender {
  readonly name: string;
  /** Command for the edges in a file; null: not here. */
  readonly command: ((edges: string) => readonly string[]) | null;
}

const ours = POOLS.map((pool): Contender => ({
  name: `pool ${pool}`,
  command: edges => node(edges, String(pool)),
}));

try {
  if (given.peers) installPeers();
  await buildRunner();
  const slice = given.data ? tableAt(given.data) : madeUpSlice(sizeOf(Number(given.places)));
  console.log(`${given.data ?? 'made-up network'}: ${describe(slice)}`);
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})\n`);

  const others: Contender[] = [
    { name: 'graphology-metrics', command: edges => node(edges, 'graphology') },
    { name: '… unweighted', command: edges => node(edges, 'graphology unweighted') },
    ...['igraph', 'networkx'].map(peer => pythonPeer(peer)),
  ];
  const results = race(slice, given.alone ? ours : [...ours, ...others], wished);
  console.log(
    ['Betweenness and closeness of all places', ...tableOf(results, results.slice(0, ours.length))].join(
      '\n',
    ),
  );
  console.log(verdictOf(results));
  if (disagreements(results).length > 0) process.exitCode = 1;

  if (!given['no-growth']) {
    console.log('\nGrowth: made-up networks of the same shape');
    const { order, source } = slice;
    for (const times of GROWTH) {
      // That shape takes almost as many ties as places: a network with fewer grows with as many.
      const ties = times * Math.max(order, source.length);
      const grown = madeUpSlice({ places: times * order, ties, seed: times });
      const grownResults = race(grown, ours, Math.min(3, wished));
      console.log(`  ${times}×: ${describe(grown)}\n      ${grownResults.map(lineOf).join('; ')}`);
    }
  }
  const table = given.data && statSync(given.data).isFile() ? given.data : undefined;
  console.log(['\nA table until it is a dataset', ...(await readingTimes(table, READINGS))].join('\n  '));
} finally {
  rmSync(folder, { recursive: true });
}

/** As many ties as the world table has for so many places. */
function sizeOf(places: number) {
  return { places, ties: Math.round((places / WORLD.places) * WORLD.ties) };
}

function race(slice: Slice, contenders: readonly Contender[], rounds: number) {
  const edges = join(folder, 'edges');
  writeEdges(edges, slice);
  const results = contenders.map(({ name }) => ({ name, runs: [] as Run[], missing: '' }));
  for (let round = 0; round < rounds; round++) {
    contenders.forEach(({ name, command }, i) => {
      const result = results[i]!;
      if (!command) result.missing = 'not installed';
      if (!command || result.missing !== '' || (result.runs[0]?.seconds ?? 0) > SLOW) return;
      process.stderr.write(`round ${round + 1}: ${name} …\n`);
      const [program, ...rest] = command(edges);
      const { status, error, stdout, stderr } = spawnSync(program!, rest, {
        encoding: 'utf8',
        timeout: Math.ceil(limit * 1000),
        killSignal: 'SIGKILL',
      });
      if (error && 'code' in error && error.code === 'ETIMEDOUT') result.missing = `stopped after ${limit} s`;
      else if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
      else result.runs.push(JSON.parse(stdout) as Run);
    });
  }
  return results;
}

function describe(slice: Slice): string {
  const { reached, starts, large } = planOf(slice);
  const giant = reached.reduce((most, one) => Math.max(most, one), 0);
  let block = 0;
  for (let i = 0; i < large; i++) block = Math.max(block, starts[i + 1]! - starts[i]!);
  return `${slice.order} places, ${slice.source.length} ties, giant component ${giant}, largest block ${block}`;
}

function node(edges: string, contender: string): string[] {
  return [process.execPath, join(built, 'engineRun.mjs'), edges, contender];
}

function pythonPeer(peer: string): Contender {
  const python = pythonWith([peer]);
  return {
    name: peer,
    command: python === null ? null : edges => [python, 'scripts/bench/peers/contend.py', edges, peer],
  };
}

function installPeers(): void {
  for (const step of [['update'], ['install', '-y', 'python3-igraph', 'python3-networkx']]) {
    const { status } = spawnSync('apt-get', step, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`apt-get ${step.join(' ')} failed`);
  }
}

/** The same code as the page's, bundled, as a bare thread has no loader for TypeScript. */
async function buildRunner(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: built,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rollupOptions: {
        input: { engineRun: 'scripts/bench/engineRun.ts', thread: 'scripts/threads/thread.ts' },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}
