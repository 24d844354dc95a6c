// `npm run bench:page`: what the page weighs until it shows the ties, and what changes of year, layout and level cost.
// With `-- --data PATH` also what the page makes of that table of pairs, such as one of the world's partnerships;
// with `-- --only-table` nothing else.
// Sizes are of the production build, gzip -9. Times are the main thread's own (CPU), so that waiting for a
// software GPU does not count; they are for comparison within one run.

import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { launchBrowser } from '../browser';
import { changeFilters, changeLevels, changeYears, morphToMap, switchLayouts, tellStory } from './changes';
import { firstContentScripts, gzipOf, kilobytes, loadedFiles } from './weight';
import { costsOfActing } from './scripting';
import { benchTable } from './world';

const datasets = ['germany-russia', 'nrw-uk', 'wider-circle'];
const changes = [
  ['40 changes of the year', '&m=year', changeYears],
  ['layout switch: to every layout and back', '', switchLayouts],
  ['morph map ↔ network: there and back, twice', '', morphToMap],
  ['filter: 12 choices, the panel open', '&panel=filters', changeFilters],
  ['level: to regions, countries and back', '', changeLevels],
  ['story on stage: every scene, forth and back', '&stage=on', tellStory],
] as const;
/** They have a story of their own. */
const told = ['germany-russia', 'nrw-uk'];

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, 'only-table': { type: 'boolean', default: false } },
});

await build({ logLevel: 'error' });
const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
const origin = server.resolvedUrls!.local[0]!;
const browser = await launchBrowser();

try {
  await benchTable(browser, origin, options.data);
  if (!options['only-table']) await benchBundled();
} finally {
  await browser.close();
  await server.close();
}

async function benchBundled(): Promise<void> {
  console.log('\nWeight (kB gzip)');
  console.log(
    `  scripts until title, timeline and table: ${kilobytes(gzipOf(firstContentScripts()))} (limit 120)`,
  );
  for (const dataset of datasets) {
    const files = await loadedFiles(browser, `${origin}#lang=de&d=${dataset}`);
    const scripts = files.filter(file => /\.m?js$/.test(file));
    const data = files.filter(file => /\.(csv|json)$/.test(file));
    const rest = files.filter(file => !scripts.includes(file) && !data.includes(file));
    console.log(
      `  ${dataset}, until map and network show the ties: ` +
        `scripts with workers ${kilobytes(gzipOf(scripts))} (limit 620), ` +
        `data with base map ${kilobytes(gzipOf(data))} (limit 700), ` +
        `page, styles and fonts ${kilobytes(gzipOf(rest))}`,
    );
  }
  console.log('\nScripting per task, ms of the main thread (aim: p95 ≤ 50, worst ≤ 100)');
  for (const [what, view, act] of changes) {
    console.log(`  ${what}`);
    for (const dataset of act === tellStory ? told : datasets) {
      const url = `${origin}#lang=de&d=${dataset}${view}`;
      const { tasks, median, p95, worst } = await costsOfActing(browser, url, act);
      const ms = (value: number) => value.toFixed(1);
      console.log(
        `    ${dataset}: median ${ms(median)}, p95 ${ms(p95)}, worst ${ms(worst)} over ${tasks} tasks`,
      );
    }
  }
}
