import { describe, expect, test } from 'vitest';
import { readPairs } from '../../src/data/pairTable';
import { COMMAS, SEMICOLONS } from '../../src/export/csv';
import { placesCsv, tiesCsv } from '../../src/export/csvTables';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { statusToday } from '../../src/graph/status';
import { readBundled } from '../data/bundled';
import { world } from '../world';
import { tableOf } from './tableOf';

const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1967-05-12', changes: [['suspended', '2022-03']] },
  { a: 'de-ulm', b: 'ru-=SUM(A1:A9)' },
]);

test('a row per tie begins like the template for list-keepers; what nobody states is empty', () => {
  expect(tiesCsv(tableOf(dataset), COMMAS).split('\r\n')).toEqual([
    '\uFEFFplace_a,country_a,place_b,country_b,kind,founded,founded_year,status,status_since,source,weight,id,id_a,id_b',
    'ulm,DE,tula,RU,partnership,1967-05-12,1967,suspended,2022-03,,1,de-ulm--ru-tula,de-ulm,ru-tula',
    "ulm,DE,'=SUM(A1:A9),RU,partnership,,,,,,1,de-ulm--ru-=SUM(A1:A9),de-ulm,ru-=SUM(A1:A9)",
    '',
  ]);
});

test('with semicolons the numbers have the decimal comma', () => {
  const table = tableOf(dataset, { measures: { closeness: Float64Array.of(0.75, 0.5, NaN) } });
  expect(placesCsv(table, SEMICOLONS).split('\r\n')).toEqual([
    '\uFEFFid;name;kind;country;region;lat;lon;population;ties_known;side;closeness',
    'de-ulm;ulm;city;DE;;50;10;;listed;a;0,75',
    'ru-tula;tula;city;RU;;51;11;;listed;b;0,5',
    "ru-=SUM(A1:A9);'=SUM(A1:A9);city;RU;;52;12;;listed;b;",
    '',
  ]);
});

describe('the table of ties opens here again', () => {
  test.each([
    ['commas', COMMAS],
    ['semicolons', SEMICOLONS],
  ] as const)('with the same ties, dates, kinds and statuses (%s)', (_, dialect) => {
    const network = buildNetwork(readBundled('germany-russia'));
    const text = tiesCsv(tableOf(readBundled('germany-russia')), dialect);
    const { dataset, issues } = readPairs(text, 'ties.csv', { readOn: '2026-11-22' });
    expect(issues.filter(({ reason }) => reason !== 'unknown-column')).toEqual([]);
    const again = buildNetwork(dataset);
    expect([again.places.length, again.ties.length]).toEqual([network.places.length, network.ties.length]);
    expect(Array.from(again.founded)).toEqual(Array.from(network.founded));
    expect(Array.from(statusToday(again))).toEqual(Array.from(statusToday(network)));
    expect(again.ties.map(({ kind }) => kind)).toEqual(network.ties.map(({ kind }) => kind));
  });
});
