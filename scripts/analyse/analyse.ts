// npm run -s analyse: measures, clusters and figures of any table of partnerships, by the code of the page.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { tellChance } from './against';
import { basisOf } from './basis';
import { joinCities } from './cities';
import { compute, sliceIn } from './compute';
import { readInput } from './input';
import { UsageError } from '../commandLine';
import { HELP, parseOptions, type Options } from './options';
import { communitiesCsv, metricsCsv, statisticsJson, tiesCsv } from './tables';
import { tellIssue, tellMapping, tellPreview, tellStatistics } from './tell';

const tell = (line: string): void => console.error(line);

async function analyse(options: Options): Promise<number> {
  tell(`reading ${options.partnerships}`);
  const read = readInput(options.partnerships, options.stated, new Date().toISOString().slice(0, 10));
  if (read.mapping) tell(tellMapping(read.mapping));
  const joined = options.cities === null ? null : joinCities(read, options.cities, options.stated);
  const input = joined ?? read;
  for (const issue of input.issues) tell(tellIssue(issue));

  const network = buildNetwork(input.dataset);
  if (joined) tell(`${options.cities}: ${joined.met} places found, ${joined.unmet} rows speak of none`);
  if (network.ties.length === 0)
    throw new UsageError(`${options.partnerships} holds no partnership that can be read`);

  const slice = sliceIn(network, options.year);
  const basis = basisOf(network, slice, options.year).join('\n');
  if (slice.source.length === 0) throw new UsageError(basis);

  const results = await compute(slice, options, tell);
  const files: readonly (readonly [string, string])[] = [
    ...(options.metrics
      ? ([
          ['metrics.csv', metricsCsv(network, results, input, options)],
          ['ties.csv', tiesCsv(network, results)],
        ] as const)
      : []),
    ...(options.communities ? ([['communities.csv', communitiesCsv(network, results)]] as const) : []),
    ...(options.statistics
      ? ([['statistics.json', statisticsJson(network, results, options, versionOfApp())]] as const)
      : []),
  ];
  mkdirSync(options.out, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(options.out, name), content);

  console.log(basis);
  const { communities, preview, statistics, chance } = results;
  if (preview) console.log(tellPreview(preview, slice.order));
  if (statistics) console.log(tellStatistics(statistics, preview?.leftOut));
  if (chance) console.log(tellChance(network, chance));
  if (communities)
    console.log(
      `${communities.sizes.length} ${communities.sizes.length === 1 ? 'cluster' : 'clusters'} by ${communities.method}, modularity ${communities.modularity.toFixed(4)}`,
    );
  for (const [name] of files) console.log(`written ${join(options.out, name)}`);
  // A column that is not expected is no row that is lost.
  return input.issues.some(({ reason }) => reason !== 'unknown-column') ? 1 : 0;
}

function versionOfApp(): string {
  const path = fileURLToPath(new URL('../../package.json', import.meta.url));
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return version;
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options) process.exitCode = await analyse(options);
  else console.log(HELP);
} catch (error) {
  // 1 is what Node itself would say; here it says that results are written.
  process.exitCode = 2;
  if (error instanceof UsageError) console.error(`${error.message}\n--help tells all options`);
  else console.error(error);
}
