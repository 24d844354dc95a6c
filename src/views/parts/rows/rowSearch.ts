// Which rows a table holds: those of what the other views show, narrowed by what is typed. Pure.

import type { NameIndex } from '../../../graph/names';
import type { Network } from '../../../graph/network';
import { fold, foldings } from '../../../lib/fold';

/** Every name of each place, folded, with a blank before each word. */
export function searchTexts(network: Network, names: NameIndex): readonly string[] {
  return network.places.map(({ id }) => {
    const all = (names.get(id) ?? []).flatMap(({ name }) => foldings(name));
    return ` ${[...new Set(all)].join(' ')}`;
  });
}

/** The members in whose text every typed word begins a word. `textOf` is asked only when something is typed. */
export function narrowed(
  members: readonly number[],
  typed: string,
  textOf: (member: number) => string,
): readonly number[] {
  const words = fold(typed)
    .split(' ')
    .filter(word => word !== '');
  if (words.length === 0) return members;
  return members.filter(member => {
    const text = textOf(member);
    return words.every(word => text.includes(` ${word}`));
  });
}
