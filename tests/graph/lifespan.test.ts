import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { foundedOn, lifespanOf } from '../../src/graph/lifespan';
import { ACTIVE, changeAt, isUndated, PERHAPS_ENDED, SUSPENDED, UNKNOWN } from '../../src/graph/status';
import { world, type AgreementLine } from '../world';

/** The only tie of a world read in 2026. */
const tieOf = (...lines: Omit<AgreementLine, 'a' | 'b'>[]) =>
  buildNetwork(world(lines.map((line, i) => ({ id: `t${i}`, a: 'de-ulm', b: 'ru-tula', ...line })))).ties[0]!;
const life = (...lines: Omit<AgreementLine, 'a' | 'b'>[]) => lifespanOf(tieOf(...lines), 1950, 2026);

describe('the life of a tie', () => {
  test('is one piece from the founding to today', () => {
    expect(life({ founded: '1985', confirmed: '2024' })).toEqual({
      open: false,
      pieces: [{ status: ACTIVE, from: 1985, to: 2027 }],
    });
  });

  test('changes where the tie is suspended', () => {
    expect(life({ founded: '1985', changes: [['suspended', '2022-03']] }).pieces).toEqual([
      { status: ACTIVE, from: 1985, to: 2022 },
      { status: SUSPENDED, from: 2022, to: 2027 },
    ]);
  });

  test('stops where the tie ends', () => {
    expect(life({ founded: '1985', changes: [['ended', '1999']] }).pieces).toEqual([
      { status: ACTIVE, from: 1985, to: 1999 },
    ]);
  });

  test('is doubtful after the last confirmation where the end has no date', () => {
    expect(life({ founded: '1985', confirmed: '2000', changes: [['ended', null]] }).pieces).toEqual([
      { status: ACTIVE, from: 1985, to: 2001 },
      { status: PERHAPS_ENDED, from: 2001, to: 2026 },
    ]);
  });

  test('begins openly where nobody knows the founding', () => {
    expect(life({ changes: [['suspended', '2022']] })).toEqual({
      open: true,
      pieces: [
        { status: ACTIVE, from: 1950, to: 2022 },
        { status: SUSPENDED, from: 2022, to: 2027 },
      ],
    });
  });

  test('is unknown today where no source confirms it', () => {
    expect(life({ founded: '1985' }).pieces.at(-1)).toEqual({ status: UNKNOWN, from: 2026, to: 2027 });
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
