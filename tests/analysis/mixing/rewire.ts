// Degree-preserving rewiring: two ties swap an end each, unless a place would be tied to itself or two places twice
// (Maslov & Sneppen, Science 296, 910, 2002). With sides the ends of side b are swapped.

import type { Network } from '../../../src/graph/network';
import { seededRandom } from '../../../src/lib/random';

/** Swaps tried per tie before a network counts as drawn anew. */
const SWAPS = 8;

export function* rewired(
  { source, target, side }: Pick<Network, 'source' | 'target' | 'side'>,
  sided: boolean,
  networks: number,
  seed: number,
): Generator<readonly (readonly [number, number])[]> {
  const random = seededRandom(seed);
  const ties = [...source].map((a, tie): [number, number] =>
    sided && side[a] === 1 ? [target[tie]!, a] : [a, target[tie]!],
  );
  const key = (x: number, y: number) => (x < y ? x * side.length + y : y * side.length + x);
  const known = new Set(ties.map(([a, b]) => key(a, b)));
  for (let network = 0; network < networks; network++) {
    for (let step = 0; step < SWAPS * ties.length; step++) {
      const first = ties[Math.floor(random() * ties.length)]!;
      const second = ties[Math.floor(random() * ties.length)]!;
      const [a, b] = first;
      const [c, d] = !sided && random() < 0.5 ? [second[1], second[0]] : second;
      if (a === d || c === b || known.has(key(a, d)) || known.has(key(c, b))) continue;
      known.delete(key(a, b));
      known.delete(key(c, d));
      known.add(key(a, d)).add(key(c, b));
      first[1] = d;
      [second[0], second[1]] = [c, b];
    }
    yield ties;
  }
}
