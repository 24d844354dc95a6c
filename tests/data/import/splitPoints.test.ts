import { describe, expect, test } from 'vitest';
import { proposeImport } from '../../../src/data/import/importFiles';
import { pointIn } from '../../../src/data/import/splitPoints';
import { fileOf, told } from './told';

describe('coordinates in one cell', () => {
  test.each([
    ['50.94, 6.96', '50.94', '6.96'],
    ['50.94,6.96', '50.94', '6.96'],
    ['50,94; 6,96', '50,94', '6,96'],
    ['50,94 / 6,96', '50,94', '6,96'],
    ['(50.94 -6.96)', '50.94', '-6.96'],
    ['Point(6.96 50.94)', '50.94', '6.96'],
    ['50° 56′ 24″ N, 6° 57′ O', '50° 56′ 24″ N', '6° 57′ O'],
    ['50°56′24″N 6°57′0″E', '50°56′24″N', '6°57′0″E'],
  ])('%s', (cell, lat, lon) => expect(pointIn(cell)).toEqual([lat, lon]));

  test('other numbers are none', () => {
    const others = [
      '',
      '1988, 1992',
      '1, 2',
      '50.94',
      '126.000',
      '1 013 533',
      '12.05.1987, 3.6.1992',
      '95.5, 6.9',
    ];
    expect(others.map(pointIn)).toEqual(others.map(() => null));
  });
});

test('become two columns in every row, and what is no point stays to be told', async () => {
  const table = 'Ort;Koordinaten;Jahr\nKöln;50.94, 6.96;1988\nUlm;;1990\n' + 'Bonn;50.73, 7.10;\n'.repeat(3);
  expect(await told(fileOf('a.csv', `${table}Suhl;irgendwo;\n`))).toEqual([
    'a.csv delimited utf-8 ";"',
    '1 Ort|Koordinaten lat|Koordinaten lon|Jahr',
    '2 Köln|50.94|6.96|1988',
    '3 Ulm|||1990',
    ...[4, 5, 6].map(line => `${line} Bonn|50.73|7.10|`),
    '7 Suhl|irgendwo||',
  ]);
});

test.each([
  'Stadt A;Koordinaten A;Stadt B;Koordinaten B\nKöln;50.94, 6.96;Perm;58.01, 56.25\n',
  'Stadt A;Breite/Länge A;Stadt B;Breite/Länge B\nKöln;50.94, 6.96;Perm;58.01, 56.25\n',
])('both places of a tie have theirs: %s', async text => {
  const proposed = await proposeImport({ files: [fileOf('a.csv', text)] });
  expect(proposed.kind === 'plan' && proposed.plan.sheets[0]?.columns.map(({ role }) => role)).toEqual([
    'city1',
    'lat1',
    'lon1',
    'city2',
    'lat2',
    'lon2',
  ]);
});
