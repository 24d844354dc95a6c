import { describe, expect, test } from 'vitest';
import { applyMends, mendRows } from '../../../scripts/data/mend';
import { ledgerRow, rawRow } from './rows';

const mend = (field: string, value: string, more: Readonly<Record<string, string>> = {}) =>
  rawRow({ ledger: 'context_links', a: 'Ulm', b: 'Metz', field, value, ...more });

describe('mending a ledger row', () => {
  test('finds it by its two German names and writes over the field', () => {
    const row = ledgerRow('Ulm', 'Metz', { founded: '1960' });
    const other = ledgerRow('Ulm', 'Jena', { founded: '1960' });
    expect(applyMends([row, other], [mend('founded', '1961-05')])).toEqual({ applied: 1, problems: [] });
    expect([row.said.founded, other.said.founded]).toEqual(['1961-05', '1960']);
  });

  test('an empty value clears', () => {
    const row = ledgerRow('Ulm', 'Metz', { founded: '1960', note: 'x' });
    applyMends([row], [mend('founded', ''), mend('note', '')]);
    expect([row.said.founded, row.said.note]).toEqual([null, '']);
  });

  test('the source of a mended date becomes the first source', () => {
    const row = ledgerRow('Ulm', 'Metz', { source_1: 'https://a.example' });
    applyMends([row], [mend('founded', '1960', { source: 'https://b.example' })]);
    expect(row.said.sources).toEqual(['https://b.example', 'https://a.example']);
  });

  test('a status taken back takes its date and reason along, whatever the order of the mends', () => {
    const row = ledgerRow('Ulm', 'Metz', { status: 'ended', ended: '2016' });
    applyMends([row], [mend('last_confirmed', '2020'), mend('status', 'unknown')]);
    expect([row.said.status, row.said.since, row.said.lastConfirmed]).toEqual([null, null, '2020']);
  });

  test('a mend that fits no row, no field or no value is told', () => {
    const { problems } = applyMends(
      [ledgerRow('Ulm', 'Metz')],
      [
        mend('founded', '1960', { b: 'Mainz' }),
        mend('colour', 'red'),
        mend('founded', 'soon'),
        mend('kind', 'love'),
      ],
    );
    expect(problems.map(p => p.split('): ')[1])).toEqual([
      'no such row',
      'no such field',
      'not a date: soon',
      'not one of partnership, friendship, cooperation, contact, project, sponsorship: love',
    ]);
  });

  test('mends for a ledger that is not read are not looked at', () => {
    const { problems } = applyMends(
      [ledgerRow('Ulm', 'Metz')],
      [mend('founded', 'x', { ledger: 'ring_links' })],
    );
    expect(problems).toEqual([]);
  });
});

test('rows of events are mended by their id', () => {
  const rows = [
    rawRow({ id: 'conf-01', source_1: 'a', note: 'n' }),
    rawRow({ id: 'conf-02', source_1: 'a' }),
  ];
  const mended = mendRows(rows, [rawRow({ id: 'conf-01', field: 'source_1', value: 'b' })]);
  expect(mended.map(row => [row.get('source_1'), row.get('note')])).toEqual([
    ['b', 'n'],
    ['a', ''],
  ]);
});
