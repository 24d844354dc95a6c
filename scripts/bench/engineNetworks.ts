// The networks of the benchmark: a table that is given, or one made up by chance that repeats.

import { writeFileSync } from 'node:fs';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { bareSlice, sliceOf, type Slice } from '../../src/graph/slice';
import { seededRandom } from '../../src/lib/random';
import { readInput } from '../analyse/input';

/** Order and size of a table of the world's twin cities, and the share of its largest component. */
const WORLD = { order: 17_717, size: 25_914, giant: 0.8 };

/** All ties of a dataset, a table of pairs or an edge list. */
export function tableAt(path: string): Slice {
  const { dataset } = readInput(path, new Map(), new Date().toISOString().slice(0, 10));
  const network = buildNetwork(dataset);
  return sliceOf(network, new Uint8Array(network.ties.length).fill(1));
}

/**
 * A network of the world table's shape, `times` its size: a tree in which a newcomer joins the end of a random tie as
 * often as a random place, so that degrees are heavy-tailed; ties across it, between ends of early ties; and beside it
 * small stars of two to four places.
 */
export function madeUp(times: number, seed = 1, { order, size } = WORLD): Slice {
  const random = seededRandom(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  const places = Math.round(order * times);
  const ties = Math.round(size * times);
  const giant = Math.round(places * WORLD.giant);
  const source = new Uint32Array(ties);
  const target = new Uint32Array(ties);
  let made = 0;
  const tie = (a: number, b: number) => {
    source[made] = a;
    target[made++] = b;
  };
  /** Of an early tie the more often, the greater the power. */
  const someEnd = (power: number) =>
    (random() < 0.5 ? source : target)[Math.floor(random() ** power * made)]!;

  for (let place = 1; place < giant; place++)
    tie(random() < 0.5 && made > 0 ? someEnd(1) : below(place), place);
  const known = new Set<number>();
  const key = (a: number, b: number) => Math.min(a, b) * places + Math.max(a, b);
  for (let i = 0; i < made; i++) known.add(key(source[i]!, target[i]!));
  const stars: [number, number][] = [];
  for (let first = giant; first < places;) {
    const end = Math.min(places, first + 2 + below(3));
    for (let place = first + 1; place < end; place++) stars.push([first, place]);
    first = end;
  }
  while (made < ties - stars.length) {
    const [a, b] = [someEnd(2), someEnd(2)];
    if (a === b || known.has(key(a, b))) continue;
    known.add(key(a, b));
    tie(a, b);
  }
  for (const [a, b] of stars) tie(a, b);
  return bareSlice(places, source, target);
}

/** As 32-bit numbers: order, size, the first places of all ties, the second ones. */
export function writeEdges(path: string, { order, source, target }: Slice): void {
  const parts = [Uint32Array.of(order, source.length), source, target];
  writeFileSync(path, Buffer.concat(parts.map(part => Buffer.from(part.slice().buffer))));
}
