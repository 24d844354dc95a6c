// Networks of which the literature knows the clusters.

import { bareSlice, type Slice } from '../../../src/graph/slice';
import { slice } from '../slices';

/**
 * Friendships of 34 members of a karate club, numbered from 0 as usual. Zachary, W. W. (1977): An information flow model
 * for conflict and fission in small groups. Journal of Anthropological Research 33, 452–473.
 */
export const karateClub: Slice = slice(
  34,
  [
    '0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17 1-19 1-21 1-30',
    '2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32',
    '14-33 15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31',
    '25-31 26-29 26-33 27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33',
  ]
    .join(' ')
    .split(' ')
    .map(tie => tie.split('-').map(Number) as [number, number]),
);

/**
 * 18 women (places 0–17) and the 14 meetings each attended (places 18–31). Davis, A., Gardner, B. B., Gardner, M. R.
 * (1941): Deep South. University of Chicago Press.
 */
const ATTENDED = [
  [0, 1, 2, 3, 4, 5, 7, 8],
  [0, 1, 2, 4, 5, 6, 7],
  [1, 2, 3, 4, 5, 6, 7, 8],
  [0, 2, 3, 4, 5, 6, 7],
  [2, 3, 4, 6],
  [2, 4, 5, 7],
  [4, 5, 6, 7],
  [5, 7, 8],
  [4, 6, 7, 8],
  [6, 7, 8, 11],
  [7, 8, 9, 11],
  [7, 8, 9, 11, 12, 13],
  [6, 7, 8, 9, 11, 12, 13],
  [5, 6, 8, 9, 10, 11, 12, 13],
  [6, 7, 9, 10, 11],
  [7, 8],
  [8, 10],
  [8, 10],
];
export const southernWomen: Slice = sided(
  18,
  14,
  ATTENDED.flatMap((meetings, woman) => meetings.map(meeting => [woman, meeting] as const)),
);

/** Two sides: places 0 … first − 1 and the `second` after them; ties by the numbers on either side. */
export function sided(first: number, second: number, ties: readonly (readonly [number, number])[]): Slice {
  return bareSlice(
    first + second,
    Uint32Array.from(ties, ([a]) => a),
    Uint32Array.from(ties, ([, b]) => first + b),
    { side: Uint8Array.from({ length: first + second }, (_, place) => Number(place >= first)) },
  );
}

/** Complete networks of `size` places, one tie from each to the next, in a ring. */
export function ringOfCliques(cliques: number, size: number): Slice {
  const ties: [number, number][] = [];
  for (let c = 0; c < cliques; c++) {
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) ties.push([c * size + i, c * size + j]);
    ties.push([c * size, ((c + 1) % cliques) * size + 1]);
  }
  return slice(cliques * size, ties);
}
