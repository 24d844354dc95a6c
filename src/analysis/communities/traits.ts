// What a cluster has in common: values of places or ties that are more frequent in it than chance lets expect.
//
// Chance, for what is said of places (country, region): the values are dealt out anew among the places of the same side
// and about the same number of ties (1, 2–3, 4–7, 8–15, …), so that well connected places stay so. How many fall into a
// cluster is then a sum of hypergeometric numbers, one per such class; its distribution is exact.
// For what is said of ties (kind, decade, theme): dealt out anew among the ties between the same sides; the ties within
// the cluster are the drawn ones.
// Places and ties of which no value is known are left out. Every cluster of three or more places is tested for every
// value that occurs at least three times; of all these tests together, q is the share of false discoveries.

import type { Slice } from '../../graph/slice';
import { NO_CLUSTER } from './communities';
import { falseDiscoveries } from './falseDiscoveries';
import type { Labels } from './labels';
import { atLeast, CERTAIN_ZERO, hypergeometric, sumOf } from './hypergeometric';

export interface TraitsQuestion {
  readonly slice: Slice;
  /** Per place its cluster, or NO_CLUSTER. */
  readonly group: Uint32Array;
  /** Of all places, or of all ties of the slice. */
  readonly labels: readonly Labels[];
}

export interface Trait {
  readonly attribute: string;
  readonly of: 'place' | 'tie';
  readonly value: string;
  /** Places or ties of the cluster that have the value, of those in it of which any is known. */
  readonly count: number;
  readonly known: number;
  /** What chance lets expect, and how many times that there are. */
  readonly expected: number;
  readonly lift: number;
  /** Chance of so many or more. */
  readonly p: number;
  /** With all other tests in mind. */
  readonly q: number;
}

/** A cluster has so many places at the least to be called one, and a value to be tested. */
export const LEAST_PLACES = 3;
const LEAST_VALUES = 3;
/** Traits are those with a q below. */
const FALSE_SHARE = 0.05;

export interface FoundTraits {
  /** Per cluster its traits, the least p first. */
  readonly traits: readonly (readonly Trait[])[];
  /** How many tests were made. */
  readonly tests: number;
}

export function traitsOf({ slice, group, labels }: TraitsQuestion): FoundTraits {
  const sizes = countsOf(group.filter(one => one !== NO_CLUSTER));
  const clusters = sizes.flatMap((size, cluster) => (size >= LEAST_PLACES ? [cluster] : []));
  const place = itemsOfPlaces(slice, group);
  const tie = itemsOfTies(slice, group);
  let tests = 0;
  const tried: (Omit<Trait, 'q'> & { readonly cluster: number })[] = [];
  for (const own of labels) {
    const { id, of, names } = own;
    const { classOf, clusterOf } = of === 'place' ? place : tie;
    if (own.offsets.length !== clusterOf.length + 1)
      throw new Error(`${own.offsets.length - 1} values of ${id}`);
    const dealt = deal(own, classOf, clusterOf);
    const tested = [...dealt.values].filter(([, { total }]) => total >= LEAST_VALUES);
    tests += tested.length * clusters.length;
    for (const [code, { byClass, byCluster }] of tested) {
      const value = names[code]!;
      for (const cluster of clusters) {
        const count = byCluster.get(cluster) ?? 0;
        if (count === 0) continue;
        let chance = CERTAIN_ZERO;
        let [expected, known] = [0, 0];
        for (const [one, drawn] of dealt.drawn.get(cluster)!) {
          const [population, marked] = [dealt.classes.get(one)!, byClass.get(one) ?? 0];
          known += drawn;
          expected += (drawn * marked) / population;
          if (marked > 0) chance = sumOf(chance, hypergeometric(population, marked, drawn));
        }
        const p = atLeast(chance, count);
        tried.push({ cluster, attribute: id, of, value, count, known, expected, lift: count / expected, p });
      }
    }
  }
  const q = falseDiscoveries(
    tried.map(({ p }) => p),
    tests,
  );
  const traits: Trait[][] = sizes.map(() => []);
  tried.forEach(({ cluster, ...trait }, i) => {
    if (q[i]! < FALSE_SHARE && trait.lift > 1) traits[cluster]!.push({ ...trait, q: q[i]! });
  });
  for (const own of traits) own.sort((x, y) => x.p - y.p || y.lift - x.lift);
  return { traits, tests };
}

/** What is dealt out: items in classes, some of them in clusters. −1: takes no part, or is in no cluster. */
interface Items {
  readonly classOf: Int32Array;
  readonly clusterOf: Int32Array;
}

const SIDES = 256;

function itemsOfPlaces({ order, source, target, side }: Slice, group: Uint32Array): Items {
  const degree = new Uint32Array(order);
  for (const place of source) degree[place]!++;
  for (const place of target) degree[place]!++;
  return {
    classOf: Int32Array.from(degree, (ties, place) =>
      ties === 0 ? -1 : Math.floor(Math.log2(ties)) * SIDES + side[place]!,
    ),
    clusterOf: Int32Array.from(group, one => (one === NO_CLUSTER ? -1 : one)),
  };
}

function itemsOfTies({ source, target, side }: Slice, group: Uint32Array): Items {
  return {
    classOf: Int32Array.from(source, (a, tie) => {
      const [x, y] = [side[a]!, side[target[tie]!]!];
      return Math.min(x, y) * SIDES + Math.max(x, y);
    }),
    clusterOf: Int32Array.from(source, (a, tie) =>
      group[a] === group[target[tie]!] && group[a] !== NO_CLUSTER ? group[a]! : -1,
    ),
  };
}

/** How many items with a known value there are in each class and cluster, and of them of each value. */
function deal({ offsets, codes }: Labels, classOf: Int32Array, clusterOf: Int32Array) {
  interface Value {
    total: number;
    readonly byClass: Map<number, number>;
    readonly byCluster: Map<number, number>;
  }
  const classes = new Map<number, number>();
  const drawn = new Map<number, Map<number, number>>();
  const found = new Map<number, Value>();
  classOf.forEach((one, item) => {
    const cluster = clusterOf[item]!;
    const own = codes.subarray(offsets[item]!, offsets[item + 1]!);
    if (one < 0 || own.length === 0) return;
    add(classes, one);
    const inCluster = drawn.get(cluster) ?? new Map<number, number>();
    drawn.set(cluster, inCluster);
    add(inCluster, one);
    for (const value of new Set(own)) {
      const counts = found.get(value) ?? { total: 0, byClass: new Map(), byCluster: new Map() };
      found.set(value, counts);
      counts.total++;
      add(counts.byClass, one);
      if (cluster >= 0) add(counts.byCluster, cluster);
    }
  });
  return { classes, drawn, values: found };
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function countsOf(groups: Uint32Array): readonly number[] {
  const counts: number[] = [];
  for (const one of groups) counts[one] = (counts[one] ?? 0) + 1;
  return Array.from(counts, count => count ?? 0);
}
