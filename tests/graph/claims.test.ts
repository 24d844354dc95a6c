import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/data/records';
import { buildNetwork } from '../../src/graph/buildNetwork';
import {
  disputedFields,
  evidenceOf,
  firstTieClaims,
  foundingsInWords,
  sourcedFoundings,
  statedValues,
} from '../../src/graph/claims';
import { world } from '../world';

const claim = (line: Partial<Claim>): Claim => ({
  subject: 'ulm--tula',
  field: 'founded',
  value: '1985',
  source: 's1',
  followed: false,
  note: '',
  noteLang: '',
  ...line,
});

describe('stated values', () => {
  const claims = [
    claim({ value: '1980', source: 's3' }),
    claim({ value: '1985-05-12', followed: true }),
    claim({ value: '1985', source: 's2' }),
    claim({ value: '1985-05-12', source: 's4', followed: true }),
    claim({ subject: 'other', value: '1900' }),
  ];

  test('stand together by value, the followed one first', () => {
    const values = statedValues(claims, 'ulm--tula', 'founded');
    expect(values.map(({ value, claims }) => [value, claims.map(({ source }) => source)])).toEqual([
      ['1985-05-12', ['s1', 's4']],
      ['1980', ['s3']],
      ['1985', ['s2']],
    ]);
    expect(values.map(({ followed }) => followed)).toEqual([true, false, false]);
  });

  test('contradict only where they are not the same date told less precisely', () => {
    const values = statedValues(claims, 'ulm--tula', 'founded');
    expect(values.map(({ contradicts }) => contradicts)).toEqual([false, true, false]);
  });

  test('contradict nothing where none is followed', () => {
    const values = statedValues([claim({ value: '1980' }), claim({})], 'ulm--tula', 'founded');
    expect(values.map(({ contradicts }) => contradicts)).toEqual([false, false]);
  });
});

test('a field is disputed where its claims differ, the founding apart', () => {
  const claims = [
    claim({ value: '1980' }),
    claim({}),
    claim({ field: 'status', value: 'active', followed: true }),
    claim({ field: 'status', value: 'suspended', source: 's2' }),
    claim({ field: 'kind', value: 'friendship' }),
    claim({ field: 'kind', value: 'friendship', source: 's2' }),
  ];
  expect(disputedFields(claims, 'ulm--tula')).toEqual(['status']);
});

test('the claims to be first are those about the dataset itself', () => {
  const claims = [
    claim({ subject: 'world', field: 'first_tie', value: 'ulm--tula' }),
    claim({ subject: 'world', field: 'first_tie', value: 'hof--orel', source: 's2' }),
    claim({ subject: 'ulm--tula', field: 'first_tie', value: 'hof--orel' }),
  ];
  expect(firstTieClaims(claims, { id: 'world' }).map(({ value }) => value)).toEqual([
    'hof--orel',
    'ulm--tula',
  ]);
});

describe('evidence', () => {
  const dataset = world([
    { id: 'x', a: 'de-ulm', b: 'ru-tula', founded: '1985' },
    { id: 'y', a: 'de-ulm', b: 'ru-orel', founded: '1990', changes: [['suspended', '2022']] },
    { id: 'z', a: 'de-hof', b: 'ru-omsk' },
  ]);
  const claims = [
    claim({ subject: 'x', followed: true }),
    claim({ subject: 'y', followed: true, source: '' }),
    claim({ subject: 'z', followed: true, value: '' }),
  ];
  const sourced = sourcedFoundings(claims);
  const { ties } = buildNetwork(dataset);

  test('a founding is sourced where a followed claim names its source', () => {
    expect([...sourced]).toEqual(['x', 'z']);
    expect(evidenceOf(ties[0]!, sourced, 2026)).toEqual({ founding: true, status: 'none' });
  });
  test('a status without a source of its own is only reported', () => {
    expect(evidenceOf(ties[1]!, sourced, 2026)).toEqual({ founding: false, status: 'reported' });
  });
  test('a founding that nobody dates has no source', () => {
    expect(evidenceOf(ties[2]!, sourced, 2026).founding).toBe(false);
  });
});

test('foundings that name no single year, by agreement: those that are followed', () => {
  const claims = [
    claim({ subject: 'a', value: '1960er', followed: true }),
    claim({ subject: 'b', value: '1987/88' }),
    claim({ subject: 'c', value: '1990-05', followed: true }),
    claim({ subject: 'd', field: 'status', value: 'active', followed: true }),
  ];
  expect([...foundingsInWords(claims)]).toEqual([['a', '1960er']]);
});
