// What the two command lines of suggestions understand. Throws a UsageError where they cannot be understood.

import type { Stated } from '../../src/data/columns/mapping';
import { optionsIn, statedIn, UsageError, whole } from '../commandLine';

export interface EvaluateOptions {
  readonly partnerships: string;
  readonly cities: string | null;
  readonly stated: Stated;
  readonly seeds: readonly number[];
  /** Ties founded before the year are learned from, those from it on are asked for; null: a share is hidden. */
  readonly year: number | null;
  /** Where the model learned from all ties is written; null: nowhere. */
  readonly card: string | null;
  /** Use the model that comes with the app, even where there is enough to learn from. */
  readonly shipped: boolean;
  /** Cities asked for per draw, at random; null: all. */
  readonly ask: number | null;
  /** Places of one name so many kilometres apart at most count as one town; null: as the table has them. */
  readonly merge: number | null;
}

export interface SuggestOptions {
  readonly partnerships: string;
  readonly cities: string | null;
  readonly stated: Stated;
  /** A table of the cities to be asked for; null: all. */
  readonly for: string | null;
  readonly k: number;
  readonly out: string;
}

export const EVALUATE_HELP = `npm run -s evaluate-matches -- --partnerships FILE [options]

Hides known ties, looks whether they are suggested, and sets the learned model beside scores that need no learning.

  --partnerships FILE  a table of pairs, a bare edge list, or a dataset (its folder or datapackage.json)
  --cities FILE        a table of places (name, country, lat, lon, population), joined by name and country
  --map ROLE=COLUMN,…  states columns by title or number (from 1) where they are not found
  --seeds A,B,C        of the draws of hidden ties, 7,8,9 without it
  --year Y             instead: learn from ties founded before Y, ask for those founded in Y and later
  --ask N              ask for N cities per draw, at random, instead of all
  --merge KM           take places of one name, at most so far apart, for one town
  --shipped            do not learn, use the model that comes with the app
  --card FILE          also learn from all ties and write the model, with these figures, as JSON
  --help               this text`;

export const SUGGEST_HELP = `npm run -s suggest -- --partnerships FILE --out FILE [options]

Writes suggestions for every city of a table: city,rank,suggestion,score and the two countries as the table writes them.
The score has no unit: within one city, the more, the likelier. Ties that have ended are not learned from, and not
suggested again; reasons, profiles and cities that the table does not have are in the page.

  --partnerships FILE  a table of pairs, a bare edge list, or a dataset (its folder or datapackage.json)
  --cities FILE        a table of places (name, country, lat, lon, population), joined by name and country
  --map ROLE=COLUMN,…  states columns by title or number (from 1) where they are not found
  --for FILE           a table of cities (name, and country where it is needed): only for these
  --k N                suggestions per city, 50 without it
  --out FILE           where the table goes
  --help               this text`;

const COMMON = {
  partnerships: { type: 'string' },
  cities: { type: 'string' },
  map: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const;

/** Null: the help was asked for. */
export function parseEvaluate(args: readonly string[]): EvaluateOptions | null {
  const values = optionsIn(args, {
    ...COMMON,
    seeds: { type: 'string' },
    year: { type: 'string' },
    card: { type: 'string' },
    shipped: { type: 'boolean' },
    ask: { type: 'string' },
    merge: { type: 'string' },
  });
  if (values.help) return null;
  if (values.merge !== undefined && values.year !== undefined)
    throw new UsageError('--merge does not go with --year: one town may have two foundings');
  return {
    ...common(values),
    seeds: (values.seeds ?? '7,8,9').split(',').map(seed => whole('seeds', seed, 0, 2 ** 20)),
    year: values.year === undefined ? null : whole('year', values.year, 1, 9999),
    card: values.card ?? null,
    shipped: values.shipped === true,
    ask: values.ask === undefined ? null : whole('ask', values.ask, 2, 2 ** 31 - 1),
    merge: values.merge === undefined ? null : whole('merge', values.merge, 1, 1000),
  };
}

export function parseSuggest(args: readonly string[]): SuggestOptions | null {
  const values = optionsIn(args, {
    ...COMMON,
    for: { type: 'string' },
    k: { type: 'string' },
    out: { type: 'string' },
  });
  if (values.help) return null;
  if (values.out === undefined) throw new UsageError('--out FILE is missing');
  return {
    ...common(values),
    for: values.for ?? null,
    k: values.k === undefined ? 50 : whole('k', values.k, 1, 10_000),
    out: values.out,
  };
}

function common(values: {
  partnerships?: string | undefined;
  cities?: string | undefined;
  map?: string[] | undefined;
}) {
  if (values.partnerships === undefined) throw new UsageError('--partnerships FILE is missing');
  return {
    partnerships: values.partnerships,
    cities: values.cities ?? null,
    stated: statedIn(values.map ?? []),
  };
}
