// Tables of the world have some towns twice: a second entry of the city asked for, or of one of its partners, is nobody
// new. The page leaves them out; the command line takes a table at its word.

import type { MatchIndex } from './matchIndex';

/** Kilometres: places of one name that lie no farther apart are one town. */
export const SAME_TOWN_KM = 20;

/** Places that are one of `towns` by another entry. */
export function secondEntries(
  { names, surroundings }: Pick<MatchIndex, 'names' | 'surroundings'>,
  towns: Iterable<number>,
): readonly number[] {
  return [...towns].flatMap(town =>
    names
      .called(town)
      .filter(other => other !== town && surroundings.kilometres(town, other) <= SAME_TOWN_KM),
  );
}
