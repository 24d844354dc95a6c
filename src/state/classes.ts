// Classes: what colours places and ties, the same on map, network, tables and legend. A category has a class for each
// of its most frequent values and one for the rest; a quantity is cut into classes of about equal size.

import type { Category, Values } from '../graph/attributes/attribute';
import { listedValues, type ListedCategory } from '../graph/attributes/listing';
import { CATEGORY_COLOURS, fixedColours, OTHER, ramp, UNKNOWN_COLOUR, type Themed } from './palette';

/** Class of what has no known value. */
export const NO_CLASS = 255;

export interface ClassOfValues {
  readonly colour: Themed;
  /** One value of a category, all its rarer ones, several at once, or a range of a quantity. */
  readonly is: 'value' | 'others' | 'several' | 'range';
  /** Of a category with one value; else empty. */
  readonly value: string;
  /** Of a quantity: least and greatest value in the class. Of a category NaN. */
  readonly from: number;
  readonly to: number;
  /** Places or ties in it. */
  readonly count: number;
}

export interface Classes {
  readonly type: 'category' | 'quantity';
  /** Per place or tie: index into `list`, or NO_CLASS. */
  readonly of: Uint8Array;
  readonly list: readonly ClassOfValues[];
  /** How many have no class. */
  readonly unknown: number;
}

/** A value that says that the value is not known. */
const UNKNOWN_VALUE = 'unknown';
/** So many classes of a category; what is rarer is one more. */
const MOST = 7;
/** So many classes of a quantity. */
const STEPS = 5;

export function classesOfCategory(category: ListedCategory & Pick<Category, 'id'>, values: Values): Classes {
  const counts = new Map<string, number>();
  let several = 0;
  for (const own of values) {
    if (own.length > 1) several++;
    else if (own.length === 1) counts.set(own[0]!, (counts.get(own[0]!) ?? 0) + 1);
  }
  const listed = listedValues(category, counts);
  const fixed = fixedColours(category.id);
  const own = fixed || category.ordered ? listed : listed.slice(0, MOST - Number(several > 0));
  // On a scale `unknown` has no place; it comes last.
  const shades = category.ordered
    ? [...ramp(own.filter(value => value !== UNKNOWN_VALUE).length), UNKNOWN_COLOUR]
    : CATEGORY_COLOURS;
  const list = own.map((value, i) =>
    classOf('value', fixed?.[value] ?? shades[i] ?? OTHER, counts.get(value)!, value),
  );
  const indexOf = new Map(own.map((value, i) => [value, i]));
  const others = listed.slice(own.length);
  if (others.length > 0) {
    for (const value of others) indexOf.set(value, list.length);
    list.push(
      classOf(
        'others',
        OTHER,
        others.reduce((sum, value) => sum + counts.get(value)!, 0),
      ),
    );
  }
  const ofSeveral = list.length;
  if (several > 0) list.push(classOf('several', CATEGORY_COLOURS[MOST - 1]!, several));
  const of = Uint8Array.from(values, own =>
    own.length === 0 ? NO_CLASS : own.length > 1 ? ofSeveral : indexOf.get(own[0]!)!,
  );
  return { type: 'category', of, list, unknown: unknownIn(of) };
}

function classOf(is: ClassOfValues['is'], colour: Themed, count: number, value = ''): ClassOfValues {
  return { is, colour, value, from: NaN, to: NaN, count };
}

/** `among`: 1 where an item counts, for the limits of the classes and among those without one. */
export function classesOfQuantity(values: Float64Array, among?: Uint8Array): Classes {
  const known = values
    .filter((value, i) => !Number.isNaN(value) && (among === undefined || among[i] === 1))
    .sort();
  const starts = known.length === 0 ? [] : startsOf(known);
  const shades = ramp(starts.length);
  const list = starts.map((start, at): ClassOfValues => {
    const end = starts[at + 1] ?? known.length;
    return {
      ...classOf('range', shades[at]!, end - start),
      from: known[start]!,
      to: known[end - 1]!,
    };
  });
  const of = Uint8Array.from(values, value => {
    if (Number.isNaN(value) || list.length === 0) return NO_CLASS;
    let at = list.length - 1;
    // Who does not count may lie below the first class.
    while (at > 0 && list[at]!.from > value) at--;
    return at;
  });
  const unknown = among ? unknownIn(of.filter((_, i) => among[i] === 1)) : unknownIn(of);
  return { type: 'quantity', of, list, unknown };
}

/** Where each class begins: it takes its share of what is left, and equal values stay together. */
function startsOf(sorted: Float64Array): readonly number[] {
  const starts = [0];
  for (let left = STEPS; left > 1; left--) {
    const start = starts.at(-1)!;
    let end = start + Math.ceil((sorted.length - start) / left);
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end++;
    if (end >= sorted.length) break;
    starts.push(end);
  }
  return starts;
}

function unknownIn(of: Uint8Array): number {
  return of.reduce((sum, at) => sum + Number(at === NO_CLASS), 0);
}

/** The colour of an item; null where nothing is coloured by class. */
export function colourIn(classes: Classes | null, item: number): Themed | null {
  return classes && (classes.list[classes.of[item]!]?.colour ?? UNKNOWN_COLOUR);
}
