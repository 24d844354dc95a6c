// The values of an attribute at a time. What does not change with time is read once per network, the rest once per
// moment.

import type { Network } from '../network';
import type { Category, Moment, Quantity, Values } from './attribute';
import { momentAt } from './moment';

type Read = Values | Float64Array | ReadonlySet<string>;

const kept = new WeakMap<Network | Moment, Map<string, Read>>();

export function valuesAt(moment: Moment, category: Category): Values {
  return once(category.changes ? moment : moment.network, category.id, () => category.read(moment));
}

export function quantityAt(moment: Moment, quantity: Quantity): Float64Array {
  return once(quantity.changes ? moment : moment.network, quantity.id, () => quantity.read(moment));
}

/** As they are today, so that a scale by them stands still while years play. */
export function quantityToday(moment: Moment, quantity: Quantity): Float64Array {
  const { network, tables } = moment;
  return quantity.changes
    ? once(network, `${quantity.id} today`, () => quantity.read(momentAt(network, tables, null)))
    : quantityAt(moment, quantity);
}

/** The values that a category has at any time. */
export function valuesEver(moment: Moment, category: Category): ReadonlySet<string> {
  return once(
    moment.network,
    `${category.id} ever`,
    () => new Set(category.ever?.(moment.network) ?? flat(valuesAt(moment, category))),
  );
}

function once<T extends Read>(of: Network | Moment, id: string, read: () => T): T {
  const known = kept.get(of) ?? new Map<string, Read>();
  kept.set(of, known);
  const values = (known.get(id) as T | undefined) ?? read();
  known.set(id, values);
  return values;
}

function* flat(values: Values): Iterable<string> {
  for (const own of values) yield* own;
}
