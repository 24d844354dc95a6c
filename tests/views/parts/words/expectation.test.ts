// What is told of one place: the sentence with the numbers in it, and nothing that the list does not cover.

import { describe, expect, test } from 'vitest';
import type { Coverage } from '../../../../src/analysis/underconnected/coverage';
import { FLAG, type Found, type Model } from '../../../../src/analysis/underconnected/underconnected';
import { buildNetwork } from '../../../../src/graph/buildNetwork';
import type { PlaceFacts } from '../../../../src/graph/placeFacts';
import { sliceOf } from '../../../../src/graph/slice';
import {
  expectationOf,
  type ExpectationTexts,
  type Speaker,
} from '../../../../src/views/parts/words/expectation';
import { texts as de } from '../../../../src/views/parts/words/expectationTexts/de';
import { texts as en } from '../../../../src/views/parts/words/expectationTexts/en';
import { texts as ru } from '../../../../src/views/parts/words/expectationTexts/ru';
import type { Expectation } from '../../../../src/worker/askExpectation';
import { world } from '../../../world';

// Places in the order of their ties: ulm 0, paris 1, nancy 2, kehl 3, lyon 4, hof 5, metz 6.
const dataset = world([
  { a: 'de-ulm', b: 'fr-paris', founded: '1985' },
  { a: 'de-ulm', b: 'fr-nancy', founded: '1990' },
  { a: 'de-kehl', b: 'fr-lyon', founded: '1990' },
  { a: 'de-hof', b: 'fr-metz', founded: '1990' },
]);
const places = dataset.tables.places.map(place =>
  place.id === 'de-ulm'
    ? { ...place, region: 'DE-BW' }
    : place.id === 'fr-metz'
      ? { ...place, kind: 'district' as const }
      : place,
);
const network = buildNetwork({ ...dataset, tables: { ...dataset.tables, places } });
const at = (id: string) => network.placeIndex.get(id)!;
/** Behind the places of the network. */
const GERA = network.places.length;

const facts: PlaceFacts = {
  order: GERA + 1,
  country: Uint32Array.from({ length: GERA + 1 }, (_, place) =>
    Number(network.places[place]?.country === 'FR'),
  ),
  region: Uint32Array.from({ length: GERA + 1 }, (_, place) => Number(place === at('de-ulm'))),
  lat: new Float64Array(GERA + 1),
  lon: new Float64Array(GERA + 1),
  population: new Float64Array(GERA + 1).fill(156_000),
  seat: new Uint8Array(GERA + 1),
};

const model: Model = {
  places: 3,
  coefficients: [{ term: 'intercept', estimate: 0, error: 0.1 }],
  alpha: 0,
  alphaError: NaN,
  countrySpread: 0,
  countries: [],
  regionSpread: 0.4,
  regions: [],
  logLikelihood: -1,
  emptyLogLikelihood: -9,
  freedom: 3,
  p: 0.001,
  explained: 0.5,
  telling: true,
  converged: true,
};

const coverage: Coverage = {
  basis: 'all',
  known: Uint8Array.from(network.places, ({ id, kind }) => Number(id !== 'fr-lyon' && kind === 'city')),
  position: true,
  absent: 'no',
  countries: [],
  uncovered: 1,
  notCities: 1,
};

interface Row {
  readonly place: number;
  readonly partners: number;
  readonly expected: number;
  readonly range: readonly [number, number];
  readonly z: number;
  readonly flags: number;
  /** Whether its region has too few cities for a value of its own. */
  readonly alone?: boolean;
}

function expectationWith(
  rows: readonly Row[],
  change: Partial<Expectation> = {},
  by: Partial<Model> = {},
): Expectation {
  const answer: Found = {
    refused: null,
    known: rows.length,
    model: { ...model, ...by },
    places: Uint32Array.from(rows, ({ place }) => place),
    partners: Uint32Array.from(rows, ({ partners }) => partners),
    expected: Float64Array.from(rows, ({ expected }) => expected),
    low: Uint32Array.from(rows, ({ range }) => range[0]),
    high: Uint32Array.from(rows, ({ range }) => range[1]),
    z: Float64Array.from(rows, ({ z }) => z),
    flags: Uint8Array.from(rows, ({ flags }) => flags),
    regional: Uint8Array.from(rows, ({ alone }) => Number(!alone)),
    lowByChance: 0,
    positions: new Uint8Array(network.places.length),
    topCountry: new Uint32Array(rows.length).fill(1),
    topShare: new Float64Array(rows.length).fill(1),
    order: Uint32Array.from(rows.keys()),
  };
  const slice = sliceOf(network, new Uint8Array(network.ties.length).fill(1));
  const absent = [
    { id: '2921044', name: 'Gera', names: { de: 'Gera', en: 'Gera', ru: 'Гера' }, country: 'DE' },
  ];
  const undated = new Uint8Array(network.places.length);
  return { network, slice, coverage, undated, counted: true, answer, facts, absent, ...change };
}

const speaker = (lang: string, t: ExpectationTexts, frame = ''): Speaker => ({
  lang,
  t,
  nameOf: place => network.places[place]!.id.slice(3),
  regionName: code => (code === 'DE-BW' ? 'Baden-Württemberg' : ''),
  frame,
});
const told = (expectation: Expectation, place: number, lang = 'de', t: ExpectationTexts = de) =>
  expectationOf(speaker(lang, t), expectation, place).sentence.replaceAll('\u00a0', ' ');

const ULM: Row = {
  place: at('de-ulm'),
  partners: 2,
  expected: 6.04,
  range: [2, 11],
  z: -1.6,
  flags: FLAG.low,
};

describe('a city with fewer partners than expected', () => {
  const expectation = expectationWith([ULM]);
  test('is compared with its country where its region has too few cities', () => {
    const alone = expectationWith([{ ...ULM, alone: true }], {}, { countrySpread: 0.4 });
    expect(told(alone, ULM.place)).toContain(
      'bei einer Stadt dieser Größe in diesem Land wären 6 zu erwarten',
    );
  });
  test('has all its numbers in the sentence, in three languages', () => {
    expect(told(expectation, ULM.place)).toBe(
      'ulm (Baden-Württemberg, 156.000 Einwohner) hat 2 Partner; bei einer Stadt dieser Größe in dieser Region wären 6 zu erwarten (2 bis 11). Das ist auffällig wenig.',
    );
    expect(told(expectation, ULM.place, 'en', en)).toBe(
      'ulm (Baden-Württemberg, 156,000 inhabitants) has 2 partners; 6 would be expected of a city of this size in this region (2 to 11). That is strikingly few.',
    );
    expect(told(expectation, ULM.place, 'ru', ru)).toBe(
      'ulm (Baden-Württemberg, 156 000 жителей): 2 партнёра; у города такого размера в этом регионе можно ожидать 6 (от 2 до 11). Это заметно меньше ожидаемого.',
    );
  });
  test('gives the numbers besides', () => {
    expect(expectationOf(speaker('de', de), expectation, ULM.place)).toMatchObject({
      partners: 2,
      expected: 6.04,
      low: 2,
      high: 11,
      flags: ['low'],
    });
  });
});

describe('the sentence claims no more than the list', () => {
  const listed = { coverage: { ...coverage, basis: 'pair' as const } };
  test('where it holds ties of one pair of countries, it speaks of partners in this list', () => {
    expect(told(expectationWith([ULM], listed), ULM.place)).toContain('hat in dieser Liste 2 Partner;');
    expect(told(expectationWith([{ ...ULM, partners: 0 }], listed), ULM.place)).toContain(
      'hat in dieser Liste keinen Partner;',
    );
  });
  test('a city that it lacks is not said to have no partner', () => {
    const gera: Row = { ...ULM, place: GERA, partners: 0, expected: 0.084, flags: 0, z: -0.1, range: [0, 1] };
    expect(told(expectationWith([gera], listed), GERA)).toBe(
      'Gera (Deutschland, 156.000 Einwohner) kommt in dieser Liste nicht vor; bei einer Stadt dieser Größe wären 0,084 zu erwarten (0 bis 1). Auch ganz ohne Partner läge sie im üblichen Rahmen.',
    );
  });
  test('effects of countries are named where there are any, those of regions where the region is known', () => {
    const kehl = { ...ULM, place: at('de-kehl') };
    expect(told(expectationWith([kehl]), kehl.place)).toContain('bei einer Stadt dieser Größe wären');
    expect(told(expectationWith([kehl], {}, { countrySpread: 0.3 }), kehl.place)).toContain(
      'dieser Größe in diesem Land wären',
    );
  });
  test('a seat is compared with seats only where the model knows of them', () => {
    const seat = { facts: { ...facts, seat: facts.seat.map((_, place) => Number(place === ULM.place)) } };
    expect(told(expectationWith([ULM], seat), ULM.place)).toContain('bei einer Stadt dieser Größe');
    const coefficients = [...model.coefficients, { term: 'regionSeat' as const, estimate: 0.2, error: 0.1 }];
    expect(told(expectationWith([ULM], seat, { coefficients }), ULM.place)).toContain(
      'bei einer regionalen Hauptstadt dieser Größe',
    );
  });
});

test('partners in one country and a place at the edge are said with what they stand on', () => {
  const row = { ...ULM, flags: FLAG.oneCountry | FLAG.peripheral, z: 0 };
  expect(told(expectationWith([row]), row.place)).toMatch(
    /Das liegt im üblichen Rahmen\. Fast alle Partner sind in einem Land: Frankreich \(100 %\)\. Sie und ihre Partner gehören nicht zum größten Teilnetz\.$/,
  );
});

test('of a part of the partnerships the sentence says of which', () => {
  const framed = speaker('de', de, 'Ende 1990, mit den gewählten Filtern');
  expect(expectationOf(framed, expectationWith([ULM]), ULM.place).sentence).toMatch(
    /^Ende 1990, mit den gewählten Filtern: ulm \(/,
  );
  // What holds of the place at any time is not framed.
  const lyon = expectationOf(speaker('de', de, 'Ende 1990'), expectationWith([ULM]), at('fr-lyon'));
  expect(lyon.sentence).toMatch(/^Wie viele Partner von lyon/);
});

test('many more than expected is said too', () => {
  expect(told(expectationWith([{ ...ULM, flags: 0, z: 1.6 }]), ULM.place)).toContain(
    'Das ist auffällig viel.',
  );
});

describe('why nothing is expected of a place', () => {
  const reasonOf = (expectation: Expectation, id: string) => {
    const told = expectationOf(speaker('de', de), expectation, at(id));
    return 'reason' in told ? told.reason : null;
  };
  const expectation = expectationWith([ULM]);
  test('not all its ties were collected', () => {
    expect(reasonOf(expectation, 'fr-lyon')).toBe('boundary');
    expect(told(expectation, at('fr-lyon'))).toBe(
      'Wie viele Partner von lyon zu erwarten wären, ist hier nicht zu sagen: Es wurden nicht alle Partnerschaften des Ortes gesammelt.',
    );
  });
  test('a founding year is not known, so that the partners of a year cannot be counted', () => {
    const undated = Uint8Array.from(network.places, (_, place) => Number(place === ULM.place));
    expect(reasonOf(expectationWith([ULM], { undated }), 'de-ulm')).toBe('undated');
  });
  test('it is no city', () => expect(reasonOf(expectation, 'fr-metz')).toBe('notCity'));
  test('nobody knows its population', () => expect(reasonOf(expectation, 'de-hof')).toBe('population'));
  test('the model says nothing, or there is none', () => {
    expect(reasonOf(expectationWith([ULM], {}, { telling: false }), 'de-ulm')).toBe('network');
    const refused = { answer: { refused: 'few' as const, known: 3, modelled: 3 } };
    expect(reasonOf(expectationWith([ULM], refused), 'de-ulm')).toBe('network');
  });
});
