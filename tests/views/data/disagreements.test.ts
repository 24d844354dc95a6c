import { describe, expect, test } from 'vitest';
import type { Claim, Source } from '../../../src/data/records';
import { countFacts, disagreements } from '../../../src/views/data/disagreements';
import { world } from '../../world';

type Line = readonly [subject: string, field: string, value: string, followed?: 'followed', source?: string];

const claims = (lines: readonly Line[]): readonly Claim[] =>
  lines.map(([subject, field, value, followed, source = 's']) => ({
    subject,
    field,
    value,
    source,
    followed: followed === 'followed',
    note: '',
    noteLang: '',
  }));
const source = (id: string, date: string | null): Source => ({ id, url: '', publisher: id, date });

/** Each fact as "subject field: values", the followed one with a star. */
function told(...lines: readonly Line[]): readonly string[] {
  const dataset = world([{ id: 'tie', a: 'de-ulm', b: 'ru-tula', founded: '1990' }], {
    tables: {
      claims: claims(lines),
      sources: [source('old', '1987'), source('new', '2019'), source('s', null)],
    },
  });
  return disagreements(dataset).flatMap(({ kind, subject, fields }) =>
    fields.map(
      ({ field, values }) =>
        `${kind} ${subject} ${field}: ${values.map(v => v.value + (v.followed ? '*' : '')).join(', ')}`,
    ),
  );
}

describe('sources disagree about a fact', () => {
  test('when one states another value than the one followed, which stands first', () => {
    expect(told(['tie', 'founded', '1987'], ['tie', 'founded', '1990', 'followed'])).toEqual([
      'tie tie founded: 1990*, 1987',
    ]);
  });

  test('not when one is less precise than the other, or all say the same', () => {
    expect(
      told(
        ['tie', 'founded', '1990-05', 'followed'],
        ['tie', 'founded', '1990'],
        ['tie', 'status', 'active', 'followed', 'old'],
        ['tie', 'status', 'active', undefined, 'new'],
      ),
    ).toEqual([]);
  });

  test('when none of several values is followed: then they stand as they were published', () => {
    expect(
      told(
        ['world', 'number_of_ties', '112', undefined, 's'],
        ['world', 'number_of_ties', '88', undefined, 'new'],
        ['world', 'number_of_ties', '97', undefined, 'old'],
      ),
    ).toEqual(['dataset world number_of_ties: 97, 88, 112']);
  });

  test('pages for further reading state nothing, and the first of all ties is told apart', () => {
    expect(
      told(
        ['tie', 'see_also', '', 'followed', 'old'],
        ['tie', 'see_also', 'x', undefined, 'new'],
        ['world', 'first_tie', 'tie', 'followed'],
        ['world', 'first_tie', 'another'],
      ),
    ).toEqual([]);
  });

  test('facts are counted, not subjects', () => {
    const dataset = world([{ id: 'tie', a: 'de-ulm', b: 'ru-tula' }], {
      tables: {
        claims: claims([
          ['tie', 'founded', '1990', 'followed'],
          ['tie', 'founded', '1991'],
          ['tie', 'status', 'active', 'followed'],
          ['tie', 'status', 'ended'],
        ]),
      },
    });
    const list = disagreements(dataset);
    expect([list.length, countFacts(list)]).toEqual([1, 2]);
  });
});
