// `npm run -s fuzz`: the properties of the readers of foreign files, tried many more times than in `npm test`; for the night.
// A number says how many times each: `npm run -s fuzz -- 100000`.

import { spawnSync } from 'node:child_process';

const RUNS = '10000';

const [runs = RUNS] = process.argv.slice(2);
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--testTimeout=3600000', 'tests/data/import', 'tests/data/project'],
  {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_RUNS: runs },
  },
);
process.exitCode = status ?? 1;
