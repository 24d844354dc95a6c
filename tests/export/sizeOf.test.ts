// The sizes that are told beforehand, beside the files themselves.

import { expect, test } from 'vitest';
import { COMMAS } from '../../src/export/csv';
import { packageFiles, zipPackage } from '../../src/export/dataPackage';
import { formats } from '../../src/export/formats';
import { bytesOf, bytesOfPackage } from '../../src/export/sizeOf';
import { writeExport } from '../../src/export/writeExport';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { readBundled } from '../data/bundled';
import { tableOf } from './tableOf';

test.each(['germany-russia', 'nrw-uk', 'wider-circle'])('are right to a half: %s', id => {
  const dataset = readBundled(id);
  const { nodes, edges } = tableOf(dataset);
  const dated = buildNetwork(dataset).founded.filter(year => !Number.isNaN(year)).length;
  // Twenty measures: as in the networks themselves a third of the numbers has all digits, the others are counts.
  const values = Float64Array.from({ length: nodes.count }, (_, place) =>
    place % 3 === 0 ? 1 / (place + 7) : place % 5,
  );
  const measures = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`measure${i}`, values]));
  for (const given of [{}, measures]) {
    const table = tableOf(dataset, { measures: given });
    const extent = {
      places: nodes.count,
      ties: edges.count,
      dated,
      placeMeasures: Object.keys(given).length,
      tieMeasures: 0,
    };
    for (const { id: format } of formats) {
      if (format === 'package') continue;
      const ratio = bytesOf(format, extent) / writeExport({ format, table, dialect: COMMAS }).size;
      expect(ratio, format).toBeGreaterThan(1 / 1.5);
      expect(ratio, format).toBeLessThan(1.5);
    }
  }
  const ratio = bytesOfPackage(dataset.tables) / zipPackage(packageFiles(dataset), new Date()).length;
  expect(ratio).toBeGreaterThan(1 / 1.5);
  expect(ratio).toBeLessThan(1.5);
});
