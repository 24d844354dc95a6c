// The queries themselves, before a real SPARQL engine with Wikidata's RDF, and the dataset that comes of the answers.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../../src/data/wikidata/collect';
import { kindsIn } from '../../../src/data/wikidata/facts';
import { askWikidata } from '../../../src/data/wikidata/request';
import type { Row } from '../../../src/data/wikidata/rows';
import { WIKIDATA_ENDPOINT, type AskedCity, type Scope } from '../../../src/data/wikidata/scope';
import { wikidataDataset } from '../../../src/data/wikidata/toDataset';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { startSparqlServer, type SparqlServer } from './sparqlServer';
import { WORLD } from './world';

let server: SparqlServer;
beforeAll(async () => {
  server = await startSparqlServer(WORLD);
});
beforeEach(() => {
  server.asked.length = 0;
});
afterAll(() => server.close());

async function ask(scope: Scope) {
  const collected = await collect(scope, query => askWikidata({ endpoint: server.endpoint, query }));
  expect(collected.failure).toBeNull();
  const result = await wikidataDataset({
    scope,
    endpoint: WIKIDATA_ENDPOINT,
    collected,
    queries: ['SELECT 1'],
    id: 'wikidata',
    readOn: '2026-11-22',
  });
  const { tables } = result.dataset;
  return {
    collected,
    ...result,
    agreement: (id: string) => tables.agreements.find(one => one.id === id),
    place: (id: string) => tables.places.find(one => one.id === id),
    ids: tables.agreements.map(({ id }) => id).sort(),
    claims: (id: string, field: string) =>
      tables.claims
        .filter(one => one.subject === id && one.field === field)
        .map(({ value, source, followed }) => ({ value, source, followed })),
  };
}

const city = (id: string, text: string, country: string, lat = NaN, lon = NaN, lang = 'de'): AskedCity => ({
  id,
  names: [{ text, lang }],
  country,
  lat,
  lon,
});

const GERMANY: Scope = { of: 'country', country: 'DE', partners: '' };
const WITH_RUSSIA: Scope = { of: 'country', country: 'DE', partners: 'RU' };

describe('ties of a country', () => {
  test('come from either end, each once; withdrawn ones, those with itself and with nobody do not', async () => {
    const { ids, summary } = await ask(GERMANY);
    expect(ids).toEqual([
      'Q1040-Q3646',
      'Q1040-Q40898',
      'Q365-Q648',
      'Q365-Q914',
      'Q3752-Q6763',
      'Q40898-Q9990002',
      'Q915-Q2100',
    ]);
    expect(summary).toMatchObject({ places: 11, agreements: 7, statements: 14, oneSided: 2, ended: 3 });
    expect(summary.issues.map(({ value, reason }) => [value, reason])).toEqual([['Q365 – Q365', 'self-tie']]);
  });

  test('with another country only those, on two sides', async () => {
    const { ids, dataset } = await ask(WITH_RUSSIA);
    // Karlsruhe's with an item that was made one with Nancy is none of them.
    expect(ids).toEqual(['Q1040-Q3646', 'Q365-Q914', 'Q3752-Q6763', 'Q915-Q2100']);
    expect(dataset.info.sides?.b.de).toBe('Russland');
    const sideA = dataset.tables.agreement_parties.filter(({ side }) => side === 'a');
    expect(sideA.map(({ place }) => place).sort()).toEqual(['Q1040', 'Q2100', 'Q365', 'Q3752']);
    expect(new Set(dataset.tables.places.map(({ tiesKnown }) => tiesKnown))).toEqual(new Set(['listed']));
  });

  test('of a region: the places anywhere within it', async () => {
    const { ids, place, dataset } = await ask({ of: 'region', region: 'DE-NW', partners: '' });
    expect(dataset.info.title.ru).toBe('Wikidata: Северный Рейн-Вестфалия – все страны');
    expect(ids).toEqual(['Q365-Q648', 'Q365-Q914', 'Q915-Q2100']);
    expect(place('Q365')).toMatchObject({ tiesKnown: 'listed', region: 'DE-NW' });
    expect(place('Q648')).toMatchObject({ tiesKnown: 'boundary', country: 'FR' });
  });

  test('a country without ties is an empty dataset, asked for once', async () => {
    const { dataset, collected } = await ask({ of: 'country', country: 'IT', partners: '' });
    expect(dataset.tables.places).toEqual([]);
    expect(collected.requests).toBe(1);
  });
});

describe('cities of a network', () => {
  test('are found by name and country, of two the one that lies there; by id without asking', async () => {
    const { ids, collected } = await ask({
      of: 'cities',
      cities: [
        city('de-koeln', 'Köln', 'DE', 50.94, 6.96),
        city('fr-lille', 'Lille', 'FR', NaN, NaN, ''),
        city('Q3752', 'Suhl', 'DE'),
        city('de-nirgendwo', 'Nirgendwo', 'DE'),
        city('de-koln-2', 'Köln', 'DE'),
      ],
    });
    expect(collected.own).toEqual(['Q365', 'Q648', 'Q3752']);
    // Of two towns called Köln nobody can say which is meant without coordinates.
    expect(collected.unmatched).toEqual([3, 4]);
    expect(ids).toEqual(['Q365-Q648', 'Q365-Q914', 'Q3752-Q6763']);
  });

  test('what stands behind a name in brackets is no part of it: such a place is found', async () => {
    const { collected } = await ask({
      of: 'cities',
      cities: [city('de-lille', 'Lille (Stadt)', 'FR', NaN, NaN)],
    });
    expect(collected.own).toEqual(['Q648']);
  });

  test('a name with quotation marks and a backslash breaks no query', async () => {
    const { collected } = await ask({ of: 'cities', cities: [city('x', 'A "b" \\ } c', 'DE')] });
    expect(collected.unmatched).toEqual([0]);
  });
});

describe('dates', () => {
  test('are as precise as they are stated', async () => {
    const { agreement } = await ask(GERMANY);
    expect(agreement('Q365-Q914')?.founded).toBe('1988-05-27');
    expect(agreement('Q1040-Q3646')?.founded).toBe('1992-08');
    expect(agreement('Q365-Q648')?.founded).toBe('1958');
  });

  test('that disagree stay both; a decade with a year in it does not disagree', async () => {
    const { claims, summary } = await ask(GERMANY);
    expect(claims('Q3752-Q6763', 'founded')).toEqual([
      { value: '1969', source: 'wikidata-Q3752', followed: true },
      { value: '1970', source: 'wikidata-Q6763', followed: false },
    ]);
    expect(claims('Q1040-Q40898', 'founded').map(({ value, followed }) => [value, followed])).toEqual([
      ['1955', true],
      ['1955', true],
      ['1950–1959', true],
    ]);
    expect(summary.disputed).toBe(1);
  });

  test('of an end make the tie ended, with the day where it is stated', async () => {
    const { dataset } = await ask(GERMANY);
    expect(
      dataset.tables.status_history.map(({ agreement, status, from }) => [agreement, status, from]),
    ).toEqual(
      expect.arrayContaining([
        ['Q1040-Q3646', 'ended', '2022-03-03'],
        ['Q365-Q648', 'ended', null],
      ]),
    );
  });
});

describe('places', () => {
  test('have the inhabitants of the preferred statement, else of the last year', async () => {
    const { place } = await ask(GERMANY);
    expect(place('Q365')).toMatchObject({ population: 1_073_096, populationYear: 2021 });
    expect(place('Q2100')).toMatchObject({ population: 502_000, populationYear: 2022 });
    expect(place('Q3752')).toMatchObject({ population: null, lat: NaN });
  });

  test('have the country that is asked for where there are several, and the outermost region in it', async () => {
    const { place, dataset } = await ask(WITH_RUSSIA);
    expect(place('Q914')?.country).toBe('RU');
    expect((await ask(GERMANY)).place('Q648')?.region).toBe('FR-HDF');
    expect(dataset.tables.regions).toContainEqual({
      code: 'DE-BW',
      country: 'DE',
      de: 'Baden-Württemberg',
      en: 'Baden-Württemberg',
      ru: 'Баден-Вюртемберг',
    });
  });

  test('that were made one are one', async () => {
    const { agreement, place, claims } = await ask(GERMANY);
    expect(place('Q9990001')).toBeUndefined();
    expect(agreement('Q915-Q2100')).toMatchObject({ founded: '2007', note: '' });
    expect(claims('Q915-Q2100', 'see_also').map(({ source }) => source)).toEqual([
      'wikidata-Q2100',
      'wikidata-Q915',
    ]);
  });

  test('are of the kind of their classes, of several the first: a municipality, then a part of a country', () => {
    const row = (one: string, above: string): Row => ({ class: { item: one }, super: { item: above } });
    const kindOf = kindsIn([
      row('Q106658', 'Q106658'),
      row('Q262166', 'Q15284'),
      row('Q262166', 'Q13221722'),
      row('Q1221156', 'Q10864048'),
      row('Q821435', 'Q4286337'),
    ]);
    expect(kindOf(['Q106658'])).toBe('district');
    expect(kindOf(['Q262166'])).toBe('city');
    expect(kindOf(['Q1221156'])).toBe('region');
    expect(kindOf(['Q821435', 'Q262166'])).toBe('borough');
    expect(kindOf(['Q5'])).toBe('city');
  });

  test('have their names in three languages, one for all standing in for a missing one', async () => {
    const { dataset } = await ask(GERMANY);
    const namesOf = (id: string) =>
      dataset.tables.place_names
        .filter(({ place }) => place === id)
        .map(({ lang, name }) => `${lang} ${name}`);
    expect(namesOf('Q365')).toEqual(['de Köln', 'en Cologne', 'ru Кёльн']);
    expect(namesOf('Q648')).toEqual([' Lille', 'de Lille', 'en Lille']);
    expect(namesOf('Q915')).toEqual(['ru Пермь']);
  });
});

describe('the dataset', () => {
  test('has a network, its licence and its queries', async () => {
    const { dataset } = await ask(WITH_RUSSIA);
    expect(buildNetwork(dataset).ties).toHaveLength(4);
    expect(dataset.info.licence.name).toBe('CC0-1.0');
    expect(dataset.info.title.de).toBe('Wikidata: Deutschland – Russland');
    expect(dataset.tables.claims).toContainEqual(
      expect.objectContaining({ subject: 'wikidata', field: 'query', value: 'SELECT 1', source: 'query' }),
    );
  });

  test('every tie names the page where it is stated; outlets under sanctions have no link', async () => {
    const { dataset, ids, claims } = await ask(GERMANY);
    const urls = new Map(dataset.tables.sources.map(({ id, url }) => [id, url]));
    for (const id of ids)
      expect(
        claims(id, 'see_also').some(({ source }) =>
          /^https:\/\/www\.wikidata\.org\/wiki\/Q\d+#P190$/.test(urls.get(source)!),
        ),
      ).toBe(true);
    expect([...urls.values()].filter(url => url.includes('rt.com'))).toEqual([]);
    expect(dataset.tables.sources.map(({ publisher }) => publisher)).toContain('rt.com');
  });
});

test('short queries are sent in the address, long ones in a form, all with the wish for JSON', async () => {
  await ask(GERMANY);
  expect(new Set(server.asked.map(({ accept }) => accept))).toEqual(
    new Set(['application/sparql-results+json']),
  );
  for (const { query, method } of server.asked) expect(method).toBe(query.length > 1500 ? 'POST' : 'GET');
});
