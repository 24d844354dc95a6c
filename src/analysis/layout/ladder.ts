// Pairs, small stars and small chains, drawn exactly: two columns that face each other, one place per row.
// In a network with sides the first side always stands left, so that a column of pairs reads like a table.

import type { Component } from './components';
import type { Shape } from './shape';

/** Width of a ladder, with room for names at both ends. */
export const LADDER_WIDTH = 9;
/** Between the two columns. */
const LENGTH = 2;
/** Room for names to the left, which stand whole; those to the right share theirs with the next column. */
const LEFT = 4;
/** More places than this make no ladder: too many orders to try, and too tall to read. */
const MOST_PLACES = 6;

/** Null where the component is too large, or holds a ring. `side`: 0, 1 or another number per place of the slice. */
export function ladder(component: Component, side: Uint8Array): Shape | null {
  const { places, source, target } = component;
  if (places.length > MOST_PLACES || source.length !== places.length - 1) return null;
  const [left, right] = columnsOf(component, side);
  const rows = Math.max(left.length, right.length);
  const rowsOf = (column: readonly number[]) => column.map((_, i) => i + (rows - column.length + 1) / 2);
  const [leftRows, rightRows] = [rowsOf(left), rowsOf(right)];

  const y = new Float64Array(places.length);
  let best = y;
  let least = Infinity;
  for (const leftOrder of ordersOf(left)) {
    for (const rightOrder of ordersOf(right)) {
      leftOrder.forEach((place, i) => (y[place] = leftRows[i]!));
      rightOrder.forEach((place, i) => (y[place] = rightRows[i]!));
      const slant = source.reduce((sum, a, tie) => sum + (y[a]! - y[target[tie]!]!) ** 2, 0);
      if (slant < least) [best, least] = [y.slice(), slant];
    }
  }

  // Set apart from its neighbours by half a row above and below; pairs follow each other closely.
  const space = rows > 1 ? 0.5 : 0;
  const leftX = LEFT;
  const positions = Float64Array.from({ length: 2 * places.length }, (_, i) =>
    i % 2 === 1 ? best[i >> 1]! + space : right.includes(i >> 1) ? leftX + LENGTH : leftX,
  );
  return { positions, width: LADDER_WIDTH, height: rows + 2 * space };
}

/** Places by the column they stand in; neighbours never share one. */
function columnsOf({ places, source, target }: Component, side: Uint8Array): [number[], number[]] {
  const column = new Int8Array(places.length).fill(-1);
  column[0] = 0;
  for (let round = 1; round < places.length; round++) {
    source.forEach((a, tie) => {
      const b = target[tie]!;
      if (column[a] !== -1) column[b] = 1 - column[a]!;
      else if (column[b] !== -1) column[a] = 1 - column[b]!;
    });
  }
  const all = [...places.keys()];
  const [first, second] = [all.filter(i => column[i] === 0), all.filter(i => column[i] === 1)];
  const firstRight = all.some(i => side[places[i]!] === 1 - column[i]!);
  // Without sides the fewer stand left: the hub of a star, then its partners.
  const noSides = all.every(i => side[places[i]!]! > 1);
  return (noSides ? second.length > 0 && second.length < first.length : firstRight)
    ? [second, first]
    : [first, second];
}

/** Every order of the items, the given one first. */
function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    ordersOf([...items.slice(0, i), ...items.slice(i + 1)]).map(rest => [item, ...rest]),
  );
}
