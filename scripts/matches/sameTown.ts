// Towns that stand in a table twice ("England" beside "England, United Kingdom"): places of one name close by are one.

import type { PlaceFacts } from '../../src/graph/placeFacts';
import { sliceOf, type Slice } from '../../src/graph/slice';
import type { Network } from '../../src/graph/network';
import { distance } from '../../src/lib/geodesy';
import { groupBy } from '../../src/lib/groupBy';

/**
 * The ties between towns, each town by the first of its places; the others are left without a tie. Ties that are now the
 * same are one, and those within a town none.
 *
 * @param names folded
 * @param km so far apart at most
 */
export function mergeSameTowns(
  network: Network,
  { lat, lon }: PlaceFacts,
  names: readonly string[],
  km: number,
): { readonly slice: Slice; readonly merged: number } {
  const town = Uint32Array.from(network.places, (_, place) => place);
  const byName = groupBy([...names.keys()], place => names[place]!);
  for (const alike of byName.values()) {
    const firsts: number[] = [];
    for (const place of alike) {
      const first = firsts.find(one => distance([lon[one]!, lat[one]!], [lon[place]!, lat[place]!]) <= km);
      if (first === undefined) firsts.push(place);
      else town[place] = first;
    }
  }
  const known = new Set<string>();
  const mask = Uint8Array.from(network.ties, (_, tie) => {
    const [a, b] = [town[network.source[tie]!]!, town[network.target[tie]!]!];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a === b || known.has(key)) return 0;
    known.add(key);
    return 1;
  });
  const slice = sliceOf(network, mask);
  return {
    slice: {
      ...slice,
      source: slice.source.map(place => town[place]!),
      target: slice.target.map(place => town[place]!),
    },
    merged: town.reduce((sum, first, place) => sum + Number(first !== place), 0),
  };
}
