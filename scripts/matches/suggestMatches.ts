// npm run -s suggest: suggestions for the cities of any table of partnerships, as a table.

import { writeFileSync } from 'node:fs';
import { buildMatchIndex } from '../../src/analysis/matches/matchIndex';
import { learn } from '../../src/analysis/matches/learn';
import { LEARNABLE, shippedModel } from '../../src/analysis/matches/shipped';
import { suggest } from '../../src/analysis/matches/suggest';
import { formatCsv, type Cell } from '../../src/export/csv';
import { partnersOf } from '../../src/graph/neighbours';
import { UsageError } from '../commandLine';
import { progressOf } from '../analyse/tell';
import { askedFor } from './askedFor';
import { parseSuggest, SUGGEST_HELP, type SuggestOptions } from './options';
import { makeReady } from './ready';

const tell = (line: string): void => console.error(line);

function write(options: SuggestOptions): number {
  const ready = makeReady(options.partnerships, options.cities, options.stated, tell);
  const { network, slice, facts, folded, names, countries } = ready;
  const index = buildMatchIndex(slice, facts, folded);
  const wanted = options.for === null ? null : askedFor(options.for, ready);
  for (const missing of wanted?.missing ?? []) tell(`${options.for}: no city of the table is ${missing}`);
  const cities = wanted?.places ?? [...index.degree.keys()].filter(place => index.degree[place]! > 0);

  const learns = slice.source.length >= LEARNABLE;
  const model = learns ? learn(slice, facts, folded, {}, progressOf('learning', tell)) : shippedModel;
  const progress = progressOf('suggesting', tell);
  const rows: (readonly Cell[])[] = [];
  for (const [at, city] of cities.entries()) {
    // By ties that no longer hold, too: they would be nothing new.
    const besides = [...partnersOf(network.neighbours, city)];
    for (const [rank, { place, score }] of suggest(index, model, {
      city,
      count: options.k,
      besides,
    }).entries())
      rows.push([
        names[city]!,
        rank + 1,
        names[place]!,
        Number(score.toPrecision(8)),
        countries[city]!,
        countries[place]!,
      ]);
    progress((at + 1) / cities.length);
  }
  writeFileSync(options.out, table(rows));
  console.log(
    learns
      ? 'weights learned from this table'
      : `weights of the model that comes with the app (to learn, ${LEARNABLE} ties are needed)`,
  );
  console.log(`written ${options.out}: ${rows.length} suggestions for ${cities.length} cities`);
  const lost =
    ready.issues.some(({ reason }) => reason !== 'unknown-column') || (wanted?.missing.length ?? 0) > 0;
  return lost ? 1 : 0;
}

const HEADER = ['city', 'rank', 'suggestion', 'score', 'city_country', 'suggestion_country'];

/** Without the byte order mark that spreadsheets want: programs take it for a part of the first title. */
const table = (rows: readonly (readonly Cell[])[]): string => formatCsv(HEADER, rows).slice(1);

try {
  const options = parseSuggest(process.argv.slice(2));
  if (options) process.exitCode = write(options);
  else console.log(SUGGEST_HELP);
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UsageError) console.error(`${error.message}\n--help tells all options`);
  else console.error(error);
}
