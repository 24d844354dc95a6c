import { describe, expect, test } from 'vitest';
import { foundings } from '../../../src/analysis/series/foundings';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { finding } from '../../../src/views/timeline/finding';
import { world, type AgreementLine } from '../../world';

const founded = (...years: string[]): AgreementLine[] =>
  years.map((year, index) => ({ a: 'de-ulm', b: `ru-${index}`, founded: year }));
const says = (lines: readonly AgreementLine[], lang: 'de' | 'en' | 'ru' = 'de') =>
  finding(foundings(buildNetwork(world(lines))), { de, en, ru }[lang], lang);

describe('the title of the timeline', () => {
  const peak = founded('1989', '1989', '1991');

  test('tells the year of most foundings, in three languages', () => {
    expect(says(peak)).toBe('Das Jahr mit den meisten Gründungen war 1989: 2 von 3 mit bekanntem Jahr');
    expect(says(peak, 'en')).toBe('Foundings peaked in 1989: 2 of 3 partnerships with a known year');
    expect(says(peak, 'ru')).toBe('Больше всего партнёрств возникло в 1989 году: 2 из 3 с известным годом');
  });

  test('tells two equal years', () => {
    expect(says(founded('1989', '1989', '1991', '1991'))).toBe(
      'Die Jahre mit den meisten Gründungen waren 1989 und 1991: je 2 von 4 mit bekanntem Jahr',
    );
  });

  test('names no peak where there is none', () => {
    expect(says(founded('1989', '1990', '1991'))).toBe(
      '3 Partnerschaften mit bekanntem Gründungsjahr, von 1989 bis 1991',
    );
    expect(says(founded('1989'))).toBe('1 Partnerschaft mit bekanntem Gründungsjahr: 1989');
  });

  test('adds a year of many suspensions', () => {
    const suspended = peak.map(line => ({ ...line, changes: [['suspended', '2022'] as const] }));
    expect(says(suspended)).toMatch(/; 2022 wurden 3 dieser 3 ausgesetzt$/);
    expect(says(suspended, 'ru')).toMatch(/; из этих 3 в 2022 году приостановлено 3$/);
  });

  test('says so where no founding is known, and where there is no tie', () => {
    expect(says([{ a: 'de-ulm', b: 'ru-tula' }])).toBe(
      'Zu keiner Partnerschaft ist das Gründungsjahr bekannt',
    );
    expect(says([])).toBe('Keine Gründung passt zu den Filtern');
  });
});
