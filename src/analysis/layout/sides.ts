// Two columns: the first side of a two-sided network left, the second right, ordered so that few ties cross
// (crossings.ts). The components stand one under the other, the largest first; where that grows too tall for its
// width, the two columns go on beside, as in a printed list.

import type { Slice } from '../../graph/slice';
import { componentsOf, type Component } from './components';
import { orderColumns, type Columns } from './crossings';
import { rounded, type Caption, type LaidOut } from './laidOut';
import { spread } from './spread';

/** Between the two columns, and room for the names at either end. */
const LENGTH = 8;
const NAMES = 9;
const WIDTH = LENGTH + 2 * NAMES;
/** Between two components of which one is more than a pair; pairs follow each other closely. */
const SPACE = 0.7;
/** The heads of the columns stand so far above the first row. */
const HEAD = 1.8;
/** Width over height that the whole should come close to: upright, as the network stands beside the map. */
const ASPECT = 5 / 6;
const MOST_BLOCKS = 8;

/** A component on its rows: the row of each of its places, and in which column it stands. */
interface Rows {
  readonly component: Component;
  readonly row: Float64Array;
  readonly column: Uint8Array;
  readonly height: number;
  readonly pair: boolean;
}

export function sides(slice: Slice): LaidOut {
  const parts = componentsOf(slice).map(component => rowsOf(component, slice.side));
  const blocks = blocksOf(parts);
  const positions = new Float64Array(2 * slice.order);
  const captions: Caption[] = [];
  const room = NAMES + LENGTH / 2;
  blocks.forEach((block, at) => {
    const left = at * WIDTH;
    captions.push(
      { of: 'side', side: 0, x: left, y: HEAD, room },
      { of: 'side', side: 1, x: left + LENGTH, y: HEAD, room },
    );
    for (const { part, top } of block) {
      part.component.places.forEach((place, i) => {
        positions[2 * place] = left + part.column[i]! * LENGTH;
        positions[2 * place + 1] = -(top + part.row[i]!);
      });
    }
  });
  return { positions: rounded(positions), circles: [], captions, aside: null, geo: null };
}

function rowsOf(component: Component, side: Uint8Array): Rows {
  const { places, source, target } = component;
  // Who belongs to neither side stands left.
  const column = Uint8Array.from(places, place => Number(side[place] === 1));
  const partners: number[][] = Array.from(places, () => []);
  source.forEach((a, tie) => {
    const b = target[tie]!;
    if (column[a] === column[b]) return;
    partners[a]!.push(b);
    partners[b]!.push(a);
  });
  const { left, right } = orderColumns(walk(component, column), partners);
  const [longer, shorter] = left.length >= right.length ? [left, right] : [right, left];
  const row = new Float64Array(places.length);
  longer.forEach((place, at) => (row[place] = at));
  // The shorter column stands as close to its partners as its order lets it.
  const wanted = shorter.map(place => meanOf(partners[place]!, row));
  spread(wanted, 1, [0, longer.length - 1]).forEach((at, i) => (row[shorter[i]!] = at));
  return { component, row, column, height: longer.length, pair: places.length <= 2 };
}

/** The columns in the order in which a walk along the ties, breadth first, meets their places. */
function walk({ places, source, target }: Component, column: Uint8Array): Columns {
  const next: number[][] = Array.from(places, () => []);
  source.forEach((a, tie) => {
    next[a]!.push(target[tie]!);
    next[target[tie]!]!.push(a);
  });
  const met = new Set<number>([0]);
  for (const place of met) for (const partner of next[place]!) met.add(partner);
  const all = [...met];
  return { left: all.filter(i => column[i] === 0), right: all.filter(i => column[i] === 1) };
}

function meanOf(partners: readonly number[], row: Float64Array): number {
  return partners.length > 0 ? partners.reduce((sum, i) => sum + row[i]!, 0) / partners.length : 0;
}

type Block = readonly { readonly part: Rows; readonly top: number }[];

/** The number of blocks that comes closest to the aspect, filled evenly from the top. */
function blocksOf(parts: readonly Rows[]): readonly Block[] {
  let best: readonly Block[] = [];
  let least = Infinity;
  const tallest = parts.reduce((most, { height }) => Math.max(most, height), 1);
  const whole = heightOf(fill(parts, Infinity));
  for (let count = 1; count <= MOST_BLOCKS; count++) {
    let height = Math.max(tallest, Math.ceil(whole / count));
    let blocks = fill(parts, height);
    while (blocks.length > count) blocks = fill(parts, ++height);
    const miss = Math.abs(Math.log((blocks.length * WIDTH) / (heightOf(blocks) + HEAD) / ASPECT));
    if (miss < least - 1e-9) [best, least] = [blocks, miss];
  }
  return best;
}

function fill(parts: readonly Rows[], height: number): readonly Block[] {
  const blocks: { part: Rows; top: number }[][] = [];
  let end = Infinity;
  for (const part of parts) {
    const before = blocks.at(-1)?.at(-1)?.part;
    let top = end + (before?.pair && part.pair ? 0 : SPACE);
    if (!before || top + part.height > height) {
      blocks.push([]);
      top = 0;
    }
    blocks.at(-1)!.push({ part, top });
    end = top + part.height;
  }
  return blocks;
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((most, block) => {
    const last = block.at(-1);
    return last ? Math.max(most, last.top + last.part.height) : most;
  }, 0);
}
