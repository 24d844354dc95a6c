// The values of an attribute at a time. What does not change with time is read once per network.

import type { Network } from '../network';
import type { Category, Moment, Quantity, Values } from './attribute';

const kept = new WeakMap<Network, Map<string, Values | Float64Array>>();

export function valuesAt(moment: Moment, category: Category): Values {
  return category.changes ? category.read(moment) : once(moment, category.id, () => category.read(moment));
}

export function quantityAt(moment: Moment, quantity: Quantity): Float64Array {
  return once(moment, quantity.id, () => quantity.read(moment));
}

function once<T extends Values | Float64Array>({ network }: Moment, id: string, read: () => T): T {
  const known = kept.get(network) ?? new Map<string, Values | Float64Array>();
  kept.set(network, known);
  const values = (known.get(id) as T | undefined) ?? read();
  known.set(id, values);
  return values;
}
