// Which column of a foreign table is what, how that was found, and how sure it is: to be shown, and to be changed.

import type { Separator } from './separator';

/** What the columns of a table of pairs can be; those with 1 and 2 belong to the first and the second place. */
export const PAIR_ROLES = [
  'city1',
  'country1',
  'lat1',
  'lon1',
  'city2',
  'country2',
  'lat2',
  'lon2',
  'kind',
  'founded',
  'status',
  'since',
  'source',
  'weight',
  'time',
] as const;
export type PairRole = (typeof PAIR_ROLES)[number];

/** What the columns of a table of places can be. */
export const PLACE_ROLES = ['city', 'country', 'lat', 'lon', 'population'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export type Role = PairRole | PlaceRole;

/** `statement`: somebody said so; `name`: by its title; `content`: by what stands in it; `position`: by where it stands. */
export type FoundBy = 'statement' | 'name' | 'content' | 'position';

export interface FoundColumn<R extends Role = Role> {
  readonly role: R;
  /** From 0. */
  readonly column: number;
  /** Title in the header; empty without one. */
  readonly title: string;
  readonly by: FoundBy;
  /** 0 … 1: the share of the cells that agree with it, less where no title says so. */
  readonly sure: number;
}

export interface Mapping<R extends Role = Role> {
  readonly separator: Separator;
  /** Comment lines (% or #) passed over. */
  readonly comments: number;
  readonly hasHeader: boolean;
  readonly columns: readonly FoundColumn<R>[];
  /** Columns that nothing is read from. */
  readonly unused: readonly { readonly column: number; readonly title: string }[];
  /** Roles that no column has. */
  readonly missing: readonly R[];
}

/** Columns as somebody states them: per role a title, or the column's number from 1. */
export type Stated = ReadonlyMap<Role, string>;

const OTHER_WORDS: Readonly<Record<string, Role>> = {
  place1: 'city1',
  place2: 'city2',
  lng1: 'lon1',
  lng2: 'lon2',
  name1: 'city1',
  name2: 'city2',
  target: 'city2',
  year: 'founded',
  lng: 'lon',
  place: 'city',
  name: 'city',
};

/** "city1=Ort,country1=Land" → what is stated. Throws with a sentence where a part cannot be understood. */
export function parseStated(text: string, roles: readonly Role[] = PAIR_ROLES): Stated {
  const stated = new Map<Role, string>();
  // Beside a target a source is an end, else it is what a row rests on.
  const ofGraphs = /(^|,)\s*target\s*=/.test(text);
  for (const part of text.split(',')) {
    const at = part.indexOf('=');
    const word = part.slice(0, at).trim();
    const title = part.slice(at + 1).trim();
    if (at < 0 || title === '') throw new Error(`"${part.trim()}" is not of the form role=column`);
    const role = [ofGraphs && word === 'source' ? 'city1' : word, OTHER_WORDS[word]].find(
      (one): one is Role => (roles as readonly unknown[]).includes(one),
    );
    if (role === undefined)
      throw new Error(`"${word}" is nothing that a column can be; known are ${roles.join(', ')}`);
    stated.set(role, title);
  }
  return stated;
}

/** Column of a role, −1 where it has none. */
export function columnOf<R extends Role>({ columns }: Pick<Mapping<R>, 'columns'>, role: R): number {
  return columns.find(found => found.role === role)?.column ?? -1;
}
