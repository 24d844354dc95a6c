// Which pairs of places ties that are added bring nearer to each other: the way between the two, counted in ties, becomes
// shorter, or there is one for the first time. Exact, without looking at all pairs of places twice:
//
// The ways from s stay as they are unless an added tie x–y leads on from s, that is d(s, x) + 1 < d(s, y) before. These
// places are the fore of x → y. Of a pair that comes nearer each end is in a fore: take its shortest way that uses the
// fewest added ties; if s were not in the fore of the first one, the way up to the end of that tie could be had without
// it. So only the fores are searched from, and there again all but those places that are in the largest fore and in no
// other: no two of them come nearer, as their way would have to go along x → y first and along y → x last.
//
// From each of them the former distances are searched, and from there only where an added tie shortens them
// (after Ramalingam, G. and Reps, T. (1996): An incremental algorithm for a generalization of the shortest-path problem.
// Journal of Algorithms 21, 267–305).

import type { Slice } from '../../graph/slice';
import { csrOf, type Csr } from '../kernels/csr';
import { distancesFrom, searchOver, UNREACHED } from '../kernels/reach';

type Ties = Pick<Slice, 'order' | 'source' | 'target'>;

export interface NearerQuestion {
  readonly before: Ties;
  /** The same ties and more; its places begin with those of `before`. */
  readonly after: Ties;
}

/** Pairs of places, each counted once. */
export interface Nearer {
  /** That had a way before, and have a shorter one. */
  readonly nearer: number;
  /** That had none. */
  readonly connected: number;
}

/** Searches between two reports of progress. */
const PACE = 64;

/** Throws where `after` lacks a tie of `before`. */
export function nearerBy(
  { before, after }: NearerQuestion,
  onProgress: (share: number) => void = () => {},
): Nearer {
  const { order } = after;
  const then = csrOf({ order, source: before.source, target: before.target });
  const now = csrOf(after);
  const added = addedTies(before, after);
  const { from, isFrom } = startsOf(order, foresOf(then, added));

  const distance = new Uint32Array(order);
  const search = searchOver(then);
  // Pairs of two places that are both searched from are met twice.
  let [nearer, connected] = [0, 0];
  from.forEach((start, done) => {
    distance.fill(UNREACHED);
    search(start, (place, away) => (distance[place] = away));
    shorten(now, added, distance, (place, former) => {
      const times = isFrom[place] === 1 ? 1 : 2;
      if (former === UNREACHED) connected += times;
      else nearer += times;
    });
    if (done % PACE === PACE - 1) onProgress((done + 1) / from.length);
  });
  return { nearer: nearer / 2, connected: connected / 2 };
}

type Added = readonly (readonly [x: number, y: number])[];

function addedTies(before: Ties, after: Ties): Added {
  const keyOf = (x: number, y: number) => Math.min(x, y) * after.order + Math.max(x, y);
  const known = new Set<number>();
  before.source.forEach((x, tie) => known.add(keyOf(x, before.target[tie]!)));
  const added: [number, number][] = [];
  after.source.forEach((x, tie) => {
    const y = after.target[tie]!;
    if (!known.delete(keyOf(x, y))) added.push([x, y]);
  });
  if (known.size > 0) throw new Error(`${known.size} of the ties before are not among those after`);
  return added;
}

/** Of every added tie two: per place 1 where the tie leads on in this direction. */
function foresOf(then: Csr, added: Added): readonly Uint8Array[] {
  const known = new Map<number, Uint32Array>();
  const distances = (place: number): Uint32Array => {
    const found = known.get(place) ?? distancesFrom(then, place);
    known.set(place, found);
    return found;
  };
  return added.flatMap(([x, y]) => {
    const [fromX, fromY] = [distances(x), distances(y)];
    const leadsOn = (near: Uint32Array, far: Uint32Array) =>
      Uint8Array.from(near, (away, place) => Number(away + 1 < far[place]!));
    return [leadsOn(fromX, fromY), leadsOn(fromY, fromX)];
  });
}

/** From where to search: all that is in a fore, but what is in the one alone in which most are alone. */
function startsOf(order: number, fores: readonly Uint8Array[]) {
  const times = new Uint32Array(order);
  for (const fore of fores) fore.forEach((is, place) => (times[place]! += is));
  const alone = fores.map(fore =>
    fore.reduce((sum, is, place) => sum + Number(is === 1 && times[place] === 1), 0),
  );
  const left = fores[alone.indexOf(Math.max(...alone))];
  const isFrom = Uint8Array.from(times, (n, place) => Number(n > 1 || (n === 1 && left![place] === 0)));
  const from = Uint32Array.from([...isFrom.keys()].filter(place => isFrom[place] === 1));
  return { from, isFrom };
}

/** Takes distances from before to those with the added ties; tells every place that comes nearer and how far it was. */
function shorten(
  { offsets, neighbours }: Csr,
  added: Added,
  distance: Uint32Array,
  tell: (place: number, former: number) => void,
): void {
  /** Places by the distance at which a shorter way reaches them. */
  const reached: number[][] = [];
  const reach = (place: number, at: number) => {
    if (at < distance[place]!) (reached[at] ??= []).push(place);
  };
  for (const [x, y] of added) {
    reach(y, distance[x]! + 1);
    reach(x, distance[y]! + 1);
  }
  // What is reached at one distance reaches others at the next one, so that each place is told once.
  for (let away = 0; away < reached.length; away++) {
    for (const place of reached[away] ?? []) {
      const former = distance[place]!;
      if (former <= away) continue;
      distance[place] = away;
      tell(place, former);
      for (let at = offsets[place]!; at < offsets[place + 1]!; at++) reach(neighbours[at]!, away + 1);
    }
  }
}
