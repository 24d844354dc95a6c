// A slice: the part of a network that holds at a time, as plain arrays. It crosses to a worker and
// is all that the analysis sees.

import { NO_COUNTRY } from '../data/noCountry';
import { TIE_KINDS } from '../data/records';
import { onceFor } from '../lib/onceFor';
import { NO_SIDE, type Network } from './network';
import { agreementsBy } from './status';

/** Two places of it need not lie in the same country. */
export const UNKNOWN_COUNTRY = 0xffffffff;

export interface Slice {
  /** Number of places; place i of the slice is place i of the network. */
  readonly order: number;
  /** The two places of each tie of the slice. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Per place: 0, 1 or NO_SIDE. */
  readonly side: Uint8Array;
  /** Per tie: the number of its agreements, in a year of those founded by then. */
  readonly weight: Float64Array;
  /** Per tie: index into TIE_KINDS. */
  readonly kind: Uint8Array;
  /** Per place: number of its country, numbered as they first appear; UNKNOWN_COUNTRY where none is known. */
  readonly country: Uint32Array;
}

/**
 * The ties for which `mask` is not 0. Every place stays, with or without ties.
 *
 * @param kinds per tie of the network its kind at the time, index into TIE_KINDS; without it the kind of today
 * @param year whose end it is; null: today
 */
export function sliceOf(
  network: Network,
  mask: Uint8Array,
  kinds?: Uint8Array,
  year: number | null = null,
): Slice {
  const kept = keptIn(mask);
  const { places, ties, source, target, side } = network;
  return {
    order: places.length,
    source: kept.map(tie => source[tie]!),
    target: kept.map(tie => target[tie]!),
    side,
    weight: Float64Array.from(kept, tie => agreementsBy(ties[tie]!, year)),
    kind: Uint8Array.from(kept, tie => kinds?.[tie] ?? TIE_KINDS.indexOf(ties[tie]!.kind)),
    country: countriesOf(places),
  };
}

/** They are the same in every year, and slices are many. */
const countriesOf = onceFor((places: Network['places']): Uint32Array => {
  const numbers = new Map([[NO_COUNTRY, UNKNOWN_COUNTRY]]);
  return Uint32Array.from(places, ({ country }) => {
    const number = numbers.get(country) ?? numbers.size - 1;
    numbers.set(country, number);
    return number;
  });
});

const codesOf = onceFor((places: Network['places']): readonly string[] =>
  [...new Set(places.map(({ country }) => country))].filter(code => code !== NO_COUNTRY),
);

/** ISO codes by the numbers of countries in slices and facts: in the order of their first place. */
export const countryCodes = ({ places }: Network): readonly string[] => codesOf(places);

/** Numbers of the ties that a slice by this mask keeps: tie i of the slice is tie `keptIn(mask)[i]` of the network. */
export function keptIn(mask: Uint8Array): Uint32Array {
  const kept = new Uint32Array(mask.reduce((sum, one) => sum + Number(one !== 0), 0));
  let next = 0;
  mask.forEach((one, tie) => {
    if (one !== 0) kept[next++] = tie;
  });
  return kept;
}

/** A slice of nothing but ties: one agreement each, partnerships, no sides, one country. Parts can be given. */
export function bareSlice(
  order: number,
  source: Uint32Array,
  target: Uint32Array,
  parts: Partial<Pick<Slice, 'side' | 'weight' | 'kind' | 'country'>> = {},
): Slice {
  return {
    order,
    source,
    target,
    side: new Uint8Array(order).fill(NO_SIDE),
    weight: new Float64Array(source.length).fill(1),
    kind: new Uint8Array(source.length),
    country: new Uint32Array(order),
    ...parts,
  };
}
