import { describe, expect, test } from 'vitest';
import { readItem, splitList } from '../../../src/data/import/listCells';

describe('a partner in a list', () => {
  test.each([
    ['Suhl (DE)', 'Suhl | DE | '],
    ['Kaluga, Russland (1969)', 'Kaluga | Russland | 1969'],
    ['Kaluga (Russland, seit 1969)', 'Kaluga | Russland | seit 1969'],
    ['Bègles (Frankreich 1963)', 'Bègles | Frankreich | 1963'],
    ['Kaluga, Russland, seit 12. Mai 1969', 'Kaluga | Russland | seit 12. Mai 1969'],
    ['Kaluga – Russland', 'Kaluga | Russland | '],
    ['Kaluga: 1969', 'Kaluga |  | 1969'],
    ['Brest (Belarus) since 1991', 'Brest | Belarus | since 1991'],
    ['Suhl [DE] (12.05.1987)', 'Suhl | DE | 12.05.1987'],
    ['Kaluga (seit 1969, erneuert 2001)', 'Kaluga |  | seit 1969, erneuert 2001'],
    ['Ulm (60er)', 'Ulm |  | 60er'],
    ['Ulm (87)', 'Ulm |  | 87'],
  ])('%s', (text, expected) => {
    const { name, country, founded } = readItem(text);
    expect([name, country, founded].join(' | ')).toBe(expected);
  });

  test('what is neither a country nor a date belongs to the name', () => {
    const names = [
      'Frankfurt (Oder)',
      'Portland, Oregon',
      'Halle (Westf.)',
      'Ulm (Freundschaft)',
      'Luxembourg',
    ];
    expect(names.map(text => readItem(text).name)).toEqual(names);
    expect(readItem('Frankfurt (Oder), Deutschland (1969)')).toMatchObject({
      name: 'Frankfurt (Oder)',
      country: 'Deutschland',
      founded: '1969',
    });
  });
});

test('a list is parted outside brackets; marks, numbers and words for "none" are passed over', () => {
  expect(splitList('Ulm; Perm (Russland; 1990);; keine', ';')).toEqual(['Ulm', 'Perm (Russland; 1990)']);
  expect(splitList('1. Ulm\r\n2. Perm\n- Omsk (RU\n• Tula', '\n')).toEqual([
    'Ulm',
    'Perm',
    'Omsk (RU',
    'Tula',
  ]);
  expect(splitList('–', ',')).toEqual([]);
});
