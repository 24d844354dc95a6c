// Two small networks whose ties are public, and what KONECT prints of them (konect.cc/networks/ucidata-zachary and
// konect.cc/networks/contiguous-usa, as archived; six significant digits, written here without its thin spaces).
// Left out: mean distance and effective diameters, which KONECT estimates by sampling (HyperANF), and ours are exact.

import { readFileSync } from 'node:fs';
import type { StatisticId } from '../../../src/analysis/statistics/catalogue';
import { bareSlice, type Slice } from '../../../src/graph/slice';

/** Lines of two names; % begins a comment. */
export function edgeList(file: string): Slice {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const ties = readFileSync(`tests/fixtures/konect/${file}`, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('%'))
    .map(line => line.split(' ').map(numberOf) as [number, number]);
  return bareSlice(
    numbers.size,
    Uint32Array.from(ties, ([a]) => a),
    Uint32Array.from(ties, ([, b]) => b),
  );
}

type Table = Partial<Readonly<Record<StatisticId, string>>>;

export const published: readonly (readonly [name: string, file: string, table: Table])[] = [
  [
    'Zachary karate club',
    'zachary.txt',
    {
      order: '34',
      size: '78',
      triangles: '45',
      maxDegree: '17',
      meanDegree: '4.58824',
      density: '0.139037',
      giant: '34',
      diameter: '5',
      medianDistance: '2',
      gini: '0.385370',
      powerLaw: '1.78096',
      assortativity: '-0.475613',
      transitivity: '0.255682',
    },
  ],
  [
    'Contiguous USA',
    'contiguousUsa.txt',
    {
      order: '49',
      size: '107',
      triangles: '57',
      maxDegree: '8',
      meanDegree: '4.36735',
      density: '0.0909864',
      giant: '49',
      diameter: '11',
      medianDistance: '4',
      gini: '0.201221',
      powerLaw: '1.71537',
      assortativity: '0.233397',
      transitivity: '0.406176',
    },
  ],
];
