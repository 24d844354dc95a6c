// What the command line says → what is to be done. Throws a UsageError with a sentence where it cannot be understood.

import { CHANCE_DEFAULTS } from '../../src/analysis/chance/chance';
import {
  CLUSTER_DEFAULTS,
  CLUSTER_METHODS,
  type ClusterOptions,
} from '../../src/analysis/communities/communities';
import { measures } from '../../src/analysis/metrics/catalogue';
import { PAIR_ROLES, PLACE_ROLES, type Stated } from '../../src/data/columns/mapping';
import { optionsIn, statedIn, UsageError, whole } from '../commandLine';
import { ESTIMATED, isEstimated } from './preview';

export interface Options {
  readonly partnerships: string;
  readonly cities: string | null;
  /** Null: all ties of the table, whenever they were founded. */
  readonly year: number | null;
  /** Ids of the catalogue; null: none asked for. */
  readonly metrics: readonly string[] | null;
  readonly clusters: ClusterOptions;
  readonly communities: boolean;
  readonly statistics: boolean;
  /** Places to search from where shortest paths are estimated; null: all, and nothing is. */
  readonly sample: number | null;
  /** Random networks to compare with; null: none. */
  readonly chance: number | null;
  readonly out: string;
  readonly pool: number;
  readonly stated: Stated;
}

export const HELP = `npm run -s analyse -- --partnerships FILE --out DIR [options]

Computes measures, clusters and figures of a network of partnerships, as the page does.

  --partnerships FILE   a table of pairs, a bare edge list, or a dataset (its folder or datapackage.json).
                        Columns, separator, decimal comma, header and encoding are found; lines that
                        begin with % or # are comments
  --cities FILE         a table of places (name, country, lat, lon, population), joined by name and country
  --map ROLE=COLUMN,…   states columns by title or number (from 1) where they are not found.
                        Pairs: ${PAIR_ROLES.join(', ')}
                        Places: ${PLACE_ROLES.join(', ')}
  --year Y              the network in force at the end of the year; without it all ties,
                        ended ones too
  --metrics all|a,b     measures of places and ties → metrics.csv, ties.csv
  --communities METHOD  ${CLUSTER_METHODS.join(' | ')} → communities.csv
  --resolution R        of the communities, ${CLUSTER_DEFAULTS.resolution} without it; more finds smaller ones
  --seed S              of all chance, ${CLUSTER_DEFAULTS.seed} without it
  --statistics          figures of the whole network → statistics.json, and printed
  --chance N            with --statistics: figures beside those of N random networks in which every place keeps its
                        number of ties; the page draws ${CHANCE_DEFAULTS.samples}. No p falls below 2 / (N + 1)
  --sample N            a preview of huge networks: ${ESTIMATED.join(', ')} are estimated from N places
                        drawn at random, each with its standard error (_se) beside it; what else needs
                        shortest paths is left out
  --out DIR             where the files go; made if it is not there
  --pool N              workers that share the shortest paths, 1 without it; the results are the same
  --help                this text

Without --metrics, --communities and --statistics all measures are computed.

Measures: ${measures.map(({ id }) => id).join(', ')}

Exit code: 0 everything was read; 1 the results are written, but rows or values could not be read (each is named on
stderr with file and line); 2 nothing was written.`;

const OPTIONS = {
  partnerships: { type: 'string' },
  cities: { type: 'string' },
  year: { type: 'string' },
  metrics: { type: 'string' },
  communities: { type: 'string' },
  resolution: { type: 'string' },
  seed: { type: 'string' },
  statistics: { type: 'boolean' },
  sample: { type: 'string' },
  chance: { type: 'string' },
  out: { type: 'string' },
  pool: { type: 'string' },
  map: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const;

/** Null: the text above was asked for. */
export function parseOptions(args: readonly string[]): Options | null {
  const values = optionsIn(args, OPTIONS);
  if (values.help) return null;
  const { partnerships, cities, year, metrics, communities, out } = values;
  if (partnerships === undefined) throw new UsageError('--partnerships FILE is missing');
  if (out === undefined) throw new UsageError('--out DIR is missing');
  const nothingElse = communities === undefined && values.statistics !== true;
  const asked = metrics === undefined && !nothingElse ? null : metricsOf(metrics ?? 'all');
  const statistics = values.statistics === true;
  if (values.chance !== undefined && !statistics)
    throw new UsageError('--chance N is an addition to --statistics, which is missing');
  if (values.sample !== undefined && !statistics && !asked?.some(isEstimated))
    throw new UsageError(`--sample N estimates ${ESTIMATED.join(', ')}: none of them is asked for`);
  return {
    partnerships,
    cities: cities ?? null,
    year: year === undefined ? null : whole('year', year, 1, 9999),
    metrics: asked,
    clusters: {
      ...CLUSTER_DEFAULTS,
      ...(communities !== undefined && { method: methodOf(communities) }),
      ...(values.resolution !== undefined && { resolution: positive('resolution', values.resolution) }),
      ...(values.seed !== undefined && { seed: whole('seed', values.seed, 0, 2 ** 31 - 1) }),
    },
    communities: communities !== undefined,
    statistics,
    sample: values.sample === undefined ? null : whole('sample', values.sample, 2, 2 ** 31 - 1),
    chance: values.chance === undefined ? null : whole('chance', values.chance, 2, 100_000),
    out,
    pool: values.pool === undefined ? 1 : whole('pool', values.pool, 1, 64),
    stated: statedIn(values.map ?? []),
  };
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new UsageError(`--${option} wants a number above 0, not "${text}"`);
}

function methodOf(text: string): ClusterOptions['method'] {
  const method = CLUSTER_METHODS.find(one => one === text);
  if (method) return method;
  throw new UsageError(`--communities knows ${CLUSTER_METHODS.join(', ')}, not "${text}"`);
}

function metricsOf(text: string): readonly string[] {
  const known: readonly string[] = measures.map(({ id }) => id);
  if (text === 'all') return known;
  const asked = text
    .split(',')
    .map(id => id.trim())
    .filter(id => id !== '');
  const unknown = asked.find(id => !known.includes(id));
  if (unknown !== undefined || asked.length === 0)
    throw new UsageError(`--metrics knows all, ${known.join(', ')}, not "${unknown ?? ''}"`);
  return [...new Set(asked)];
}
