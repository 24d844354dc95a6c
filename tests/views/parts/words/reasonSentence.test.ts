import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../../src/analysis/matches/reason';
import { reasons as de } from '../../../../src/i18n/reasons/de';
import { reasons as en } from '../../../../src/i18n/reasons/en';
import { reasons as ru } from '../../../../src/i18n/reasons/ru';
import { reasonSentence, type ReasonSpeaker } from '../../../../src/views/parts/words/reasonSentence';
import type { Candidates } from '../../../../src/worker/askSuggestions';
import { buildNetwork } from '../../../../src/graph/buildNetwork';
import { world } from '../../../world';

const texts = { de, en, ru };
type Lang = keyof typeof texts;

const network = buildNetwork(
  world([
    { a: ['de-ulm'], b: ['ru-tula', 'ru-orel', 'ru-perm', 'ru-ufa'] },
    { a: 'de-gera', b: 'pl-ulm' },
  ]),
);
const at = (id: string) => network.placeIndex.get(id)!;
const [ulm, gera, tula, orel, perm, ufa] = ['de-ulm', 'de-gera', 'ru-tula', 'ru-orel', 'ru-perm', 'ru-ufa'].map(at) as [number, number, number, number, number, number]; // prettier-ignore
const outside = network.places.length;
const candidates = {
  network,
  absent: [{ id: '1', name: 'Łomża', names: { de: 'Łomża', en: 'Łomża', ru: 'Ломжа' }, country: 'PL' }],
  countries: [...network.places.map(({ country }) => country), 'PL'],
} as unknown as Candidates;

const speaker = (lang: Lang): ReasonSpeaker => ({
  lang,
  t: texts[lang],
  candidates,
  nameOf: place => network.places[place]!.id.slice(3),
  tagName: tag => `<${tag}>`,
});
const told = (lang: Lang, reasons: readonly Reason[], place = gera) =>
  reasonSentence(speaker(lang), ulm, place, reasons).replace(/[\u00a0\u202f]/g, ' ');

describe('the sentence', () => {
  test('is its clauses, and nothing without one', () => {
    expect(told('de', [])).toBe('');
    expect(told('de', [{ id: 'sameName' }, { id: 'tags', tags: ['spa', 'heat'] }])).toBe(
      'Gleicher Name; gemeinsame Merkmale: <spa> und <heat>.',
    );
  });

  test.each([
    ['de', 1, 'Ein gemeinsamer Partner: tula.'],
    ['de', 2, '2 gemeinsame Partner: tula und orel.'],
    ['de', 4, '4 gemeinsame Partner, darunter tula, orel und perm.'],
    ['en', 1, 'One partner in common: tula.'],
    ['en', 3, '3 partners in common: tula, orel and perm.'],
    ['ru', 1, 'Один общий партнёр: tula.'],
    ['ru', 2, '2 общих партнёра: tula и orel.'],
    ['ru', 4, '4 общих партнёра, среди них tula, orel и perm.'],
  ] as const)('names no more than three, and says how many there are (%s, %i)', (lang, n, sentence) => {
    const places = [tula, orel, perm, ufa].slice(0, n);
    expect(told(lang, [{ id: 'sharedPartners', places }])).toBe(sentence);
  });

  test.each([
    ['de', 1, 'Ein Weg über drei Partnerschaften führt hin: ulm – tula – orel – gera.'],
    ['de', 5, '5 Wege über drei Partnerschaften führen hin, etwa ulm – tula – orel – gera.'],
    ['en', 5, '5 paths over three partnerships lead there, such as ulm – tula – orel – gera.'],
    ['ru', 2, 'Туда ведут 2 пути через три партнёрства, например ulm – tula – orel – gera.'],
    ['ru', 5, 'Туда ведёт 5 путей через три партнёрства, например ulm – tula – orel – gera.'],
  ] as const)('counts ways as the language does (%s, %i)', (lang, ways, sentence) => {
    expect(told(lang, [{ id: 'threeSteps', ways, over: [tula, orel] }])).toBe(sentence);
  });

  test.each([
    ['de', 'Länderpaar Deutschland – Polen: 12 Partnerschaften, 2,5-mal so viele wie zu erwarten.'],
    ['en', 'Country pair Germany – Poland: 12 partnerships, 2.5 times as many as expected.'],
    ['ru', 'Пара стран Германия – Польша: 12 партнёрств, в 2,5 раза больше ожидаемого.'],
  ] as const)(
    'says how many ties two countries have, and how many times the expected (%s)',
    (lang, sentence) => {
      expect(told(lang, [{ id: 'countries', ties: 12, expected: 4.8 }], at('pl-ulm'))).toBe(sentence);
    },
  );

  test('claims no more of partners than the list can know', () => {
    expect(told('de', [{ id: 'newCountry' }], tula)).toBe(
      'In dieser Liste noch kein Partner in diesem Land (Russland).',
    );
    const all = {
      ...network,
      places: network.places.map(place => ({ ...place, tiesKnown: 'all' as const })),
    };
    const whole = { ...speaker('de'), candidates: { ...candidates, network: all } };
    expect(reasonSentence(whole, ulm, tula, [{ id: 'newCountry' }])).toBe(
      'Noch kein Partner in diesem Land (Russland).',
    );
  });

  test('tells places of one name apart by their country', () => {
    const reason: Reason = { id: 'threeSteps', ways: 1, over: [tula, at('pl-ulm')] };
    expect(told('de', [reason])).toBe(
      'Ein Weg über drei Partnerschaften führt hin: ulm (Deutschland) – tula – ulm (Polen) – gera.',
    );
  });

  test('knows the cities that the network does not have', () => {
    const reason: Reason = { id: 'nearPairs', ties: 2, example: [tula, outside] };
    expect(told('de', [reason])).toBe(
      'Zwischen Nachbarorten beider (höchstens 25 km) gibt es 2 Partnerschaften, etwa tula – Łomża.',
    );
  });

  test.each([
    ['de', 'Ein gemeinsamer Partner: tula (Partnerschaft ausgesetzt).'],
    ['en', 'One partner in common: tula (partnership suspended).'],
    ['ru', 'Один общий партнёр: tula (партнёрство приостановлено).'],
  ] as const)('says that what it stands on is suspended (%s)', (lang, sentence) => {
    const rests = { count: 1, as: 'suspended' } as const;
    expect(told(lang, [{ id: 'sharedPartners', places: [tula], rests }])).toBe(sentence);
  });

  const resting: readonly Reason[] = [
    { id: 'sharedPartners', places: [tula, orel], rests: { count: 1, as: 'dormant' } },
    { id: 'nearTies', places: [tula, orel], rests: { count: 2, as: 'both' } },
    { id: 'threeSteps', ways: 1, over: [tula, orel], rests: { count: 2, as: 'suspended' } },
    { id: 'threeSteps', ways: 5, over: [tula, orel], rests: { count: 5, as: 'suspended' } },
    { id: 'nearPairs', ties: 3, example: [tula, orel], rests: { count: 1, as: 'suspended' } },
    { id: 'manyPartners', partners: 9, rests: { count: 4, as: 'both' } },
  ];
  const rested = {
    de: [
      '2 gemeinsame Partner: tula und orel (1 davon mit ruhender Partnerschaft).',
      '2 Nachbarorte (höchstens 25 km) haben dort schon eine Partnerschaft: tula und orel (alle mit ausgesetzter oder ruhender Partnerschaft).',
      'Ein Weg über drei Partnerschaften führt hin: ulm – tula – orel – gera (2 davon ausgesetzt).',
      '5 Wege über drei Partnerschaften führen hin, etwa ulm – tula – orel – gera (alle über ausgesetzte Partnerschaften).',
      'Zwischen Nachbarorten beider (höchstens 25 km) gibt es 3 Partnerschaften, etwa tula – orel (1 davon ausgesetzt).',
      'Hat in diesem Netz schon 9 Partner (4 davon mit ausgesetzter oder ruhender Partnerschaft).',
    ],
    en: [
      '2 partners in common: tula and orel (1 of them with a dormant partnership).',
      '2 neighbouring places (within 25 km) have a partnership there already: tula and orel (all with a suspended or dormant partnership).',
      'One path over three partnerships leads there: ulm – tula – orel – gera (2 of them suspended).',
      '5 paths over three partnerships lead there, such as ulm – tula – orel – gera (all over suspended partnerships).',
      'Between neighbouring places of both (within 25 km) there are 3 partnerships, such as tula – orel (1 of them suspended).',
      'Has 9 partners in this network already (4 of them with a suspended or dormant partnership).',
    ],
    ru: [
      '2 общих партнёра: tula и orel (у 1 из них партнёрство бездействует).',
      'Партнёрство с этим местом уже есть у 2 соседей (не дальше 25 км): tula и orel (у всех партнёрство приостановлено или бездействует).',
      'Туда ведёт один путь через три партнёрства: ulm – tula – orel – gera (2 из них приостановлены).',
      'Туда ведёт 5 путей через три партнёрства, например ulm – tula – orel – gera (все проходят через партнёрства, которые приостановлены).',
      'Между соседями обоих мест (не дальше 25 км) — 3 партнёрства, например tula – orel (1 из них приостановлено).',
      'В этой сети уже 9 партнёров (у 4 из них партнёрство приостановлено или бездействует).',
    ],
  } as const;
  test.each(['de', 'en', 'ru'] as const)('says how many of several rest (%s)', lang => {
    expect(resting.map(reason => told(lang, [reason]))).toEqual(rested[lang]);
  });

  const everything: readonly Reason[] = [
    { id: 'nearTies', places: [tula] },
    { id: 'nearTies', places: [tula, orel] },
    { id: 'nearPartners', places: [tula] },
    { id: 'nearPartners', places: [tula, orel] },
    { id: 'nearPairs', ties: 1, example: [tula, orel] },
    { id: 'partnersThere', places: [tula] },
    { id: 'partnersThere', places: [tula, orel] },
    { id: 'manyPartners', partners: 21 },
    { id: 'distance', km: 120.4 },
    { id: 'usualDistance', km: 1200, usual: 1100 },
    { id: 'size', city: 100_000, place: 120_000 },
    { id: 'tags', tags: ['spa'] },
  ];
  const sentences = {
    de: [
      'Der Nachbarort tula (höchstens 25 km) hat dort schon eine Partnerschaft.',
      '2 Nachbarorte (höchstens 25 km) haben dort schon eine Partnerschaft: tula und orel.',
      'Höchstens 25 km von dort liegt der Partner tula.',
      'Höchstens 25 km von dort liegen 2 Partner: tula und orel.',
      'Nachbarorte beider (höchstens 25 km) sind schon Partner: tula – orel.',
      'Im selben Land gibt es schon den Partner tula.',
      'Im selben Land gibt es schon 2 Partner: tula und orel.',
      'Hat in diesem Netz schon 21 Partner.',
      '120 km Luftlinie entfernt.',
      '1.200 km Luftlinie entfernt, ähnlich weit wie die anderen Partner (die Hälfte von ihnen höchstens 1.100 km).',
      'Ähnlich viele Einwohner (100.000 und 120.000).',
      'Gemeinsames Merkmal: <spa>.',
    ],
    en: [
      'The neighbouring place tula (within 25 km) has a partnership there already.',
      '2 neighbouring places (within 25 km) have a partnership there already: tula and orel.',
      'The partner tula lies within 25 km of it.',
      '2 partners lie within 25 km of it: tula and orel.',
      'Neighbouring places of both (within 25 km) are partners already: tula – orel.',
      'There is a partner in the same country already: tula.',
      'There are 2 partners in the same country already: tula and orel.',
      'Has 21 partners in this network already.',
      '120 km away as the crow flies.',
      '1,200 km away as the crow flies, about as far as the other partners (half of them at most 1,100 km).',
      'Similar number of inhabitants (100,000 and 120,000).',
      'Feature in common: <spa>.',
    ],
    ru: [
      'Партнёрство с этим местом уже есть у соседа (не дальше 25 км): tula.',
      'Партнёрство с этим местом уже есть у 2 соседей (не дальше 25 км): tula и orel.',
      'Не дальше 25 км оттуда — партнёр tula.',
      'Не дальше 25 км оттуда — 2 партнёра: tula и orel.',
      'Соседи обоих мест (не дальше 25 км) — уже партнёры: tula – orel.',
      'В той же стране уже есть партнёр: tula.',
      'В той же стране уже есть 2 партнёра: tula и orel.',
      'В этой сети уже 21 партнёр.',
      '120 км по прямой.',
      '1 200 км по прямой, примерно как до других партнёров (до половины из них не более 1 100 км).',
      'Похожее число жителей (100 000 и 120 000).',
      'Общий признак: <spa>.',
    ],
  } as const;
  test.each(['de', 'en', 'ru'] as const)('reads so, clause by clause (%s)', lang => {
    expect(everything.map(reason => told(lang, [reason]))).toEqual(sentences[lang]);
  });
});
