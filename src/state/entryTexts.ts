// The words by which an entry is found: titles, mottos, notes, topics, and what its cities and organisations are called.

import type { Entry } from '../analysis/entries/entry';
import type { PlaceName, Tables } from '../data/records';
import { fold, foldings } from '../lib/fold';
import { groupBy } from '../lib/groupBy';

/** Folded, with a blank before each word, by the id of the entry. */
export function entryTexts(
  entries: readonly Entry[],
  names: ReadonlyMap<string, readonly PlaceName[]>,
  { organisation_names }: Pick<Tables, 'organisation_names'>,
): ReadonlyMap<string, string> {
  const organisations = groupBy(organisation_names, ({ organisation }) => organisation);
  // Cities and organisations come back in many entries.
  const spelled = new Map<string, string>();
  const spell = (words: string): string => {
    const known = spelled.get(words);
    if (known !== undefined) return known;
    // Without umlauts there is one way only to write it.
    const spelling = /[äöü]/i.test(words) ? foldings(words).join(' ') : fold(words);
    spelled.set(words, spelling);
    return spelling;
  };
  return new Map(
    entries.map(entry => {
      const words = [
        ...Object.values(entry.title),
        ...Object.values(entry.motto),
        entry.note,
        ...entry.topics.flatMap(({ name }) => Object.values(name)),
        ...entry.places.flatMap(({ id, name }) => [name, ...(names.get(id) ?? []).map(one => one.name)]),
        ...entry.roles.flatMap(({ organisation }) =>
          (organisations.get(organisation) ?? []).map(({ name }) => name),
        ),
      ];
      return [entry.id, ` ${words.map(spell).join(' ')}`];
    }),
  );
}
