import { expect, test } from 'vitest';
import type { Claim } from '../../src/data/records';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { buildNames } from '../../src/graph/names';
import { completenessOf } from '../../src/graph/completeness';
import { world, type AgreementLine } from '../world';

const lines: readonly AgreementLine[] = [
  { id: 'sourced', a: 'de-ulm', b: 'ru-tula', founded: '1985', changes: [['suspended', '2022']] },
  { id: 'reported', a: 'de-ulm', b: 'ru-orel', founded: '1990', changes: [['dormant', null]] },
  { id: 'confirmed', a: 'de-hof', b: 'ru-omsk', confirmed: '2024' },
  { id: 'none', a: 'de-hof', b: 'ru-perm', founded: '1991' },
];
const founding = (subject: string, source: string): Claim => ({
  subject,
  field: 'founded',
  value: '1985',
  source,
  followed: true,
  note: '',
  noteLang: '',
});
const base = world(lines);
const dataset = {
  ...base,
  tables: {
    ...base.tables,
    places: base.tables.places.map(place =>
      place.id === 'ru-perm' ? { ...place, tiesKnown: 'boundary' as const } : place,
    ),
    place_names: [
      ...base.tables.place_names,
      { place: 'ru-tula', lang: 'ru', name: 'Тула', role: 'official' as const, from: null, to: null },
      // Neither a former name nor a nickname is a name of today.
      { place: 'ru-orel', lang: 'ru', name: 'Старый', role: 'historic' as const, from: null, to: 1900 },
      { place: 'ru-omsk', lang: 'ru', name: 'Омич', role: 'alias' as const, from: null, to: null },
    ],
    status_history: base.tables.status_history.map(change =>
      change.agreement === 'sourced' ? { ...change, source: 's1' } : change,
    ),
    claims: [founding('sourced', 's1'), founding('reported', '')],
  },
};

test('counts what is known of ties and places, and what rests on a source', () => {
  const { tables } = dataset;
  expect(completenessOf(buildNetwork(dataset), tables.claims, buildNames(tables.place_names))).toEqual({
    ties: 4,
    places: 6,
    founded: 3,
    foundedSourced: 1,
    status: { sourced: 1, reported: 1, confirmed: 1, none: 1 },
    unnamed: [
      ['de', 0],
      ['en', 6],
      ['ru', 5],
    ],
    tiesKnown: [
      ['all', 0],
      ['listed', 5],
      ['boundary', 1],
    ],
  });
});
