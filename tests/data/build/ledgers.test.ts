import { describe, expect, test } from 'vitest';
import { statement } from './rows';

describe('what a ledger row says', () => {
  test('region and district are kinds of place: the tie is a partnership', () => {
    expect(statement({ kind: 'region' }).kind).toBe('partnership');
    expect(statement({ kind: 'friendship' }).kind).toBe('friendship');
  });

  test('the date of an active tie is that of its last confirmation, not of a change', () => {
    const said = statement({ status: 'active', status_since: '2022-03' }, 'de_ru_partnerships');
    expect([said.status, said.since, said.lastConfirmed]).toEqual(['active', null, '2022-03']);
  });

  test('a suspension keeps its date and names the war by its code', () => {
    const said = statement(
      {
        status: 'suspended',
        status_since: '2022-03',
        status_reason: "council; Russia's war against Ukraine",
      },
      'de_ru_partnerships',
    );
    expect([said.since, said.lastConfirmed, said.reason]).toEqual(['2022-03', null, 'war_2022']);
  });

  test('"before 2022" is no date', () => {
    const said = statement({ status: 'dormant', status_since: 'before 2022' }, 'de_ru_partnerships');
    expect([said.status, said.since]).toEqual(['dormant', null]);
  });

  test('unknown is no status', () => {
    expect(statement({ status: 'unknown' }).status).toBeNull();
  });

  test('the one source of a list of a single city states the status too; of two sources nobody knows which', () => {
    const cells = { status: 'ended', source_1: 'https://a.example/list' };
    expect(statement(cells, 'ring_links').statusSource).toBe('https://a.example/list');
    expect(statement(cells, 'de_ru_partnerships').statusSource).toBe('');
  });

  test('"unsourced" is no source, and remarks on the collecting are no note', () => {
    const said = statement({
      source_1: 'unsourced',
      source_2: 'https://b.example',
      note: 'twinned at a fair; populations approx',
    });
    expect(said.sources).toEqual(['https://b.example']);
    expect(said.note).toBe('twinned at a fair');
  });
});
