// Classes: what colours places and ties, the same on map, network, tables and legend. A category has a class for each
// of its most frequent values and one for the rest; a quantity is cut into classes of about equal size.

import type { Category, Values } from '../graph/attributes/attribute';
import { orderOf, type ListedCategory } from '../graph/filter';
import { CATEGORY_COLOURS, fixedColours, OTHER, ramp, type Themed } from './palette';

/** Class of what has no known value. */
export const NO_CLASS = 255;

export interface ClassOfValues {
  readonly colour: Themed;
  /** Of a category: its value, or null for all the rest. Of a quantity null. */
  readonly value: string | null;
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

/** So many classes of a category; what is rarer is one more. */
const MOST = 7;
/** So many classes of a quantity. */
const STEPS = 5;

export function classesOfCategory(category: ListedCategory & Pick<Category, 'id'>, values: Values): Classes {
  const counts = new Map<string, number>();
  for (const [value] of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const listed = orderOf(category, counts);
  const fixed = fixedColours(category.id);
  const own = fixed || category.ordered ? listed : listed.slice(0, MOST);
  const shades = category.ordered ? ramp(own.length) : CATEGORY_COLOURS;
  const list: ClassOfValues[] = own.map((value, i) => ({
    colour: fixed?.[value] ?? shades[i] ?? OTHER,
    value,
    from: NaN,
    to: NaN,
    count: counts.get(value)!,
  }));
  const rest = listed.slice(own.length);
  if (rest.length > 0) {
    const count = rest.reduce((sum, value) => sum + counts.get(value)!, 0);
    list.push({ colour: OTHER, value: null, from: NaN, to: NaN, count });
  }
  const indexOf = new Map(listed.map((value, i) => [value, Math.min(i, list.length - 1)]));
  const of = Uint8Array.from(values, ([value]) => (value === undefined ? NO_CLASS : indexOf.get(value)!));
  return { type: 'category', of, list, unknown: unknownIn(of) };
}

/** `among`: 1 where an item counts for the limits of the classes. */
export function classesOfQuantity(values: Float64Array, among?: Uint8Array): Classes {
  const known = values
    .filter((value, i) => !Number.isNaN(value) && (among === undefined || among[i] === 1))
    .sort();
  const limits: number[] = [];
  for (let step = 1; step < STEPS; step++) {
    const limit = known[Math.floor((step * known.length) / STEPS)];
    if (limit !== undefined && limit > (limits.at(-1) ?? known[0]!)) limits.push(limit);
  }
  const classOf = (value: number) => {
    let at = 0;
    while (at < limits.length && value >= limits[at]!) at++;
    return at;
  };
  const of = Uint8Array.from(values, value => (Number.isNaN(value) ? NO_CLASS : classOf(value)));
  const shades = ramp(limits.length + 1);
  const list = shades.map((colour, at): ClassOfValues => {
    const inside = known.filter(value => classOf(value) === at);
    return { colour, value: null, from: inside[0] ?? NaN, to: inside.at(-1) ?? NaN, count: inside.length };
  });
  return { type: 'quantity', of, list: known.length === 0 ? [] : list, unknown: unknownIn(of) };
}

function unknownIn(of: Uint8Array): number {
  return of.reduce((sum, at) => sum + Number(at === NO_CLASS), 0);
}

/** The colour of an item; null where it has no class. */
export function colourIn(classes: Classes | null, item: number): Themed | null {
  const at = classes?.of[item];
  return at === undefined || at === NO_CLASS ? null : (classes!.list[at]?.colour ?? null);
}
