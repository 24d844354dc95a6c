import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWrittenDate } from '../../../src/data/columns/writtenDate';
import { isPartialDate } from '../../../src/lib/dates';

const read = (text: string) => {
  const { date, written } = readWrittenDate(text);
  return `${date ?? '–'} ${written}`;
};

describe('a date is as precise as it is written', () => {
  test.each([
    ['1969', '1969'],
    ['1990-05-12', '1990-05-12'],
    ['12.05.1987', '1987-05-12'],
    ['12.05.1987 г.', '1987-05-12'],
    ['seit 1991', '1991'],
    ['since 1991', '1991'],
    ['depuis 1991', '1991'],
    ['desde 1991', '1991'],
    ['с 1991 г.', '1991'],
    ['с 1991г.', '1991'],
    ['gegründet 1991', '1991'],
    ['Vertrag vom 12.05.1987', '1987-05-12'],
    ['(1990)', '1990'],
    ['May 1988', '1988-05'],
    ['Mai 1988', '1988-05'],
    ['mai 1988', '1988-05'],
    ['mayo de 1988', '1988-05'],
    ['май 1988 г.', '1988-05'],
    ['12. Mai 1987', '1987-05-12'],
    ['12 мая 1987 г.', '1987-05-12'],
    ['12 mai 1987', '1987-05-12'],
    ['1er juin 1975', '1975-06-01'],
    ['12 de mayo de 1987', '1987-05-12'],
    ['1º de marzo de 1987', '1987-03-01'],
    ['May 12, 1988', '1988-05-12'],
    ['May 12th, 1988', '1988-05-12'],
    ['12-Sep-1987', '1987-09-12'],
    ['Sept. 1987', '1987-09'],
    ['6. Dez. 1988', '1988-12-06'],
    ['1. März 1987', '1987-03-01'],
    ['1987/05/12', '1987-05-12'],
    ['1987/12', '1987-12'],
    ['25-12-1990', '1990-12-25'],
    ['05-12-1990', '1990'],
    ['5/1988', '1988-05'],
    ['1988¹', '1988'],
    ['1988*', '1988'],
    ['12.5.1987 0:00', '1987-05-12'],
    ['25/12/1987 12:00:00 AM', '1987-12-25'],
    ['1.1.1990 0:00', '1990'],
  ])('%s', (text, date) => expect(read(text)).toBe(`${date} exact`));
});

describe('an approximate year is a year, and said to be approximate', () => {
  test.each(['ca. 1990', 'circa 1990', 'um 1990', '~1990', '1990?', 'около 1990 г.', 'vers 1990', 'hacia 1990'])(
    '%s',
    text => expect(read(text)).toBe('1990 about'),
  ); // prettier-ignore
});

describe('of a date with further words the first date is read', () => {
  test.each([
    ['1990 (Erneuerung 2001)', '1990'],
    ['1990, erneuert 2001', '1990'],
    ['1990 erneuert 2001', '1990'],
    ['12.05.1987 (Freundschaft), 3.6.1992 (Partnerschaft)', '1987-05-12'],
    ['Mai 1987 in Suhl', '1987-05'],
    ['12.05.1987 / 14.06.1987', '1987-05-12'],
    ['Herbst 1989', '1989'],
    ['2. Hälfte 1990', '1990'],
    ['IV. Quartal 1990', '1990'],
    ['Oktober/November 1990', '1990'],
    ['early 1990', '1990'],
    ['printemps 1990', '1990'],
    ['finales de 1990', '1990'],
    ['весной 1990 г.', '1990'],
  ])('%s', (text, date) => expect(read(text)).toBe(`${date} more`));
});

describe('what names no single year is no date', () => {
  test.each([
    '1960er',
    '1960er Jahre',
    'in den 1960ern',
    '60er Jahre',
    '1960s',
    "the 1960's",
    'années 1960',
    'les années 60',
    'los años 60',
    '1960-е',
    '1960-е годы',
    '1987/88',
    '1987/1988',
    '2001/02',
    '1987-1989',
    '1987–89',
    '1987 bis 1989',
    '12.05.1987 – 3.6.1989',
    'vor 1990',
    'before 1990',
    'после 1990',
    'zwischen 1985 und 1990',
  ])('%s', text => expect(read(text)).toBe('– period'));
});

test('years of two digits are refused, and nothing is made of the rest', () => {
  const short = ['91', 'seit 91', '12.5.87', '12/05/87', 'Mai 88', '87/88', "'91"];
  expect(short.map(read)).toEqual(short.map(() => '– short'));
  const unread = [
    'Ding',
    'Kündigung Herbst 2022',
    'Erneuerung 2001',
    '31.02.1990',
    '12.5.',
    'siehe 4',
    '199',
    '19900',
  ];
  expect(unread.map(read)).toEqual(unread.map(() => '– unread'));
  expect(['–', '?', 'k. A.', 'unbekannt', 'n/a', 'неизвестно', ''].map(read)).toEqual(
    Array(7).fill('– nothing'),
  );
});

test('numbers of days are dates only where somebody says so', () => {
  expect(readWrittenDate('31909', true)).toEqual({ date: '1987-05-12', written: 'exact' });
  expect(readWrittenDate('31909.5', true).date).toBe('1987-05-12');
  expect(readWrittenDate('1987', true).date).toBe('1987');
  expect(readWrittenDate('31909').date).toBeNull();
});

test('whatever is written, what comes out is a date that exists, with a year that is written', () => {
  const piece = fc.constantFrom(
    '1990', '87', '12', '5', '.', '/', '-', ' ', ',', '(', ')', 'Mai', 'мая', 'seit', 'ca.', '0', '31', 'er', 's', '?',
    'de', '2001', 'x', '–', 'T', ':', '00',
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
      const text = pieces.join('');
      const { date, written } = readWrittenDate(text);
      expect(date !== null).toBe(['exact', 'about', 'more'].includes(written));
      if (date === null) return;
      expect(isPartialDate(date)).toBe(true);
      expect(text).toContain(date.slice(0, 4));
    }),
    { numRuns: 2000, seed: 7 },
  );
});
