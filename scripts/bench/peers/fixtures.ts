// `npm run build-peers`: what python-igraph and NetworkX find in bundled networks, stored for the tests
// (tests/fixtures/peers). The ties are stored beside it, so that a correction of the data breaks no test.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { readBundled } from '../../data/bundled';
import { pythonWith } from './python';

const folder = 'tests/fixtures/peers';
const python = pythonWith(['igraph', 'networkx']);
if (python === null)
  throw new Error('needs python-igraph and NetworkX (Debian: python3-igraph, python3-networkx)');
mkdirSync(folder, { recursive: true });
for (const dataset of ['wider-circle', 'germany-russia']) {
  const { places, source, target, side } = buildNetwork(readBundled(dataset));
  const ties = { source: [...source], target: [...target], side: [...side] };
  const { status, stdout, stderr } = spawnSync(python, ['scripts/bench/peers/reference.py'], {
    input: JSON.stringify({ order: places.length, ...ties }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`reference.py failed on ${dataset}: ${stderr}`);
  const found = JSON.parse(stdout) as { versions: object; igraph: object; networkx: object; network: object };
  const text = JSON.stringify({
    dataset,
    versions: found.versions,
    ids: places.map(({ id }) => id),
    ...ties,
    igraph: found.igraph,
    networkx: found.networkx,
    network: found.network,
  });
  writeFileSync(`${folder}/${dataset}.json`, `${text}\n`);
  console.log(`${folder}/${dataset}.json: ${(text.length / 1000).toFixed(0)} kB${stderr && `\n${stderr}`}`);
}
