// Connected components: two places share one when a chain of ties joins them. Union-find with path halving, the
// earliest place of a component as its root: cheap enough for every year of a running timeline, so that what the
// page says and the year beside it never differ.

import type { Slice } from '../../graph/slice';

export interface Components {
  /** Per place: number of its component. */
  readonly group: Uint32Array;
  /** Per component: number of its places, 1 for a place without ties. Largest first, equals by their earliest place. */
  readonly sizes: Uint32Array;
}

export function components({
  order,
  source,
  target,
}: Pick<Slice, 'order' | 'source' | 'target'>): Components {
  const parent = Uint32Array.from({ length: order }, (_, place) => place);
  const rootOf = (place: number): number => {
    while (parent[place]! !== place) {
      parent[place] = parent[parent[place]!]!;
      place = parent[place]!;
    }
    return place;
  };
  for (let tie = 0; tie < source.length; tie++) {
    const a = rootOf(source[tie]!);
    const b = rootOf(target[tie]!);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  const sizeOf = new Uint32Array(order);
  for (let place = 0; place < order; place++) sizeOf[rootOf(place)]!++;
  const roots = [...sizeOf.keys()].filter(root => sizeOf[root]! > 0);
  roots.sort((x, y) => sizeOf[y]! - sizeOf[x]! || x - y);
  const numberOf = new Uint32Array(order);
  roots.forEach((root, number) => (numberOf[root] = number));
  return {
    group: parent.map((_, place) => numberOf[rootOf(place)]!),
    sizes: Uint32Array.from(roots, root => sizeOf[root]!),
  };
}

/** How many components have as many places as the largest; 0 where nothing is tied. */
export function largestOf(slice: Pick<Slice, 'order' | 'source' | 'target'>): number {
  const { sizes } = components(slice);
  return slice.source.length === 0 ? 0 : sizes.filter(size => size === sizes[0]).length;
}
