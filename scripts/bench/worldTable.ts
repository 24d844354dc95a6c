// A seeded table of pairs of the size and shape of the world's: a few places with many partners, most with one, towns in
// the countries where there are many, and a fifth of the foundings unknown.

import { seededRandom } from '../../src/lib/random';

export interface WorldTableOptions {
  readonly places: number;
  readonly ties: number;
  readonly seed?: number;
  /** A column with the year of founding. */
  readonly years?: boolean;
}

/** Name and the box in which its towns lie: west, south, east, north; in the order of their number of towns. */
const COUNTRIES = [
  ['France', -1, 43, 7, 50],
  ['Germany', 7, 48, 14, 54],
  ['United States', -120, 30, -75, 48],
  ['Poland', 15, 50, 23, 54],
  ['Italy', 8, 38, 17, 46],
  ['Japan', 131, 32, 141, 43],
  ['China', 100, 23, 121, 41],
  ['Brazil', -60, -30, -38, -5],
] as const;

export function worldTable({ places, ties, seed = 1, years = false }: WorldTableOptions): string {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const towns = Array.from({ length: places }, (_, i) => {
    const [country, west, south, east, north] = COUNTRIES[below(1 + below(COUNTRIES.length))]!;
    const at = (from: number, to: number) => (from + (to - from) * random()).toFixed(4);
    return `Town ${i + 1},${country},${at(south, north)},${at(west, east)}`;
  });
  /** Towards the first places, so that degrees fall off like a power of their rank. */
  const partner = () => Math.floor(places * random() ** 2.2);
  const known = new Set<number>();
  const rows: string[] = [];
  for (let turn = 0; rows.length < ties; turn++) {
    const [a, b] = [turn < places ? turn : partner(), partner()];
    const pair = Math.min(a, b) * places + Math.max(a, b);
    if (a === b || known.has(pair)) continue;
    known.add(pair);
    const year = years ? `,${random() < 0.2 ? '' : 1950 + below(75)}` : '';
    rows.push(`${towns[a]},${towns[b]}${year}`);
  }
  const header = `city1,country1,lat1,lng1,city2,country2,lat2,lng2${years ? ',founded' : ''}`;
  return [header, ...rows, ''].join('\n');
}
