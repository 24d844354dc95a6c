// Where the places of a dataset stand in the network view: the layout, run once and shipped as positions.csv.
import { forces } from '../../src/analysis/layout/forces';
import type { Dataset } from '../../src/data/records';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { sliceOf } from '../../src/graph/slice';
import { readBundled } from './bundled';
import { formatCsv, writeData } from './files';

/** More than the app takes for a user's data: there is time. */
const ITERATIONS = 3000;
const DECIMALS = 2;

/** x, y of every place in the order of places.csv; y upwards, in units of the layout. */
function positionsCsv(dataset: Dataset): string {
  const network = buildNetwork(dataset);
  const all = new Uint8Array(network.ties.length).fill(1);
  const positions = forces(sliceOf(network, all), ITERATIONS);
  return formatCsv(
    ['place', 'x', 'y'],
    network.places.map(({ id }, i) => [
      id,
      Number(positions[2 * i]!.toFixed(DECIMALS)),
      Number(positions[2 * i + 1]!.toFixed(DECIMALS)),
    ]),
  );
}

/** Reads the dataset's tables on disk and writes its positions.csv beside them. */
export function writePositions(id: string): void {
  writeData(`${id}/positions.csv`, positionsCsv(readBundled(id, ['positions'])));
}
