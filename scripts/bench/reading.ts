// `npm run bench:reading -- [--data PATH] [--runs 15]`: what `npm run bench` says of reading tables, alone.

import { parseArgs } from 'node:util';
import { readingTimes } from './readingTimes';

const { values: given } = parseArgs({
  options: { data: { type: 'string' }, runs: { type: 'string', default: '15' } },
});

console.log((await readingTimes(given.data, Number(given.runs))).join('\n'));
