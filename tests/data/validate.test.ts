import { describe, expect, test } from 'vitest';
import type { TableName } from '../../src/data/records';
import { validate } from '../../src/data/validate';

const PLACES = `id,kind,country,region,lat,lon,population,population_year,ties_known
de-ulm,city,DE,,48.4,10,126000,2022,all
ru-perm,city,RU,,58,56.3,,,listed
ru-twer,city,RU,,56.9,35.9,,,boundary
`;
const AGREEMENTS = `id,kind,founded,confidence,last_confirmed,note,note_lang
one,partnership,1990-05,high,,,
`;
const PARTIES = `agreement,place,side,concluded_by
one,de-ulm,a,
one,ru-perm,b,USSR
`;

type Files = Partial<Record<TableName, string>>;

/** The tiny world above, with some of its tables replaced or further ones added. */
const check = (files: Files = {}, listed: readonly TableName[] = []) =>
  validate(
    'world',
    new Map(
      Object.entries({ places: PLACES, agreements: AGREEMENTS, agreement_parties: PARTIES, ...files }) as [
        TableName,
        string,
      ][],
    ),
    listed,
  );

const told = (files: Files, listed: readonly TableName[] = []) =>
  check(files, listed).issues.map(({ severity, table, row, column, value, reason }) =>
    [severity, table, row, column, value, reason].join(' | '),
  );

describe('good tables', () => {
  test('give records with dates as precise as they are and empty cells as null', () => {
    const { tables, issues } = check();
    expect(issues).toEqual([]);
    expect(tables.places[1]).toEqual({
      id: 'ru-perm',
      kind: 'city',
      country: 'RU',
      region: '',
      lat: 58,
      lon: 56.3,
      population: null,
      populationYear: null,
      tiesKnown: 'listed',
    });
    expect(tables.agreements[0]?.founded).toBe('1990-05');
    expect(tables.agreement_parties[1]?.concludedBy).toBe('USSR');
    expect(tables.events).toEqual([]);
  });
});

describe('a broken table loses its bad rows and says why', () => {
  test('missing-table: a table that no network can do without', () => {
    const { tables, issues } = validate('world', new Map([['places', PLACES]]));
    expect(issues.map(i => [i.table, i.reason])).toEqual([
      ['agreements', 'missing-table'],
      ['agreement_parties', 'missing-table'],
    ]);
    expect(tables.places).toHaveLength(3);
  });

  test('missing-table: one that the descriptor promises, and no other', () => {
    expect(told({}, ['events'])).toEqual(['error | events | 0 |  |  | missing-table']);
    expect(told({})).toEqual([]);
  });

  test('unreadable-table: nothing in the file', () => {
    expect(told({ sources: '' })).toEqual(['error | sources | 0 |  |  | unreadable-table']);
  });

  test('missing-column: the whole table, when the column is one it cannot do without', () => {
    expect(told({ regions: 'code,de,en,ru\nDE-BW,x,x,x\n' })).toEqual([
      'error | regions | 1 | country |  | missing-column',
    ]);
  });

  test('missing-column: a warning, when the column may be empty anyway', () => {
    const files = { regions: 'code,country,de,en\nDE-BW,DE,x,x\n' };
    expect(told(files)).toEqual(['warning | regions | 1 | ru |  | missing-column']);
    expect(check(files).tables.regions[0]?.ru).toBe('');
  });

  test('unknown-column: a warning', () => {
    expect(told({ regions: 'code,country,de,en,ru,fr\nDE-BW,DE,x,x,x,x\n' })).toEqual([
      'warning | regions | 1 | fr |  | unknown-column',
    ]);
  });

  test('wrong-number-of-fields', () => {
    expect(told({ agreements: `${AGREEMENTS}two,partnership\n` })).toEqual([
      'error | agreements | 3 |  | 2 | wrong-number-of-fields',
    ]);
  });

  test('missing-value', () => {
    expect(told({ places: `${PLACES},city,DE,,1,1,,,all\n` })).toEqual([
      'error | places | 5 | id |  | missing-value',
    ]);
  });

  test('not-a-number', () => {
    expect(told({ places: `${PLACES}de-suhl,city,DE,,north,10,1.5,,all\n` })).toEqual([
      'error | places | 5 | lat | north | not-a-number',
      'error | places | 5 | population | 1.5 | not-a-number',
    ]);
  });

  test('out-of-range', () => {
    expect(told({ places: `${PLACES}de-suhl,city,DE,,91,10,,,all\n` })).toEqual([
      'error | places | 5 | lat | 91 | out-of-range',
    ]);
  });

  test('not-a-date: a month 13, and 29 February of a common year', () => {
    const rows = 'two,contact,1990-13,low,2023-02-29,,\n';
    expect(told({ agreements: AGREEMENTS + rows })).toEqual([
      'error | agreements | 3 | founded | 1990-13 | not-a-date',
      'error | agreements | 3 | last_confirmed | 2023-02-29 | not-a-date',
    ]);
  });

  test('not-one-of', () => {
    expect(told({ places: `${PLACES}de-suhl,village,Germany,,50,10,,,all\n` })).toEqual([
      'error | places | 5 | kind | village | not-one-of',
      'error | places | 5 | country | Germany | not-one-of',
    ]);
  });

  test('duplicate-id: the first row stands', () => {
    const files = { places: `${PLACES}de-ulm,city,DE,,1,1,,,all\n` };
    expect(told(files)).toEqual(['error | places | 5 | id | de-ulm | duplicate-id']);
    expect(check(files).tables.places[0]?.lat).toBe(48.4);
  });

  test('unknown-reference: the row is left out', () => {
    expect(told({ agreement_parties: `${PARTIES}one,ru-omsk,b,\n` })).toEqual([
      'error | agreement_parties | 4 | place | ru-omsk | unknown-reference',
    ]);
  });

  test('unknown-reference: a weak one is only a warning, and the row stays', () => {
    const files = { places: PLACES.replace('DE,,48.4', 'DE,DE-BW,48.4') };
    expect(told(files)).toEqual(['warning | places | 2 | region | DE-BW | unknown-reference']);
    expect(check(files).tables.places).toHaveLength(3);
  });

  test('unknown-reference: a claim about nothing we know', () => {
    const claims =
      'subject,field,value,source,followed,note,note_lang\none,founded,1990,,yes,,\nworld,first_tie,one,,no,,\nnobody,founded,1990,,no,,\n';
    expect(told({ claims })).toEqual(['error | claims | 4 | subject | nobody | unknown-reference']);
  });

  test('one-side-only: an agreement without a partner, and its parties go with it', () => {
    const files = {
      agreements: `${AGREEMENTS}two,friendship,,low,,,\n`,
      agreement_parties: `${PARTIES}two,de-ulm,a,\ntwo,ru-twer,a,\n`,
    };
    expect(told(files)).toEqual(['error | agreements | 3 | id | two | one-side-only']);
    expect(check(files).tables.agreement_parties.map(p => p.agreement)).toEqual(['one', 'one']);
  });

  test('self-tie: a place on both sides', () => {
    const files = {
      agreements: `${AGREEMENTS}two,friendship,,low,,,\n`,
      agreement_parties: `${PARTIES}two,de-ulm,a,\ntwo,de-ulm,b,\n`,
    };
    expect(told(files)).toEqual(['error | agreements | 3 | id | two | self-tie']);
  });

  test('duplicate-tie: the same pair, kind and date, also the other way round', () => {
    const agreements = `${AGREEMENTS}two,partnership,1990-05,low,,,\nthree,friendship,1990-05,low,,,\n`;
    const agreement_parties = `${PARTIES}two,ru-perm,a,\ntwo,de-ulm,b,\nthree,de-ulm,a,\nthree,ru-perm,b,\n`;
    expect(told({ agreements, agreement_parties })).toEqual([
      'error | agreements | 3 | id | two | duplicate-tie',
    ]);
  });

  test('what hangs on a dropped agreement is dropped and said too', () => {
    const files = {
      agreements: `${AGREEMENTS}two,friendship,1990,low,,,\n`,
      agreement_parties: `${PARTIES}two,de-ulm,a,\n`,
      status_history:
        'agreement,status,from,reason,source,note,note_lang\ntwo,ended,2000,,,,\none,ended,,,,,\n',
    };
    expect(told(files)).toEqual([
      'error | agreements | 3 | id | two | one-side-only',
      'error | status_history | 2 | agreement | two | unknown-reference',
    ]);
    expect(check(files).tables.status_history.map(s => s.agreement)).toEqual(['one']);
  });
});
