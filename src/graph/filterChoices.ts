// What the filters offer: for every attribute its values, with the ties beside each.
//
// A number says how many of the ties shown have the value and pass what the other attributes ask for; a value of
// places at an end that fits what the others ask of that end. Where both ends have to fit, the other end has the value
// too or one that is chosen already; as long as none is, it may have any.

import type { Category, Moment, Values } from './attributes/attribute';
import { listedValues } from './attributes/listing';
import { valuesAt, valuesEver } from './attributes/valuesAt';
import {
  askedOf,
  filterable,
  passes,
  sieveOf,
  type Asked,
  type Ends,
  type FilterBy,
  type Sieve,
} from './filter';
import type { Network } from './network';

export interface FilterChoice {
  readonly value: string;
  readonly ties: number;
  readonly chosen: boolean;
}

/**
 * By attribute: the values that occur in the network at any time, or are chosen, those along no scale by their ties at
 * any time. `among`: per tie not 0 where it belongs to the time that is shown.
 */
export function choicesOf(
  moment: Moment,
  by: FilterBy,
  among: Uint8Array,
): ReadonlyMap<string, readonly FilterChoice[]> {
  const asked = askedOf(moment, by);
  const all = sieveOf(moment.network, asked);
  const choices = (category: Category) => {
    const own = asked.find(one => one.category === category);
    const others = own ? sieveOf(moment.network, without(asked, own)) : all;
    const coded = codedOf(moment, category);
    const counts = counted(moment.network, category, coded, {
      others,
      ends: by.ends,
      fits: own?.fits ?? null,
      among,
    });
    return listedChoices(category, coded.listed, counts, by.filter[category.id] ?? []);
  };
  return new Map(filterable.map(category => [category.id, choices(category)]));
}

/** The dear part of it, which does not depend on what is chosen: attribute by attribute, to be done beforehand. */
export function preparing(moment: Moment): readonly (() => unknown)[] {
  return filterable.map(category => () => codedOf(moment, category));
}

const without = (asked: readonly Asked[], own: Asked) => asked.filter(one => one !== own);

function listedChoices(
  { order, ordered }: Category,
  listed: readonly string[],
  { now, ever }: Counts,
  chosen: readonly string[],
): readonly FilterChoice[] {
  const codes = [...listed.keys()];
  if (!order && !ordered) codes.sort((x, y) => ever[y]! - ever[x]! || x - y);
  const strange = chosen.filter(value => !listed.includes(value));
  return [
    ...codes.map(code => ({ value: listed[code]!, ties: now[code]! })),
    ...[...new Set(strange)].map(value => ({ value, ties: 0 })),
  ].map(choice => ({ ...choice, chosen: chosen.includes(choice.value) }));
}

/** Values as numbers, so that thousands are counted within a frame. */
interface Coded {
  readonly listed: readonly string[];
  /** Per place or tie: indices into `listed`. */
  readonly codes: readonly (readonly number[])[];
  /** The same where nobody has several values: the index, NONE without one. Null: somebody has. */
  readonly single: Int32Array | null;
}

const NONE = -1;

const kept = new WeakMap<Values, Coded>();

function codedOf(moment: Moment, category: Category): Coded {
  const values = valuesAt(moment, category);
  const known = kept.get(values);
  if (known) return known;
  const counts = new Map([...valuesEver(moment, category)].map(value => [value, 0]));
  const count = (own: readonly string[]) => {
    for (const value of own) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  if (category.of === 'tie') values.forEach(count);
  else {
    for (const { a, b } of moment.network.ties) {
      count(values[a]!);
      count(values[b]!);
    }
  }
  const listed = listedValues(category, counts);
  const codeOf = new Map(listed.map((value, code) => [value, code]));
  const codes = values.map(own => own.flatMap(value => codeOf.get(value) ?? []));
  const single = codes.every(({ length }) => length <= 1)
    ? Int32Array.from(codes, ([code = NONE]) => code)
    : null;
  const coded = { listed, codes, single };
  kept.set(values, coded);
  return coded;
}

interface Asking {
  readonly others: Sieve;
  readonly ends: Ends;
  /** Per place or tie 1 where it has a chosen value of this attribute; null: none is chosen. */
  readonly fits: Uint8Array | null;
  readonly among: Uint8Array;
}

/** Per value: its ties in the time shown, and at any time. */
interface Counts {
  readonly now: Uint32Array;
  readonly ever: Uint32Array;
}

function counted(
  network: Network,
  category: Category,
  { listed, codes, single }: Coded,
  { others, ends, fits, among }: Asking,
): Counts {
  const [now, ever] = [new Uint32Array(listed.length), new Uint32Array(listed.length)];
  const { source, target, ties } = network;
  const bothFit = category.bothEnds || ends === 'both';
  const holds = (code: number, end: number, other: number) =>
    codes[end]!.includes(code) &&
    (bothFit ? fits === null || fits[other] === 1 || codes[other]!.includes(code) : others.places[end] === 1);
  const tell = (code: number, tie: number) => {
    ever[code]!++;
    if (among[tie] !== 0) now[code]!++;
  };
  const fitsEnd = (code: number, end: number, other: number, otherCode: number) =>
    bothFit ? fits === null || fits[other] === 1 || otherCode === code : others.places[end] === 1;
  /** Nearly all attributes have one value each, and there may be tens of thousands of ties. */
  const tellSingle = (codeOf: Int32Array, tie: number) => {
    if (category.of === 'tie') {
      if (codeOf[tie] !== NONE) tell(codeOf[tie]!, tie);
      return;
    }
    const [a, b] = [source[tie]!, target[tie]!];
    const [x, y] = [codeOf[a]!, codeOf[b]!];
    const holdsX = x !== NONE && fitsEnd(x, a, b, y);
    const holdsY = y !== NONE && fitsEnd(y, b, a, x);
    if (holdsX || (x === y && holdsY)) tell(x, tie);
    if (holdsY && x !== y) tell(y, tie);
  };
  const codesOf = (tie: number): readonly number[] => {
    if (category.of === 'tie') return codes[tie]!;
    const [a, b] = [source[tie]!, target[tie]!];
    const either = codes[a]!.concat(codes[b]!.filter(code => !codes[a]!.includes(code)));
    return either.filter(code => holds(code, a, b) || holds(code, b, a));
  };
  for (let tie = 0; tie < ties.length; tie++) {
    if (!passes(others, network, ends, tie)) continue;
    if (single) tellSingle(single, tie);
    else for (const code of codesOf(tie)) tell(code, tie);
  }
  return { now, ever };
}
