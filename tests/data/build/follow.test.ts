import { describe, expect, test } from 'vitest';
import { follow } from '../../../scripts/data/follow';
import { statement } from './rows';

const DEDICATED = 'de_ru_partnerships';

describe('which of two founding dates is followed', () => {
  test('that of the ledger made for this pair of countries, though a list is more confident', () => {
    const { founded, disagreements } = follow([
      statement({ founded: '1992', confidence: 'high' }),
      statement({ founded: '1991', confidence: 'low' }, DEDICATED),
    ]);
    expect(founded).toBe('1991');
    expect(disagreements.map(d => [d.field, d.value])).toEqual([['founded', '1992']]);
  });

  test('among lists the more confident, then the more precise', () => {
    const high = statement({ founded: '1978', confidence: 'high' });
    expect(follow([statement({ founded: '1992-01-01' }), high]).founded).toBe('1978');
    expect(follow([statement({ founded: '1960' }), statement({ founded: '1961-05' })]).founded).toBe(
      '1961-05',
    );
  });

  test('a more precise date that agrees refines it and is no disagreement', () => {
    const { founded, confidence, disagreements } = follow([
      statement({ founded: '1978', confidence: 'high' }),
      statement({ founded: '1978-01-23', confidence: 'medium' }),
    ]);
    expect([founded, confidence]).toEqual(['1978-01-23', 'medium']);
    expect(disagreements).toEqual([]);
  });

  test('a mended date stands as it was set', () => {
    const mended = statement({ founded: '1978' });
    mended.mended.add('founded');
    const other = statement({ founded: '1978-01-23', confidence: 'high' }, DEDICATED);
    expect(follow([other, mended]).founded).toBe('1978');
  });

  test('where nobody says a date there is none', () => {
    const { founded, foundedBy } = follow([statement({}), statement({})]);
    expect([founded, foundedBy]).toEqual([null, []]);
  });
});

describe('which of two statuses is followed', () => {
  const list = statement({ status: 'active' });
  const ended = statement({ status: 'ended', ended: '2016' });

  test('one that is stated before an unknown one', () => {
    expect(follow([statement({ status: 'unknown' }, DEDICATED), ended]).status?.status).toBe('ended');
  });

  test('a dated end before a list that merely names the tie, which is no disagreement', () => {
    const { status, disagreements } = follow([list, ended]);
    expect([status?.status, status?.said.since]).toEqual(['ended', '2016']);
    expect(disagreements).toEqual([]);
  });

  test('the later date, when both are dated, and the other stays as a claim', () => {
    const confirmed = statement({ status: 'active', status_since: '2012' });
    const { status, lastConfirmed, disagreements } = follow([confirmed, ended]);
    expect([status?.status, lastConfirmed]).toEqual(['ended', '2012']);
    expect(disagreements.map(d => [d.field, d.value])).toEqual([['status', 'active']]);
  });
});

test('of two kinds the stronger one is followed when nothing else decides', () => {
  const { kind, disagreements } = follow([statement({ kind: 'friendship' }), statement({})]);
  expect(kind).toBe('partnership');
  expect(disagreements.map(d => [d.field, d.value])).toEqual([['kind', 'friendship']]);
});
