// Filters: which ties are let through. Values chosen for one attribute are alternatives, attributes add up:
// (partnership or friendship) and suspended. An attribute without a chosen value asks for nothing.
// What is asked of a place is asked of one end of a tie, the same end for all such attributes, or of both.

import { attributes } from './attributes';
import type { Category, Moment, Values } from './attributes/attribute';
import { valuesAt } from './attributes/valuesAt';

/** Chosen values by attribute id; never an empty list. */
export type Filter = Readonly<Record<string, readonly string[]>>;

/** Whether one end of a tie must fit what is asked of places, or both. */
export const ENDS = ['one', 'both'] as const;
export type Ends = (typeof ENDS)[number];

export interface FilterBy {
  readonly filter: Filter;
  readonly ends: Ends;
}

/** What can be filtered by: every category, in the order of the panel. */
export const filterable: readonly Category[] = (
  attributes as readonly (Category | { type: 'quantity' })[]
).filter((attribute): attribute is Category => attribute.type === 'category');

export function isFiltered({ filter }: FilterBy): boolean {
  return Object.keys(filter).length > 0;
}

/** Per tie 1 where it passes. `without`: an attribute whose choice is not asked for. */
export function passing(moment: Moment, { filter, ends }: FilterBy, without?: string): Uint8Array {
  const asked = filterable
    .filter(({ id }) => filter[id] !== undefined && id !== without)
    .map(category => ({ category, fits: fitsOf(valuesAt(moment, category), filter[category.id]!) }));
  const ofTies = asked.filter(({ category }) => category.of === 'tie');
  const ofEnds = asked.filter(({ category }) => category.of === 'place' && !category.bothEnds);
  const ofBothEnds = asked.filter(({ category }) => category.bothEnds);
  const { source, target, ties } = moment.network;
  const mask = new Uint8Array(ties.length);
  for (let tie = 0; tie < mask.length; tie++) {
    const [a, b] = [source[tie]!, target[tie]!];
    const fitA = ofEnds.every(({ fits }) => fits(a));
    const fitB = ofEnds.every(({ fits }) => fits(b));
    mask[tie] = Number(
      ofTies.every(({ fits }) => fits(tie)) &&
        (ends === 'both' ? fitA && fitB : fitA || fitB) &&
        ofBothEnds.every(({ fits }) => fits(a) && fits(b)),
    );
  }
  return mask;
}

function fitsOf(values: Values, chosen: readonly string[]): (index: number) => boolean {
  const wanted = new Set(chosen);
  return index => values[index]!.some(value => wanted.has(value));
}

export interface FilterChoice {
  readonly value: string;
  /** Ties that have the value, at an end if it is one of places, and pass whatever else is asked. */
  readonly ties: number;
  readonly chosen: boolean;
}

/**
 * The values of an attribute that occur in the network, or are chosen, with their ties. `among`: per tie not 0 where
 * it belongs to the time that is shown.
 */
export function choicesOf(
  moment: Moment,
  by: FilterBy,
  category: Category,
  among: Uint8Array,
): readonly FilterChoice[] {
  const values = valuesAt(moment, category);
  const others = passing(moment, by, category.id);
  const chosen = by.filter[category.id] ?? [];
  const counts = new Map<string, number>();
  const whole = new Map<string, number>();
  const { source, target, ties } = moment.network;
  ties.forEach((_, tie) => {
    const own =
      category.of === 'tie' ? values[tie]! : new Set([...values[source[tie]!]!, ...values[target[tie]!]!]);
    for (const value of own) {
      whole.set(value, (whole.get(value) ?? 0) + 1);
      if (others[tie] === 1 && among[tie] !== 0) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  });
  const listed = new Set([...orderOf(category, whole), ...chosen]);
  return [...listed].map(value => ({ value, ties: counts.get(value) ?? 0, chosen: chosen.includes(value) }));
}

export type ListedCategory = Pick<Category, 'order' | 'ordered'>;

/** Values in the order they are listed: a stated one, along the scale, or the most frequent first. */
export function orderOf(
  { order, ordered }: ListedCategory,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  if (order) return order.filter(value => counts.has(value));
  const values = [...counts.keys()];
  if (ordered) return values.sort();
  return values.sort((x, y) => counts.get(y)! - counts.get(x)! || (x < y ? -1 : 1));
}
