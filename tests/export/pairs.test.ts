import { describe, expect, test } from 'vitest';
import type { Claim, Source } from '../../src/data/records';
import { PAIR_COLUMNS, pairRow } from '../../src/export/pairs';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { world } from '../world';

const source = (id: string, url: string): Source => ({ id, url, publisher: 'Stadt Ulm', date: null });
const founding = (subject: string, from: string, followed: boolean): Claim => ({
  subject,
  field: 'founded',
  value: '1990',
  source: from,
  followed,
  note: '',
  noteLang: '',
});

const dataset = world(
  [
    { a: 'de-ulm', b: 'ru-tula', founded: '1985-03', changes: [['suspended', '2022-03-01']] },
    { id: 'early', a: 'de-hof', b: 'ru-omsk', founded: '1990', kind: 'friendship' },
    { id: 'late', a: 'de-hof', b: 'ru-omsk', founded: '1997', confirmed: '2024' },
    { a: 'de-jena', b: 'ru-orel' },
  ],
  {
    tables: {
      sources: [source('other', 'https://other.example'), source('own', 'https://own.example')],
      claims: [founding('de-ulm--ru-tula', 'other', false), founding('de-ulm--ru-tula', 'own', true)],
    },
  },
);
const network = buildNetwork(dataset);
const rowOf = (tie: string) => {
  const nameOf = (place: number) => network.places[place]!.id.slice(3);
  const row = pairRow(network, dataset.tables, network.tieIndex.get(tie)!, nameOf);
  return PAIR_COLUMNS.map(column => row[column]).join('|');
};

describe('a pair of places in one row', () => {
  test('has the date, the status and the source that is followed', () => {
    expect(rowOf('de-ulm--ru-tula')).toBe(
      'ulm|DE|tula|RU|partnership|1985-03|suspended|2022-03-01|https://own.example',
    );
  });

  test('speaks by its last agreement, and is active where that is confirmed', () => {
    expect(rowOf('de-hof--ru-omsk')).toBe('hof|DE|omsk|RU|partnership|1997|active||');
  });

  test('leaves empty what nobody says', () => {
    expect(rowOf('de-jena--ru-orel')).toBe('jena|DE|orel|RU|partnership||||');
  });
});
