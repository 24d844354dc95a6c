import { expect, test } from 'vitest';
import { csvName } from '../../src/views/download';

test('a file is named after the dataset; signs that no file may have are left out', () => {
  expect(csvName('germany-russia', 'rangliste')).toBe('germany-russia-rangliste.csv');
  expect(csvName('file:Städte 2.csv', 'ranking')).toBe('file-Städte-2.csv-ranking.csv');
});
