// How a place stands among its partners: whether nearly all of them are in one country, and whether it hangs at the edge
// of the network. Only ties that are all known say so: a partner that was not asked may have others.

import { components } from '../kernels/components';
import { UNKNOWN_COUNTRY, type Slice } from '../../graph/slice';

/** More than this share of the partners in one country, of so many partners and more. */
export const ONE_COUNTRY_SHARE = 0.8;
const LEAST_PARTNERS = 3;
/** A network that falls into pieces has no middle to be away from: its largest one has this share of the tied places. */
const GIANT_SHARE = 0.5;

export interface Positions {
  readonly partners: Uint32Array;
  /** Per place: number of the country with most of its partners, and its share of those whose country is known; NaN
   * without any. */
  readonly topCountry: Uint32Array;
  readonly topShare: Float64Array;
  readonly oneCountry: Uint8Array;
  /** Outside the giant component, as the two ends of a lone tie are; all ties of its component are known. */
  readonly peripheral: Uint8Array;
  /** Share of the tied places that the largest component has. */
  readonly giantShare: number;
}

/** @param known per place: 1 where all its ties are known */
export function positionsIn(slice: Slice, known: Uint8Array): Positions {
  const { order, source, target, country } = slice;
  const partners = new Uint32Array(order);
  const byCountry = Array.from({ length: order }, () => new Map<number, number>());
  for (let tie = 0; tie < source.length; tie++) meet(source[tie]!, target[tie]!);

  const topCountry = new Uint32Array(order).fill(UNKNOWN_COUNTRY);
  const topShare = new Float64Array(order).fill(NaN);
  const oneCountry = new Uint8Array(order);
  byCountry.forEach((counts, place) => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total === 0) return;
    const [top] = [...counts].sort((p, q) => q[1] - p[1] || p[0] - q[0]);
    topCountry[place] = top![0];
    topShare[place] = top![1] / total;
    const counted = known[place] === 1 && total === partners[place] && total >= LEAST_PARTNERS;
    oneCountry[place] = Number(counted && topShare[place]! > ONE_COUNTRY_SHARE);
  });

  const { group, sizes } = components(slice);
  const tied = partners.reduce((sum, many) => sum + Number(many > 0), 0);
  const giantShare = tied === 0 ? 0 : sizes[0]! / tied;
  const wholly = new Uint8Array(sizes.length).fill(1);
  group.forEach((component, place) => {
    if (known[place] === 0) wholly[component] = 0;
  });
  const peripheral = Uint8Array.from(partners, (many, place) => {
    const component = group[place]!;
    return Number(many > 0 && component !== 0 && wholly[component] === 1 && giantShare >= GIANT_SHARE);
  });
  return { partners, topCountry, topShare, oneCountry, peripheral, giantShare };

  function meet(a: number, b: number): void {
    for (const [place, partner] of [
      [a, b],
      [b, a],
    ] as const) {
      partners[place]!++;
      const where = country[partner]!;
      if (where !== UNKNOWN_COUNTRY) byCountry[place]!.set(where, (byCountry[place]!.get(where) ?? 0) + 1);
    }
  }
}
