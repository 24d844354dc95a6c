import { describe, expect, test } from 'vitest';
import { ACTIVE, ENDED, SUSPENDED, UNKNOWN } from '../../../src/graph/status';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { periodText } from '../../../src/i18n/periodText';
import { hostOf } from '../../../src/lib/hostOf';
import { notePieces, statusText } from '../../../src/views/pages/words';
import { valueText } from '../../../src/views/parts/words/valueText';

const german = { lang: 'de', m: de } as const;

describe('dates', () => {
  test('claim no more precision than they have', () => {
    expect(valueText(german, '1997')).toBe('1997');
    expect(valueText(german, '1997-05')).toBe('Mai 1997');
    expect(valueText(german, '1997-05-12')).toBe('12. Mai 1997');
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
  const linkable = new Set(['a.example', 'b.example']);
  test('are taken out, whatever stands after them', () => {
    const note = 'see (https://www.a.example/x,y.html), later https://b.example/1;art6,2; end';
    expect(notePieces(note, linkable)).toEqual([
      { text: 'see (' },
      { url: 'https://www.a.example/x,y.html' },
      { text: '), later ' },
      { url: 'https://b.example/1;art6,2' },
      { text: '; end' },
    ]);
  });
  test('stay text where no source of the dataset is on that host', () => {
    expect(notePieces('see https://c.example/1, https://a.example', linkable)).toEqual([
      { text: 'see https://c.example/1, ' },
      { url: 'https://a.example' },
    ]);
  });
  test('leave a plain note alone', () => {
    expect(notePieces('nothing to see', linkable)).toEqual([{ text: 'nothing to see' }]);
  });
  test('what is no address keeps its text', () => expect(hostOf('https://')).toBe('https://'));
});
