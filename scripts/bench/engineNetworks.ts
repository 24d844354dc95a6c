// The networks of the benchmark, as the engine takes them: a table that is given, or one made up.

import { writeFileSync } from 'node:fs';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { bareSlice, sliceOf, type Slice } from '../../src/graph/slice';
import { readInput } from '../analyse/input';
import { madeUpTies, type MadeUpOptions } from './madeUpTies';

/** All ties of a dataset, a table of pairs or an edge list. */
export function tableAt(path: string): Slice {
  const { dataset } = readInput(path, new Map(), new Date().toISOString().slice(0, 10));
  const network = buildNetwork(dataset);
  return sliceOf(network, new Uint8Array(network.ties.length).fill(1));
}

export function madeUpSlice(options: MadeUpOptions): Slice {
  const { source, target } = madeUpTies(options);
  return bareSlice(options.places, source, target);
}

/** As 32-bit numbers: order, size, the first places of all ties, the second ones. */
export function writeEdges(path: string, { order, source, target }: Slice): void {
  const parts = [Uint32Array.of(order, source.length), source, target];
  writeFileSync(path, Buffer.concat(parts.map(part => Buffer.from(part.slice().buffer))));
}
