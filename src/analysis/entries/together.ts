// Projects of the same cities: a set of cities, and all that they do together.

import { compare } from '../../lib/compare';
import { groupBy } from '../../lib/groupBy';
import type { Entry } from './entry';

/** Between the ids of a set; no id has one. */
const AND = '+';

export interface Together {
  /** Ids of the cities, two at least, joined: says which set it is. */
  readonly key: string;
  readonly places: readonly string[];
  /** In the order given. */
  readonly projects: readonly Entry[];
  /** How many these are: a claim that others contradict is no project of its own. */
  readonly count: number;
}

/** Of a project of two cities and more, each city once; empty of all else. */
export function togetherOf({ of, places }: Entry): string {
  const ids = new Set(places.flatMap(({ id }) => (id === '' ? [] : [id])));
  return of === 'project' && ids.size > 1 ? keyOf([...ids]) : '';
}

export const keyOf = (places: readonly string[]): string => [...places].sort(compare).join(AND);

export const placesOf = (key: string): readonly string[] => (key === '' ? [] : key.split(AND));

/** Those with the most projects first. */
export function togetherIn(entries: readonly Entry[]): readonly Together[] {
  const joint = entries.filter(entry => togetherOf(entry) !== '');
  return [...groupBy(joint, togetherOf)]
    .map(([key, projects]): Together => ({
      key,
      places: placesOf(key),
      projects,
      count: projects.filter(({ state }) => state !== 'disputed').length,
    }))
    .sort((x, y) => y.count - x.count || compare(x.key, y.key));
}
