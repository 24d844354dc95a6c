// What sources state and how places stand, asked for in braces; and what is not said.

import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/analysis/stories/fill';
import type { Lang } from '../../../src/i18n';
import { buildNames } from '../../../src/graph/names';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { claim, world, type AgreementLine } from '../../world';

const lines: readonly AgreementLine[] = [
  { id: 'alt', a: 'de-ulm', b: 'ru-tula', founded: '1987-05-01', kind: 'friendship' },
  { id: 'neu', a: 'de-ulm', b: 'ru-tula', founded: '1992' },
  { a: 'de-ulm', b: 'ru-oka', founded: '1988', changes: [['suspended', '2014']] },
  { a: 'de-suhl', b: 'ru-oka', founded: '1969', changes: [['ended', '2001']] },
  { a: 'de-jena', b: 'ru-perm' },
];
const concludedBy: Readonly<Record<string, string>> = {
  'alt ru-tula': 'USSR',
  'de-suhl--ru-oka de-suhl': 'GDR',
  'de-suhl--ru-oka ru-oka': 'USSR',
  'de-jena--ru-perm de-jena': 'Landkreis Jena',
};

function open() {
  const bare = world(lines);
  const dataset = world(lines, {
    tables: {
      claims: [
        claim('alt', 'founded', '1987-05-01', true),
        claim('forum', 'teams', '9', true),
        { ...claim('forum', 'motto', 'Together', true), source: 's2' },
      ],
      translations: [{ text: 'Together', lang: 'ru', translation: 'Вместе' }],
      agreement_parties: bare.tables.agreement_parties.map(party => ({
        ...party,
        concludedBy: concludedBy[`${party.agreement} ${party.place}`] ?? '',
      })),
    },
  });
  const network = buildNetwork(dataset);
  return { network, tables: dataset.tables, names: buildNames(dataset.tables.place_names) };
}
const told = (text: string, lang: Lang = 'de') => fill(text, { ...open(), lang });
const say = (text: string, lang: Lang = 'de') => told(text, lang).text;

describe('what sources state', () => {
  test('is a number as it stands, a date and words as the language has them', () => {
    expect(say('{stated forum/teams/s1} Teams')).toBe('9 Teams');
    expect(say('{stated alt/founded/s1}', 'en')).toBe('1 May 1987');
    expect(say('{stated forum/motto/s2}', 'ru')).toBe('Вместе');
    expect(told('{stated forum/motto/s2}').parts).toEqual([{ text: 'Together', lang: 'en' }]);
  });

  test('is nothing where no such claim is made', () => {
    expect(told('{stated forum/teams/s2}').problems).toHaveLength(1);
    expect(say('{stated forum/teams/s2}')).toBe('');
  });

  test('tells each agreement of a pair by its own date', () => {
    expect(say('{agreedOn alt}, {agreedOn neu}')).toBe('1. Mai 1987, 1992');
    expect(told('{agreedOn de-jena--ru-perm}').problems).toMatchObject([{ what: 'silent' }]);
  });

  test('counts ties by who concluded them, not sides', () => {
    expect(say('{concludedBy USSR}, {concludedBy GDR}, {predecessors}')).toBe('2, 1, 1');
    expect(told('{concludedBy Landkreis}').problems).toMatchObject([{ what: 'argument' }]);
  });
});

describe('how places stand', () => {
  test('counts partners, parts and tied places by the ties in force', () => {
    // Suhl–Oka has ended: Ulm has Tula and Oka, Jena has Perm.
    expect(say('{hubs}: {hubPartners} of {compared}; {parts}, {largestPart}, {tied}')).toBe(
      'ulm: 2 of 5; 2, 3, 5',
    );
    expect(say('{partsWithout de-ulm}, {partsWithout ru-oka}')).toBe('2, 1');
    expect(told('{partsWithout de-suhl}').problems).toMatchObject([{ what: 'silent' }]);
  });

  test('names the ties of some years, the first founded first', () => {
    expect(say('{foundedTies 1960-1990}')).toBe('suhl–oka, ulm–tula und ulm–oka');
    expect(told('{foundedTies 1993-2000}').problems).toMatchObject([{ what: 'silent' }]);
    expect(say('{changedTies suspended 2014}; {changedTies ended 2000-2002}')).toBe('ulm–oka; suhl–oka');
    expect(told('{changedTies suspended 2015}').problems).toMatchObject([{ what: 'silent' }]);
  });
});
