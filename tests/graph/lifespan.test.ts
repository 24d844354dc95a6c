import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { firstKnownYear, foundedOn, lifespanOf, yearsOf } from '../../src/graph/lifespan';
import { ACTIVE, changeAt, isUndated, PERHAPS_ENDED, SUSPENDED, UNKNOWN } from '../../src/graph/status';
import { world, type AgreementLine } from '../world';

/** The only tie of a world read in 2026. */
const tieOf = (...lines: Omit<AgreementLine, 'a' | 'b'>[]) =>
  buildNetwork(world(lines.map((line, i) => ({ id: `t${i}`, a: 'de-ulm', b: 'ru-tula', ...line })))).ties[0]!;
const life = (...lines: Omit<AgreementLine, 'a' | 'b'>[]) => lifespanOf(tieOf(...lines), 2026);

describe('the life of a tie', () => {
  test('is one piece from the founding to today', () => {
    expect(life({ founded: '1985', confirmed: '2024' })).toEqual({
      openUntil: null,
      pieces: [{ status: ACTIVE, kind: 'partnership', from: 1985, to: 2027 }],
    });
  });

  test('changes where the tie is suspended', () => {
    expect(life({ founded: '1985', changes: [['suspended', '2022-03']] }).pieces).toEqual([
      { status: ACTIVE, kind: 'partnership', from: 1985, to: 2022 },
      { status: SUSPENDED, kind: 'partnership', from: 2022, to: 2027 },
    ]);
  });

  test('stops where the tie ends', () => {
    expect(life({ founded: '1985', changes: [['ended', '1999']] }).pieces).toEqual([
      { status: ACTIVE, kind: 'partnership', from: 1985, to: 1999 },
    ]);
  });

  test('is doubtful after the last confirmation where the end has no date', () => {
    expect(life({ founded: '1985', confirmed: '2000', changes: [['ended', null]] }).pieces).toEqual([
      { status: ACTIVE, kind: 'partnership', from: 1985, to: 2001 },
      { status: PERHAPS_ENDED, kind: 'partnership', from: 2001, to: 2026 },
    ]);
  });

  test('changes its kind where a later agreement of another kind begins', () => {
    const lines = [
      { founded: '1992', kind: 'friendship' },
      { founded: '1997', kind: 'partnership', confirmed: '2024' },
    ] as const;
    expect(life(...lines).pieces).toEqual([
      { status: ACTIVE, kind: 'friendship', from: 1992, to: 1997 },
      { status: ACTIVE, kind: 'partnership', from: 1997, to: 2027 },
    ]);
  });

  test('is open up to the first known year where nobody knows the founding', () => {
    expect(life({ confirmed: '2019', changes: [['suspended', '2022']] })).toEqual({
      openUntil: 2019,
      pieces: [
        { status: ACTIVE, kind: 'partnership', from: 2019, to: 2022 },
        { status: SUSPENDED, kind: 'partnership', from: 2022, to: 2027 },
      ],
    });
    // Nothing is known but that it is listed today; and of one that ended, when that was.
    expect(life({})).toEqual({
      openUntil: 2026,
      pieces: [{ status: UNKNOWN, kind: 'partnership', from: 2026, to: 2027 }],
    });
    expect(life({ changes: [['ended', '2016']] })).toEqual({ openUntil: 2016, pieces: [] });
  });

  test('is unknown today where no source confirms it', () => {
    expect(life({ founded: '1985' }).pieces.at(-1)).toEqual({
      status: UNKNOWN,
      kind: 'partnership',
      from: 2026,
      to: 2027,
    });
  });
});

describe('the change behind a status', () => {
  const suspended = tieOf({ founded: '1985', changes: [['suspended', '2022-03']] });

  test('is the last one up to the year', () => {
    expect(changeAt(suspended, 2010, 2026)).toBeNull();
    expect(changeAt(suspended, 2022, 2026)?.from).toBe('2022-03');
    expect(changeAt(suspended, null, 2026)?.from).toBe('2022-03');
  });

  test('without a date, counts today only', () => {
    const resting = tieOf({ founded: '1985', changes: [['dormant', null]] });
    expect(changeAt(resting, 2025, 2026)).toBeNull();
    expect(changeAt(resting, 2026, 2026)?.status).toBe('dormant');
    expect(isUndated(changeAt(resting, null, 2026))).toBe(true);
  });

  test('is that of the agreement in force then', () => {
    const renewed = tieOf(
      { founded: '1985', kind: 'friendship', changes: [['ended', '1997']] },
      { founded: '1997', changes: [['suspended', '2022']] },
    );
    expect(changeAt(renewed, 1990, 2026)).toBeNull();
    expect(changeAt(renewed, 2000, 2026)).toBeNull();
    expect(changeAt(renewed, 2023, 2026)?.status).toBe('suspended');
  });

  test('that a tie lives asks for no date', () => {
    expect(isUndated(changeAt(tieOf({ founded: '1985', changes: [['active', null]] }), null, 2026))).toBe(
      false,
    );
  });
});

test('a tie is as old as its oldest dated agreement', () => {
  expect(foundedOn(tieOf({}, { founded: '1997' }, { founded: '1992-05' }))).toBe('1992-05');
  expect(foundedOn(tieOf({}))).toBeNull();
});

describe('the first known year', () => {
  test('is that of a founding, a confirmation or a change', () => {
    expect(firstKnownYear(tieOf({ confirmed: '2019', changes: [['suspended', '2022']] }))).toBe(2019);
    expect(firstKnownYear(tieOf({ founded: '1985-03' }))).toBe(1985);
    expect(firstKnownYear(tieOf({ changes: [['dormant', null]] }))).toBeNull();
  });

  test('of all ties begins their axis, which ends today', () => {
    expect(yearsOf([tieOf({ founded: '2019' }), tieOf({ confirmed: '2024' })], 2026)).toEqual([2019, 2026]);
    expect(yearsOf([tieOf({})], 2026)).toBeNull();
  });
});
