import { describe, expect, test } from 'vitest';
import { TIE_KINDS } from '../../src/data/records';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { countsIn, countsOf } from '../../src/graph/counts';
import {
  inForceAt,
  ENDED,
  governingAgreement,
  isInForce,
  isOver,
  PERHAPS_ENDED,
  STATUS_NAMES,
  statusAt,
  statusToday,
  tieStatusAt,
  kindsAt,
} from '../../src/graph/status';
import { world, type AgreementLine } from '../world';

const networkOf = (...lines: AgreementLine[]) => buildNetwork(world(lines));
const namesAt = (line: AgreementLine, ...years: number[]) =>
  years.map(year => STATUS_NAMES[statusAt(networkOf(line), year)[0]!]);
const today = (line: AgreementLine) => STATUS_NAMES[statusToday(networkOf(line))[0]!];
const pair = { a: 'de-ulm', b: 'ru-tula' };

test('over is what has ended, for sure or perhaps; nothing is over and in force', () => {
  const codes = [...STATUS_NAMES.keys()];
  expect(codes.filter(isOver)).toEqual([PERHAPS_ENDED, ENDED]);
  expect(codes.filter(code => isOver(code) && isInForce(code))).toEqual([]);
});

describe('a tie at the end of a year', () => {
  test('is absent before it is founded and in force in its founding year', () => {
    expect(namesAt({ ...pair, founded: '1989-12-31' }, 1988, 1989)).toEqual(['absent', 'active']);
  });

  test('looks suspended only from the year of its suspension', () => {
    const line = { ...pair, founded: '1989', changes: [['suspended', '2022-03']] } as const;
    expect(namesAt(line, 2010, 2021, 2022, 2026)).toEqual(['active', 'active', 'suspended', 'suspended']);
    expect([...inForceAt(networkOf(line), 2024)]).toEqual([1]);
  });

  test('is no longer in force in the year it ends', () => {
    const line = { ...pair, founded: '1989', changes: [['ended', '2003-05-01']] } as const;
    expect(namesAt(line, 2002, 2003)).toEqual(['active', 'ended']);
    expect([...inForceAt(networkOf(line), 2003)]).toEqual([0]);
  });

  test('without a known founding is in no year, but there today', () => {
    const line = { ...pair, confirmed: '2020' };
    expect(namesAt(line, 1989, 2026)).toEqual(['absent', 'absent']);
    expect(today(line)).toBe('active');
  });

  test('that ended nobody says when is open between its last confirmation and today', () => {
    const line = { ...pair, founded: '1989', confirmed: '2005', changes: [['ended', null]] } as const;
    expect(namesAt(line, 2005, 2006, 2025, 2026)).toEqual([
      'active',
      'perhapsEnded',
      'perhapsEnded',
      'ended',
    ]);
  });

  test('suspended nobody says when looks active in the past and suspended today', () => {
    const line = { ...pair, founded: '1989', changes: [['suspended', null]] } as const;
    expect(namesAt(line, 2010, 2025, 2026)).toEqual(['active', 'active', 'suspended']);
  });

  test('that nobody confirms is unknown today, not in the past', () => {
    expect(namesAt({ ...pair, founded: '1989' }, 2025, 2026)).toEqual(['active', 'unknown']);
    expect(namesAt({ ...pair, founded: '1989', confirmed: '2022' }, 2026)).toEqual(['active']);
  });

  test('can rest and live again', () => {
    const line = {
      ...pair,
      founded: '1989',
      changes: [
        ['active', '2018'],
        ['suspended', '2014'],
      ],
    } as const;
    expect(namesAt(line, 2013, 2014, 2017, 2018)).toEqual(['active', 'suspended', 'suspended', 'active']);
  });
});

describe('a tie with two agreements', () => {
  const friendship = { ...pair, id: 'first', kind: 'friendship', founded: '1992' } as const;
  const partnership = { ...pair, id: 'second', founded: '1997', changes: [['suspended', '2022']] } as const;

  test('is one tie that carries both, founded with the first', () => {
    const network = networkOf(partnership, friendship);
    expect(network.ties).toHaveLength(1);
    expect(network.ties[0]!.agreements.map(({ agreement }) => agreement.id)).toEqual(['first', 'second']);
    expect([...network.founded]).toEqual([1992]);
    expect(network.ties[0]!.kind).toBe('partnership');
  });

  test('is of the kind of the one that speaks for it at the time', () => {
    const network = networkOf(friendship, partnership);
    const kinds = [1990, 1993, 1997, null].map(year => TIE_KINDS[kindsAt(network, year)[0]!]);
    expect(kinds).toEqual(['friendship', 'friendship', 'partnership', 'partnership']);
  });

  test('has the status of the one founded last', () => {
    const network = networkOf(friendship, partnership);
    expect([1993, 2022].map(year => STATUS_NAMES[statusAt(network, year)[0]!])).toEqual([
      'active',
      'suspended',
    ]);
  });
});

test('ties nobody can date are counted beside the year', () => {
  const network = networkOf(
    { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
    { a: 'de-ulm', b: 'ru-orel', founded: '1990' },
    { a: 'de-hof', b: 'ru-tula' },
    { a: 'de-hof', b: 'ru-orel', founded: '1980', changes: [['ended', '1988']] },
    { a: 'de-hof', b: 'ru-omsk', founded: '1970', confirmed: '1975', changes: [['ended', null]] },
    { a: 'de-hof', b: 'ru-perm', founded: '1984', changes: [['suspended', '1986']] },
  );
  expect(countsIn(network, 1989)).toEqual({
    inForce: 2,
    suspended: 1,
    dormant: 0,
    unknown: 0,
    ended: 1,
    perhapsEnded: 1,
    unknownFounding: 1,
    undatedInForce: 0,
  });
});

test('today those nobody can date are counted with the others, and told apart where they are in force', () => {
  const network = networkOf(
    { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
    { a: 'de-hof', b: 'ru-tula' },
    { a: 'de-hof', b: 'ru-orel', changes: [['ended', '1988']] },
  );
  expect(countsOf(network, statusToday(network))).toMatchObject({
    inForce: 2,
    unknownFounding: 2,
    undatedInForce: 1,
  });
});

describe('the agreement that speaks for a tie', () => {
  const { ties, today } = networkOf(
    { ...pair, id: 'undated' },
    { ...pair, id: 'friendship', founded: '1985', changes: [['ended', '1997']] },
    { ...pair, id: 'renewed', founded: '1997-05', changes: [['suspended', '2022']] },
  );
  const speaking = (year: number | null) => governingAgreement(ties[0]!, year)?.agreement.id;

  test('is the one founded last, up to the year', () => {
    expect([1984, 1985, 1996, 1997, 2026].map(speaking)).toEqual([
      undefined,
      'friendship',
      'friendship',
      'renewed',
      'renewed',
    ]);
    expect(speaking(null)).toBe('renewed');
  });

  test('is one of unknown founding today, where there is no other', () => {
    const [tie] = networkOf({ ...pair, id: 'undated' }).ties;
    expect(governingAgreement(tie!, null)!.agreement.id).toBe('undated');
    expect(governingAgreement(tie!, 2026)).toBeNull();
  });

  test('gives its status to the tie', () => {
    const named = (year: number | null) => STATUS_NAMES[tieStatusAt(ties[0]!, year, today)];
    expect([1984, 1996, 1997, 2022, null].map(named)).toEqual([
      'absent',
      'active',
      'active',
      'suspended',
      'suspended',
    ]);
  });
});
