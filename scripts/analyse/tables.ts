// The results as the texts of the files that are written.

import { BETWEEN, SETTLE } from '../../src/analysis/chance/chance';
import { NO_CLUSTER } from '../../src/analysis/communities/communities';
import { csrOf } from '../../src/analysis/kernels/csr';
import { measureInfo } from '../../src/analysis/metrics/catalogue';
import { degreeSteps, degreesOf } from '../../src/analysis/statistics/degrees';
import { NO_COUNTRY } from '../../src/data/columns/countries';
import { formatCsv, type Cell } from '../../src/export/csv';
import { countsIn } from '../../src/graph/counts';
import { buildNames, nameIn } from '../../src/graph/names';
import type { Network } from '../../src/graph/network';
import { comparable } from './against';
import type { Results } from './compute';
import type { Input } from './input';
import type { Options } from './options';

/** Without the byte order mark that spreadsheets want: R, Python and the like take it for a part of the first title. */
const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  formatCsv(header, rows).slice(1);

const idsOf = (results: Results, ofTies: boolean): readonly string[] =>
  Object.keys(results.values).filter(id => (measureInfo(id)?.of === 'tie') === ofTies);

/** Numbers in full precision; an empty cell where a measure is not defined. */
export function metricsCsv(network: Network, results: Results, input: Input, options: Options): string {
  const ids = idsOf(results, false);
  const { places } = network;
  const names = buildNames(input.dataset.tables.place_names);
  const extra: (readonly [string, (place: number) => Cell])[] = [];
  if (input.hasNames) extra.push(['name', i => nameIn(names, places[i]!.id, 'en', options.year).text]);
  if (places.some(({ country }) => country !== NO_COUNTRY))
    extra.push(['country', i => (places[i]!.country === NO_COUNTRY ? null : places[i]!.country)]);
  // Of a place at the boundary not all ties were collected: its figures say how the list was made.
  if (places.some(({ tiesKnown }) => tiesKnown !== 'listed'))
    extra.push(['ties_known', i => places[i]!.tiesKnown]);
  if (options.cities !== null) extra.push(['population', i => places[i]!.population]);
  return csv(
    ['id', ...extra.map(([title]) => title), ...ids],
    places.map(({ id }, i) => [
      id,
      ...extra.map(([, cell]) => cell(i)),
      ...ids.map(of => results.values[of]![i]!),
    ]),
  );
}

export function tiesCsv(network: Network, results: Results): string {
  const ids = idsOf(results, true);
  const { source, target } = results.slice;
  const rows = Array.from(source, (a, tie): readonly Cell[] => [
    network.places[a]!.id,
    network.places[target[tie]!]!.id,
    ...ids.map(id => results.values[id]![tie]!),
  ]);
  return csv(['a', 'b', ...ids], rows);
}

/** The largest cluster is 0; a place without ties is in none. */
export function communitiesCsv({ places }: Network, { communities }: Results): string {
  if (!communities) return '';
  const { group, stability } = communities;
  return csv(
    ['id', 'cluster', 'stability'],
    places.map(({ id }, i) => [id, group[i] === NO_CLUSTER ? null : group[i]!, stability[i]!]),
  );
}

/** JSON has no NaN: a figure that is not defined is null. */
export function statisticsJson(
  network: Network,
  results: Results,
  options: Options,
  version: string,
): string {
  const { statistics, communities, sweep, preview, chance, slice } = results;
  const content = {
    network: network.info.title.en,
    version: network.info.version,
    year: options.year,
    /** In no year: besides the ties in force at the end of the year, which are the network; null without a year. */
    unknownFounding: options.year === null ? null : countsIn(network, options.year).unknownFounding,
    figures: statistics,
    /** How many places have so many partners. */
    degreeDistribution: degreeSteps(degreesOf(csrOf(slice))).map(({ degree, places }) => ({
      degree,
      places,
    })),
    /** How many pairs of places, each once, are so many ties apart; null without the paths from every place. */
    distanceDistribution:
      sweep && Array.from(sweep.distances, (pairs, distance) => ({ distance, pairs: pairs / 2 })).slice(1),
    /** Over which components distances run: those of the figures, and those of the distribution. */
    distancesWithin: { figures: 'largest component', distanceDistribution: 'all components' },
    ...(preview && {
      sampled: {
        samples: preview.samples,
        seed: preview.seed,
        estimated: preview.estimated,
        leftOut: preview.leftOut,
      },
    }),
    ...(chance && {
      chance: {
        samples: chance.samples,
        seed: chance.seed,
        /** Swaps tried per tie: before the first random network, and from each to the next. */
        swapsPerTie: { first: SETTLE, next: BETWEEN },
        figures: Object.fromEntries(comparable(network).map(id => [id, chance.figures[id]])),
      },
    }),
    ...(communities && {
      communities: {
        method: communities.method,
        resolution: options.clusters.resolution,
        seed: options.clusters.seed,
        runs: options.clusters.runs,
        count: communities.sizes.length,
        modularity: communities.modularity,
        /** Mean normalised mutual information between two runs. */
        agreement: communities.agreement,
      },
    }),
    seed: options.clusters.seed,
    versions: { twinline: version, node: process.versions.node },
  };
  // JSON.stringify writes NaN and infinity as null.
  return `${JSON.stringify(content, null, 2)}\n`;
}
