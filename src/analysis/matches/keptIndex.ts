// The index of the network that was asked about last. It is the same for every city of it and takes some tenths of a
// second for a table of the world; every question brings its network along, and is told by its content.

import type { PlaceFacts } from '../../graph/placeFacts';
import type { Slice } from '../../graph/slice';
import { buildMatchIndex, type MatchIndex } from './matchIndex';

let kept: { readonly mark: string; readonly index: MatchIndex } | undefined;

export function indexFor(slice: Slice, facts: PlaceFacts, names: readonly string[]): MatchIndex {
  const mark = markOf(slice, facts, names);
  if (kept?.mark !== mark) kept = { mark, index: buildMatchIndex(slice, facts, names) };
  return kept.index;
}

/** Numbers and two sums over all content (FNV-1a, 32 bits each): what is unlike in any place has another mark. */
function markOf(slice: Slice, facts: PlaceFacts, names: readonly string[]): string {
  let [one, two] = [0x811c9dc5, 0x01000193];
  const add = (value: number) => {
    one = Math.imul(one ^ (value & 0xffff), 0x01000193);
    two = Math.imul(two ^ (value >>> 16) ^ (value & 0xff), 0x01000193) + 1;
  };
  for (const part of [slice.source, slice.target, facts.country]) part.forEach(add);
  // Ten-thousandths of a degree; not a number becomes 0, as nobody lives there.
  for (const part of [facts.lat, facts.lon]) part.forEach(value => add((value * 1e4) | 0));
  facts.population.forEach(value => add(value | 0));
  for (const name of names) for (let at = 0; at < name.length; at++) add(name.charCodeAt(at) + at);
  return [slice.order, slice.source.length, one >>> 0, two >>> 0].join(' ');
}
