// A made-up network of the world's shape, by chance that repeats: a few places with many partners, most with one, and one
// component that holds most of them.

import { seededRandom } from '../../src/lib/random';

/** As large as a table of the world's twin cities. */
export const WORLD = { places: 17_717, ties: 25_914 } as const;

export interface MadeUpOptions {
  readonly places: number;
  readonly ties: number;
  /** Share of all places that are in the largest component. */
  readonly giant?: number;
  readonly seed?: number;
}

/** The two places of each tie; every place has one, and no pair comes twice. */
export interface MadeUpTies {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

/**
 * A tree in which a newcomer joins the end of a random tie as often as a random place, so that degrees are heavy-tailed;
 * ties across it, between ends of early ties; and beside it small stars.
 * Throws where so few ties cannot reach all places, or so many hardly fit between those of the largest component.
 */
export function madeUpTies({ places, ties, giant: share = 0.8, seed = 1 }: MadeUpOptions): MadeUpTies {
  const random = seededRandom(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  // A single place beside it would have none to be tied to.
  const giant = Math.round(places * share) === places - 1 ? places : Math.round(places * share);
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
    const wished = first + 2 + below(3);
    const end = wished >= places - 1 ? places : wished;
    for (let place = first + 1; place < end; place++) stars.push([first, place]);
    first = end;
  }
  const fewest = made + stars.length;
  // Pairs are drawn until a new one comes, for which more than this would take too long.
  const most = fewest + Math.floor((giant * giant) / 16);
  if (ties < fewest || ties > most)
    throw new RangeError(`${places} places take from ${fewest} to ${most} ties, not ${ties}`);
  while (made < ties - stars.length) {
    const [a, b] = [someEnd(2), someEnd(2)];
    if (a === b || known.has(key(a, b))) continue;
    known.add(key(a, b));
    tie(a, b);
  }
  for (const [a, b] of stars) tie(a, b);
  return { source, target };
}
