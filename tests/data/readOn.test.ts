import { expect, test } from 'vitest';
import { readDataset } from '../../src/data/readDataset';
import type { TableName } from '../../src/data/records';

const files = new Map<TableName, string>([
  [
    'places',
    'id,kind,country,region,lat,lon,population,population_year,ties_known\n' +
      'de-ulm,city,DE,,48.4,10,,,listed\nfr-metz,city,FR,,49.1,6.2,,,listed\n',
  ],
  [
    'agreements',
    'id,kind,founded,confidence,last_confirmed,note,note_lang\nx,partnership,1960,low,1985-03,,\n',
  ],
  ['agreement_parties', 'agreement,place,side,concluded_by\nx,de-ulm,a,\nx,fr-metz,b,\n'],
]);
const open = (descriptor: object) => readDataset(JSON.stringify({ name: 'foreign', ...descriptor }), files);

test('a package that says when it was made is as of that day', () => {
  const { info, issues } = open({ created: '2024-05-01T12:00:00Z' });
  expect(info.readOn).toBe('2024-05-01');
  expect(issues.filter(({ column }) => column === 'readOn')).toEqual([]);
});

test('one that does not is as of the last date in its tables, and that is said', () => {
  const { info, issues } = open({});
  expect(info.readOn).toBe('1985-03');
  expect(issues).toContainEqual({
    severity: 'warning',
    table: 'datapackage',
    row: 0,
    column: 'readOn',
    value: '',
    reason: 'missing-value',
  });
});

test('a licence that is no web address gives no link', () => {
  const licences = [{ name: 'x', title: 'X', path: 'javascript:alert(1)' }];
  expect(open({ created: '2024', licenses: licences }).info.licence).toEqual({
    name: 'x',
    title: 'X',
    path: '',
  });
});
