// Findings about foundings: by hand, silent, and recomputed from the raw tables.

import { describe, expect, test } from 'vitest';
import { anniversaries } from '../../../src/analysis/findings/anniversaries';
import { gap } from '../../../src/analysis/findings/gap';
import { oldest } from '../../../src/analysis/findings/oldest';
import { peak } from '../../../src/analysis/findings/peak';
import { undated } from '../../../src/analysis/findings/undated';
import type { Claim } from '../../../src/data/records';
import { type Messages, de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { formatDate, listParts } from '../../../src/i18n/format';
import { ru } from '../../../src/i18n/ru';
import type { Piece, Words } from '../../../src/i18n/sentence';
import { readBundled } from '../../data/bundled';
import { world, type AgreementLine } from '../../world';
import { rawTable, rawTies } from './rawTies';
import { tieId, worldAt } from './worldAt';

const bundled = worldAt(readBundled('germany-russia'));
const raw = rawTies('germany-russia');
const rawYears = raw.flatMap(({ founded }) => founded ?? []);
/** Ties of places of their own, one for each founding. */
const foundedIn = (...years: readonly (number | string | undefined)[]): AgreementLine[] =>
  years.map((year, i) => ({
    a: `de-${i}`,
    b: `ru-${i}`,
    ...(year !== undefined && { founded: String(year) }),
  }));

const textOf = (piece: Piece<string>): string =>
  typeof piece === 'object' ? piece.map(textOf).join('') : String(piece);

describe('the oldest tie', () => {
  test('is the one founded first of those in force, or several where the dates leave it open', () => {
    const lines: AgreementLine[] = [
      { a: 'de-jena', b: 'ru-omsk', founded: '1950', changes: [['ended', '1990']] },
      { a: 'de-ulm', b: 'ru-tula', founded: '1957' },
      { a: 'de-hof', b: 'ru-orel', founded: '1957-05' },
      { a: 'de-gera', b: 'ru-pskow', founded: '1957-07' },
    ];
    const at = worldAt(world(lines));
    const found = oldest.find(at)!;
    expect(found).toMatchObject({ since: '1957-05', rivals: [], contested: false });
    expect(found.ties.map(tie => tieId(at, tie))).toEqual(['de-hof--ru-orel']);
    expect(found.perhaps.map(({ tie, date }) => [tieId(at, tie), date])).toEqual([
      ['de-ulm--ru-tula', '1957'],
    ]);
    const before = worldAt(world(lines), { mode: 'year', year: 1980 });
    expect(oldest.find(before)!.ties.map(tie => tieId(before, tie))).toEqual(['de-jena--ru-omsk']);
  });

  test('is told by the year where that decides, by the date where others are of the same year', () => {
    const at = (...dates: string[]) => oldest.find(worldAt(world(foundedIn(...dates, 1990, 1991))));
    expect(at('1988-06-27')).toMatchObject({ ties: [0], since: '1988', perhaps: [] });
    expect(at('1988-06', '1988-06-27')).toMatchObject({ ties: [0, 1], since: '1988', perhaps: [] });
    expect(at('1988-06-27', '1988-06-28')).toMatchObject({ ties: [0], since: '1988-06-27', perhaps: [] });
    expect(at('1988-06-27', '1988-06', '1988-06-27', '1988-07')).toMatchObject({
      ties: [0, 2],
      since: '1988-06-27',
      perhaps: [{ tie: 1, date: '1988-06' }],
    });
  });

  test('has a sentence in every language that says why another may be older', () => {
    const words: Words<string> = {
      say: (texts, ...pieces) => texts.flatMap((text, i) => [text, pieces[i] ?? '']),
      n: String,
      percent: String,
      date: date => formatDate(lang, date),
      place: String,
      tie: tie => `T${tie}`,
      kind: kind => kind,
      country: code => code,
      region: code => code,
      list: pieces => listParts(lang, pieces),
    };
    let lang = 'de';
    const numbers = { rivals: [], contested: false, perhaps: [{ tie: 1, date: '1988' }] };
    const says = (messages: Messages, language: string) => {
      lang = language;
      const sentence = messages.findings.oldest({ ties: [0], since: '1988-06-27', ...numbers }, words);
      return textOf(sentence).replaceAll('\u00a0', ' ');
    };
    expect(says(de, 'de')).toBe(
      'Am längsten besteht T0: seit dem 27. Juni 1988. Vielleicht noch länger: T1 (1988, Tag nicht bekannt).',
    );
    expect(says(en, 'en')).toBe(
      'Longest in force: T0, since 27 June 1988. Perhaps longer still: T1 (1988, day not known).',
    );
    expect(says(ru, 'ru')).toBe(
      'Дольше всего в силе T0: с 27 июня 1988 г. Возможно, ещё дольше: T1 (1988, день неизвестен).',
    );
  });

  test('is told with the others that a source calls the first, and with a contested date', () => {
    const says = (subject: string, field: string, value: string, followed: boolean): Claim =>
      ({ subject, field, value, source: 's', followed, note: '', noteLang: '' }) as const;
    const at = worldAt(
      world(foundedIn(1957, 1961, 1969), {
        tables: {
          claims: [
            says('world', 'first_tie', 'de-0--ru-0', true),
            says('world', 'first_tie', 'de-2--ru-2', false),
            says('de-0--ru-0', 'founded', '1957', true),
            says('de-0--ru-0', 'founded', '1958', false),
          ],
        },
      }),
    );
    expect(oldest.find(at)).toEqual({
      ties: [0],
      since: '1957',
      perhaps: [],
      rivals: [2],
      contested: true,
    });
  });

  test('is silent below three dated ties and where four may be the oldest', () => {
    expect(oldest.find(worldAt(world(foundedIn(1957, 1961, undefined))))).toBeNull();
    expect(oldest.find(worldAt(world(foundedIn(1957, 1957, 1957, 1957))))).toBeNull();
  });

  test('of Germany–Russia is of the earliest year in the tables, and disputed as its claims are', () => {
    const found = oldest.find(bundled)!;
    const first = Math.min(
      ...raw.filter(({ status }) => status !== 'ended').flatMap(tie => tie.founded ?? []),
    );
    const claimed = rawTable('germany-russia', 'claims').filter(({ field }) => field === 'first_tie');
    expect(found.since.slice(0, 4)).toBe(String(first));
    expect([...found.ties, ...found.rivals].map(tie => tieId(bundled, tie)).sort()).toEqual(
      [...new Set(claimed.map(({ value }) => value))].sort(),
    );
  });
});

describe('the peak of foundings', () => {
  // 20 ties over 1960–1979: one a year would be five in any five years; 1970–1974 hold nine.
  const years = [1960, 1962, 1963, 1965, 1966, 1970, 1970, 1971, 1971, 1972, 1972, 1973, 1974, 1974];
  const more = [1976, 1976, 1977, 1978, 1978, 1979];

  test('is the five years with most of them', () => {
    const at = worldAt(world(foundedIn(...years, ...more, undefined)));
    expect(peak.find(at)).toEqual({ from: 1970, to: 1974, founded: 9, of: 20 });
  });

  test('is silent below 20 ties, within 15 years, and where they come evenly', () => {
    expect(peak.find(worldAt(world(foundedIn(...years))))).toBeNull();
    const even = Array.from({ length: 40 }, (_, i) => 1960 + i);
    expect(peak.find(worldAt(world(foundedIn(...even))))).toBeNull();
    const short = Array.from({ length: 28 }, (_, i) => 1960 + (i % 14));
    expect(peak.find(worldAt(world(foundedIn(...short))))).toBeNull();
  });

  test('of Germany–Russia holds for today and for a year', () => {
    const busiest = (founded: readonly number[]) => {
      const starts = Array.from({ length: 100 }, (_, i) => 1940 + i);
      const counts = starts.map(from => founded.filter(year => year >= from && year <= from + 4).length);
      return { founded: Math.max(...counts), of: founded.length };
    };
    expect(peak.find(bundled)).toMatchObject(busiest(rawYears));
    const { from, to, founded } = peak.find(bundled)!;
    expect(rawYears.filter(year => year >= from && year <= to)).toHaveLength(founded);
    const then = worldAt(readBundled('germany-russia'), { mode: 'year', year: 1989 });
    expect(peak.find(then)).toMatchObject(busiest(rawYears.filter(year => year <= 1989)));
  });
});

describe('the gap between foundings', () => {
  const close = [1970, 1971, 1972, 1973, 1974, 1975, 1976, 1977];

  test('lies between two foundings next to each other', () => {
    expect(gap.find(worldAt(world(foundedIn(1950, 1957, 1964, ...close))))).toEqual({ from: 1951, to: 1956 });
  });

  test('is silent where it is short, below ten ties, and where many are undated', () => {
    expect(gap.find(worldAt(world(foundedIn(1965, 1967, ...close))))).toBeNull();
    expect(gap.find(worldAt(world(foundedIn(1950, ...close))))).toBeNull();
    expect(gap.find(worldAt(world(foundedIn(1950, 1960, ...close, undefined, undefined))))).toBeNull();
  });

  test('of Germany–Russia holds no founding, and no longer one exists', () => {
    const { from, to } = gap.find(bundled)!;
    const known = [...new Set(rawYears)].sort();
    expect(known.indexOf(to + 1)).toBe(known.indexOf(from - 1) + 1);
    expect(to - from + 2).toBe(Math.max(...known.slice(1).map((year, i) => year - known[i]!)));
  });
});

describe('ties of unknown founding', () => {
  test('are counted among all ties', () => {
    expect(undated.find(worldAt(world(foundedIn(1980, undefined, undefined))))).toEqual({
      undated: 2,
      of: 3,
    });
  });

  test('are not told where there is none, nor beside a year', () => {
    expect(undated.find(worldAt(world(foundedIn(1980, 1981))))).toBeNull();
    expect(undated.find(worldAt(world(foundedIn(1980, undefined)), { mode: 'year', year: 1980 }))).toBeNull();
  });

  test('of Germany–Russia are those without a date in the tables', () => {
    expect(undated.find(bundled)).toEqual({ undated: raw.length - rawYears.length, of: raw.length });
  });
});

describe('anniversaries', () => {
  test('are the round years after the sources were read, as the panel lists them, of ties in force', () => {
    const lines: AgreementLine[] = [
      ...foundedIn(1987, 1997, 1992, 2002, 2022),
      { a: 'de-hof', b: 'ru-orel', founded: '1987', changes: [['suspended', '2022']] },
      { a: 'de-jena', b: 'ru-omsk', founded: '1957', changes: [['ended', '1990']] },
    ];
    const found = { year: 2027, anniversaries: 5, resting: 1, age: 40, ofAge: 2, oldest: [0, 5] };
    expect(anniversaries.find(worldAt(world(lines)))).toEqual(found);
    expect(anniversaries.find(worldAt(world(lines), { mode: 'year', year: 2026 }))).toEqual(found);
  });

  test('are not told beside an earlier year nor where there is none, and not named where they are many', () => {
    expect(anniversaries.find(worldAt(world(foundedIn(1987)), { mode: 'year', year: 2025 }))).toBeNull();
    expect(anniversaries.find(worldAt(world(foundedIn(1988))))).toBeNull();
    const many = foundedIn(1987, 1987, 1987, 1987, 1987);
    expect(anniversaries.find(worldAt(world(many)))).toMatchObject({ ofAge: 5, oldest: [] });
  });

  test('of Germany–Russia follow from the tables', () => {
    // Every dated agreement of a tie has an anniversary of its own.
    const round = raw
      .filter(({ status }) => status !== 'ended')
      .flatMap(({ status, agreements }) =>
        agreements
          .filter(({ founded }) => founded)
          .map(({ founded }) => ({ status, years: 2027 - Number(founded!.slice(0, 4)) })),
      )
      .filter(({ years }) => years === 5 || years === 25 || years === 75 || (years > 0 && years % 10 === 0));
    expect(anniversaries.find(bundled)).toMatchObject({
      year: 2027,
      anniversaries: round.length,
      resting: round.filter(({ status }) => status === 'suspended' || status === 'dormant').length,
      age: Math.max(...round.map(({ years }) => years)),
    });
  });
});
