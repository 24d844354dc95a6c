import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/data/readDataset';
import { readPairs } from '../../src/data/pairTable';
import type { Dataset, TableName } from '../../src/data/records';
import { packageFiles, zipPackage } from '../../src/export/dataPackage';
import { packageName } from '../../src/export/packageName';
import { writeExport } from '../../src/export/writeExport';
import { readBundled } from '../data/bundled';
import { claim, world } from '../world';

/** As whoever opens the zip reads it. */
function readBack(zip: Uint8Array): Dataset {
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const tables = files
    .filter(([name]) => name.endsWith('.csv'))
    .map(([name, text]) => [name.replace('.csv', '') as TableName, text] as const);
  return readDataset(Object.fromEntries(files)['datapackage.json']!, new Map(tables));
}

const DAY = new Date('2026-11-22T12:00');
const roundTrip = (dataset: Dataset) => readBack(zipPackage(packageFiles(dataset), DAY));

describe('what is read back from a data package', () => {
  test.each(['germany-russia', 'nrw-uk', 'wider-circle'])('is equal to what was written: %s', id => {
    const dataset = readBundled(id);
    expect(dataset.issues).toEqual([]);
    const again = roundTrip(dataset);
    expect(again.info).toEqual(dataset.info);
    expect(again.tables).toEqual(dataset.tables);
    expect(again.issues).toEqual([]);
  });

  test('has every sign of a hostile text: quotes, line breaks, formulas, markup', () => {
    const name = '=1+1,"x";\n<b>\'';
    const dataset = world([{ a: 'de-ulm', b: 'ru-tula' }], {
      tables: {
        place_names: [{ place: 'de-ulm', lang: 'de', name, role: 'official', from: null, to: null }],
      },
    });
    expect(roundTrip(dataset)).toEqual(dataset);
  });

  test('of an opened table is the table, without coordinates and licence where it has none', () => {
    const { dataset } = readPairs(
      'Stadt A;Land;Stadt B;Land;seit\nUlm;DE;Tula;RU;1967\n',
      'Städte & Co.csv',
      {
        readOn: '2026-11-22',
      },
    );
    const opened = { ...dataset, info: { ...dataset.info, id: 'file:Städte & Co.csv' } };
    const again = roundTrip(opened);
    expect(again.tables).toEqual(dataset.tables);
    expect(again.tables.places[0]!.lat).toBeNaN();
    expect(again.issues).toEqual([]);
    expect(again.info).toEqual({ ...dataset.info, id: 'stadte-co' });
  });

  test('still knows what is said of the dataset as a whole, under the name that the package has', () => {
    const dataset = world([{ a: 'de-ulm', b: 'ru-tula' }]);
    const sources = [{ id: 's1', url: '', publisher: 'A', date: null }];
    const claims = [claim('file:Liste.csv', 'number_of_ties', '88', false)];
    const { tables, issues } = roundTrip({
      ...dataset,
      info: { ...dataset.info, id: 'file:Liste.csv' },
      tables: { ...dataset.tables, sources, claims },
    });
    expect(tables.claims).toEqual([{ ...claims[0], subject: 'liste' }]);
    expect(issues).toEqual([]);
  });
});

test('a package has a name that may stand in addresses, whatever the file was called', () => {
  expect(['germany-russia', 'file:Staedte.csv', 'file:Города.tsv', 'file:%%.csv'].map(packageName)).toEqual([
    'germany-russia',
    'staedte',
    'goroda',
    'dataset',
  ]);
});

test('the descriptor asks for coordinates only where every place has them', () => {
  const constraintsOf = (dataset: Dataset) => {
    const { resources } = JSON.parse(packageFiles(dataset)[0]!.text) as {
      resources: { name: string; schema: { fields: { name: string; constraints?: object }[] } }[];
    };
    const { fields } = resources.find(({ name }) => name === 'places')!.schema;
    return fields.find(({ name }) => name === 'lat')!.constraints;
  };
  const dataset = world([{ a: 'de-ulm', b: 'ru-tula' }]);
  const places = dataset.tables.places.map(place => ({ ...place, lat: NaN }));
  expect(constraintsOf(dataset)).toEqual({ required: true });
  expect(constraintsOf({ ...dataset, tables: { ...dataset.tables, places } })).toBeUndefined();
});

test('the file is a zip', async () => {
  const blob = writeExport({
    format: 'package',
    dataset: world([{ a: 'de-ulm', b: 'ru-tula' }]),
    written: '2026-11-22',
  });
  expect(blob.type).toBe('application/zip');
  const { info } = readBack(new Uint8Array(await blob.arrayBuffer()));
  expect(info.id).toBe('world');
});
