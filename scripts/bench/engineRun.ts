// One run of our engine, or of graphology-metrics, in a process of its own: what it took, and sums by which the
// contenders can be seen to have found the same.
// node engineRun.mjs EDGES CONTENDER; EDGES: 32-bit numbers, order, size, then the two places of each tie.

import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import closenessCentrality from 'graphology-metrics/centrality/closeness';
import { existsSync, readFileSync } from 'node:fs';
import { graphOf } from '../../src/analysis/graphOf';
import { bareSlice, type Slice } from '../../src/graph/slice';
import { askSweep } from '../../src/worker/askSweep';
import { threadAnalyst } from '../threads/threadAnalyst';
import type { Run } from './engineTable';

const [edges, contender] = process.argv.slice(2) as [string, string];
const slice = readEdges(edges);
const run = contender.startsWith('graphology')
  ? runGraphology(contender === 'graphology unweighted')
  : await runOurs(Number(contender));
console.log(JSON.stringify(run));

function readEdges(path: string): Slice {
  const bytes = readFileSync(path);
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const [order, size] = [numbers[0]!, numbers[1]!];
  return bareSlice(order, numbers.slice(2, 2 + size), numbers.slice(2 + size, 2 + 2 * size));
}

async function runOurs(pool: number): Promise<Run> {
  const analyst = threadAnalyst(pool);
  // All threads are open and have read their code, as they have in the page by then.
  const tiny = bareSlice(3, Uint32Array.of(0, 1, 2), Uint32Array.of(1, 2, 0));
  await Promise.all(Array.from({ length: pool }, () => analyst.ask('plan', { slice: tiny })));
  await askSweep(analyst, tiny);
  const start = before();
  const { betweenness, reached, farness } = await askSweep(analyst, slice);
  const cost = since(start);
  analyst.close();
  const closeness = reached.reduce(
    (sum, number, place) =>
      number === 1 ? sum : sum + (number - 1) ** 2 / (slice.order - 1) / farness[place]!,
    0,
  );
  return { ...cost, sums: [total(betweenness), closeness] };
}

/** Unless told that ties have no weights, graphology-metrics looks for them, and searches accordingly. */
function runGraphology(unweighted: boolean): Run {
  const graph = graphOf(slice);
  const start = before();
  const betweenness = betweennessCentrality(graph, {
    normalized: false,
    ...(unweighted ? { getEdgeWeight: null } : {}),
  });
  const between = performance.now();
  const closeness = closenessCentrality(graph, { wassermanFaust: true });
  const cost = since(start);
  return {
    ...cost,
    parts: {
      betweenness: (between - start.at) / 1000,
      closeness: cost.seconds - (between - start.at) / 1000,
    },
    sums: [total(Object.values(betweenness)), total(Object.values(closeness))],
  };
}

/** What the process holds beside the network before it begins. */
interface Before {
  readonly rss: number;
  readonly cpu: NodeJS.CpuUsage;
  readonly at: number;
}

function before(): Before {
  return { rss: process.memoryUsage.rss(), cpu: process.cpuUsage(), at: performance.now() };
}

function since({ rss, cpu, at }: Before): Omit<Run, 'sums'> {
  const seconds = (performance.now() - at) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peak = peakMemory();
  return { seconds, cpu: (user + system) / 1e6, peak, beyond: Math.max(0, peak - rss) };
}

/** Bytes. Of this process alone: what the system counts for it at its end begins with its parent's. */
function peakMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /VmHWM:\s*(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) * 1024;
}

function total(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0);
}
