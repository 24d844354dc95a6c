// A made-up network as a table of pairs: towns in the countries where there are many, and a fifth of the foundings unknown.

import { seededRandom } from '../../src/lib/random';
import { madeUpTies, type MadeUpOptions } from './madeUpTies';

export interface WorldTableOptions extends MadeUpOptions {
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

export function worldTable({ years = false, ...options }: WorldTableOptions): string {
  const { source, target } = madeUpTies(options);
  const random = seededRandom(options.seed ?? 1);
  const below = (n: number) => Math.floor(random() * n);
  const towns = Array.from({ length: options.places }, (_, i) => {
    const [country, west, south, east, north] = COUNTRIES[below(1 + below(COUNTRIES.length))]!;
    const at = (from: number, to: number) => (from + (to - from) * random()).toFixed(4);
    return `Town ${i + 1},${country},${at(south, north)},${at(west, east)}`;
  });
  const header = `city1,country1,lat1,lng1,city2,country2,lat2,lng2${years ? ',founded' : ''}`;
  const rows = Array.from(source, (place, tie) => {
    const year = years ? `,${random() < 0.2 ? '' : 1950 + below(75)}` : '';
    return `${towns[place]},${towns[target[tie]!]}${year}`;
  });
  return [header, ...rows, ''].join('\n');
}
