import { expect, test } from 'vitest';
import type { PlaceName } from '../../src/data/records';
import { buildNames, nameIn } from '../../src/graph/names';

const row = (
  lang: string,
  name: string,
  role: PlaceName['role'],
  from: number | null = null,
  to: number | null = null,
) => ({ place: 'ru-spb', lang, name, role, from, to }) satisfies PlaceName;
const index = buildNames([
  row('ru', 'Санкт-Петербург', 'official'),
  row('de', 'Leningrad', 'historic', 1924, 1991),
  row('de', 'Sankt Petersburg', 'exonym'),
  row('en', 'Sankt-Peterburg', 'transcription'),
]);

test('a place has the name of the time in the asked language', () => {
  expect(nameIn(index, 'ru-spb', 'de', 1957).text).toBe('Leningrad');
  expect(nameIn(index, 'ru-spb', 'de', null).text).toBe('Sankt Petersburg');
});

test('the end of the year counts: given up in 1991 is gone at the end of 1991', () => {
  expect(nameIn(index, 'ru-spb', 'de', 1990).text).toBe('Leningrad');
  expect(nameIn(index, 'ru-spb', 'de', 1991).text).toBe('Sankt Petersburg');
});

test('a transcription is marked as such', () => {
  expect(nameIn(index, 'ru-spb', 'en', null)).toEqual({
    text: 'Sankt-Peterburg',
    lang: 'en',
    transcribed: true,
  });
});

test('a missing language falls back and says which language came instead', () => {
  const germanOnly = buildNames([{ ...row('de', 'Hatten', 'official'), place: 'de-hatten' }]);
  expect(nameIn(germanOnly, 'de-hatten', 'ru', null)).toEqual({
    text: 'Hatten',
    lang: 'de',
    transcribed: false,
  });
  expect(nameIn(germanOnly, 'nobody', 'ru', null).text).toBe('nobody');
});
