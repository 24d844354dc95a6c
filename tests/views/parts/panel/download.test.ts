import { expect, test } from 'vitest';
import { csvName } from '../../../../src/views/parts/panel/download';

test('a file is named after the dataset; a table of the reader’s own without its ending and strange signs', () => {
  expect(csvName('germany-russia', 'rangliste')).toBe('germany-russia-rangliste.csv');
  expect(csvName('file:Städte 2.csv', 'ranking')).toBe('Städte-2-ranking.csv');
  expect(csvName('file:v1.2.TSV', 'ranking')).toBe('v1.2-ranking.csv');
});
