// What is told of networks, found anew by plain means: parts by walking, betweenness by counting every shortest way
// (Brandes 2001 without any shortcut).

export type Pair = readonly [string, string];

export function neighboursOf(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  return neighbours;
}

/** Places of each part, the largest first. */
export function partsOf(pairs: readonly Pair[]): readonly (readonly string[])[] {
  const neighbours = neighboursOf(pairs);
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const place of part) {
      for (const next of neighbours.get(place)!) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part);
  }
  return parts.sort((x, y) => y.length - x.length);
}

/** Pairs of other places, by the share of their shortest ways that leads over each place. */
export function betweennessOf(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(pairs);
  const between = new Map([...neighbours.keys()].map(place => [place, 0]));
  for (const start of neighbours.keys()) {
    const distance = new Map([[start, 0]]);
    const ways = new Map([[start, 1]]);
    const order = [start];
    for (const place of order) {
      for (const next of neighbours.get(place)!) {
        if (!distance.has(next)) {
          distance.set(next, distance.get(place)! + 1);
          order.push(next);
        }
        if (distance.get(next) === distance.get(place)! + 1) {
          ways.set(next, (ways.get(next) ?? 0) + ways.get(place)!);
        }
      }
    }
    const share = new Map(order.map(place => [place, 0]));
    for (const place of order.toReversed()) {
      for (const before of neighbours.get(place)!) {
        if (distance.get(before) !== distance.get(place)! - 1) continue;
        const part = (ways.get(before)! / ways.get(place)!) * (1 + share.get(place)!);
        share.set(before, share.get(before)! + part);
      }
      if (place !== start) between.set(place, between.get(place)! + share.get(place)! / 2);
    }
  }
  return between;
}
