import { describe, expect, test } from 'vitest';
import { changesOf, strayChanges } from '../../../scripts/data/changes';
import { checkChanges } from '../../../scripts/data/checks/changes';
import type { ChangeNote } from '../../../src/data/records';
import { validate } from '../../../src/data/validate';
import { world } from '../../world';
import { readBundled } from '../bundled';
import { rawRow } from './rows';

const change = (cells: Partial<ChangeNote>): ChangeNote => ({
  version: '1.0.0',
  date: '2026-11-21',
  subject: '',
  de: 'a',
  en: 'b',
  ru: 'c',
  source: '',
  ...cells,
});
const errors = (...changes: readonly ChangeNote[]) => checkChanges(world([], { tables: { changes } }));

describe('changes of a dataset', () => {
  test('are those of the rows that name it', () => {
    const rows = [
      rawRow({ datasets: 'one;two', version: '1.0.0', de: 'both', source: 'https://x.example' }),
      rawRow({ datasets: 'two', version: '1.0.0', de: 'second' }),
    ];
    const sources = { id: (address: string) => (address === '' ? '' : `id of ${address}`) };
    expect(changesOf('one', rows, sources).map(({ de, source }) => [de, source])).toEqual([
      ['both', 'id of https://x.example'],
    ]);
    expect(changesOf('two', rows, sources).map(({ de }) => de)).toEqual(['both', 'second']);
    expect(changesOf('on', rows, sources)).toEqual([]);
    expect(strayChanges(rows, ['one', 'two'])).toEqual([]);
    expect(strayChanges(rows, ['one'])).toEqual(Array(2).fill('changes.csv, line 2: no such dataset: two'));
  });

  test('are told in three languages, dated, and of no version to come', () => {
    expect(errors(change({}))).toEqual([]);
    expect(errors(change({ ru: '' }), change({ date: null }), change({ version: '1.10.0' }))).toEqual([
      'changes, record 1: no sentence in ru',
      'changes, record 2: no date',
      'changes, record 3: version 1.10.0 is yet to come',
    ]);
  });

  test('about what the dataset does not hold are loaded with a remark', () => {
    const files = new Map([
      [
        'places',
        'id,kind,country,region,lat,lon,population,population_year,ties_known\nde-ulm,city,DE,,48.4,10,,,all\nru-perm,city,RU,,58,56.3,,,all\n',
      ],
      [
        'agreements',
        'id,kind,founded,confidence,last_confirmed,note,note_lang\none,partnership,1990,high,,,\n',
      ],
      ['agreement_parties', 'agreement,place,side,concluded_by\none,de-ulm,a,\none,ru-perm,b,\n'],
      [
        'changes',
        'version,date,subject,de,en,ru,source\n1,2026,one,a,b,c,\n1,2026,,d,e,f,\n1,2026,gone,g,h,i,\n',
      ],
    ] as const);
    const { tables, issues } = validate('world', files);
    expect(tables.changes.map(({ subject }) => subject)).toEqual(['one', '', 'gone']);
    expect(issues).toEqual([
      {
        severity: 'warning',
        table: 'changes',
        row: 4,
        column: 'subject',
        value: 'gone',
        reason: 'unknown-reference',
      },
    ]);
  });

  test('of the bundled datasets tell the figures that the tables have', () => {
    for (const [id, figures] of [
      ['germany-russia', '141 ties between 239 places'],
      ['nrw-uk', '130 ties between 248 places'],
      ['wider-circle', '1,961 ties between 1,730 places'],
    ] as const)
      expect(readBundled(id).tables.changes[0]!.en).toContain(figures);
  });
});
