import { describe, expect, test } from 'vitest';
import { ACTIVE, ENDED, SUSPENDED, UNKNOWN } from '../../../src/graph/status';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { periodText } from '../../../src/i18n/periodText';
import { hostOf, notePieces, rangeText, statusText, valueText } from '../../../src/views/city/words';

const german = { lang: 'de', m: de } as const;

describe('dates', () => {
  test('claim no more precision than they have', () => {
    expect(valueText(german, '1997')).toBe('1997');
    expect(valueText(german, '1997-05')).toBe('Mai 1997');
    expect(valueText(german, '1997-05-12')).toBe('12. Mai 1997');
  });
  test('span several days in the way of the language', () => {
    expect(rangeText('de', '2015-06-28', '2015-06-30').replaceAll('\u2009', '')).toBe('28.–30. Juni 2015');
    expect(rangeText('de', '2015-06', '2016')).toBe('Juni 2015 – 2016');
    expect(rangeText('de', '2015', null)).toBe('2015');
  });
});

describe('other values', () => {
  test('statuses and kinds are told in the page’s language, the rest as it stands', () => {
    expect(valueText(german, 'suspended')).toBe('ausgesetzt');
    expect(valueText(german, 'ended 2023-01')).toBe('beendet, Januar 2023');
    expect(valueText({ lang: 'en', m: en }, 'friendship')).toBe('friendship');
    expect(valueText(german, 'before 2022')).toBe('before 2022');
    expect(valueText(german, 'active again since spring')).toBe('active again since spring');
  });
});

describe('a status', () => {
  const say = (status: number, since: string | null = null, undated = false) =>
    statusText(german, { status, since, undated });
  test('is told with its time where that is known', () => {
    expect(say(ACTIVE)).toBe('aktiv');
    expect(say(SUSPENDED, '2022-03')).toBe('ausgesetzt seit März 2022');
    expect(say(ENDED, '2016')).toBe('beendet 2016');
    expect(say(SUSPENDED, null, true)).toBe('ausgesetzt, Zeitpunkt nicht bekannt');
    expect(say(UNKNOWN)).toBe('Stand nicht bekannt');
  });
});

test('the years of a name', () => {
  expect(periodText(de, 1924, 1991)).toBe('von 1924 bis 1991');
  expect(periodText(de, null, 1946)).toBe('bis 1946');
  expect(periodText(de, 1991, null)).toBe('ab 1991');
  expect(periodText(de, null, null)).toBe('Zeit nicht bekannt');
});

describe('addresses in notes', () => {
  test('are taken out, whatever stands after them', () => {
    expect(notePieces('see (https://www.a.example/x,y.html), later https://b.example/1;art6,2; end')).toEqual(
      [
        { text: 'see (' },
        { url: 'https://www.a.example/x,y.html', host: 'a.example' },
        { text: '), later ' },
        { url: 'https://b.example/1;art6,2', host: 'b.example' },
        { text: '; end' },
      ],
    );
  });
  test('leave a plain note alone', () => {
    expect(notePieces('nothing to see')).toEqual([{ text: 'nothing to see' }]);
  });
  test('what is no address keeps its text', () => expect(hostOf('https://')).toBe('https://'));
});
