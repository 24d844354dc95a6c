import { describe, expect, test } from 'vitest';
import { tiesOf } from '../../scripts/data/checks/completeness';
import type { Dataset } from '../../src/data/records';
import { readBundled } from './bundled';

const germanyRussia = readBundled('germany-russia');
const nrwUk = readBundled('nrw-uk');
const widerCircle = readBundled('wider-circle');

const agreementsOf = ({ tables }: Dataset, a: string, b: string) => {
  const ids = tiesOf({ tables } as Dataset).ties.get([a, b].sort().join(' ')) ?? [];
  return tables.agreements.filter(agreement => ids.includes(agreement.id));
};
const foundedOf = (dataset: Dataset, a: string, b: string) =>
  agreementsOf(dataset, a, b)
    .map(({ kind, founded }) => `${kind} ${founded}`)
    .sort();

describe('every bundled dataset', () => {
  test.each([germanyRussia, nrwUk, widerCircle])('loads without a remark', ({ issues }) => {
    expect(issues).toEqual([]);
  });

  test.each([germanyRussia, nrwUk, widerCircle])('says what it covers in three languages', ({ info }) => {
    const texts = [info.title, info.description, info.coverage.question, info.coverage.limits];
    for (const { de, en, ru } of texts) {
      expect(new Set([de, en, ru]).size).toBe(3);
      expect(ru).toMatch(/[а-я]/);
    }
    expect(info.licence.name).toBe('CC-BY-4.0');
    expect(info.attribution).toContain('GeoNames');
    expect(info.readOn).toBe('2026-11-21');
  });
});

describe('Germany–Russia', () => {
  test('has 141 ties of 239 places: two spellings of one Moscow okrug are one place', () => {
    expect(tiesOf(germanyRussia).ties.size).toBe(141);
    expect(germanyRussia.tables.places).toHaveLength(239);
  });

  test('knows the years that are told first', () => {
    expect(foundedOf(germanyRussia, 'de-suhl', 'ru-kaluga')).toEqual(['partnership 1969']);
    expect(foundedOf(germanyRussia, 'de-hamburg', 'ru-sankt-petersburg')[0]).toMatch(/ 1957/);
  });

  test('keeps both agreements of Karlsruhe and Krasnodar', () => {
    expect(foundedOf(germanyRussia, 'de-karlsruhe', 'ru-krasnodar')).toEqual([
      'friendship 1992',
      'partnership 1997',
    ]);
  });

  test('makes Neukölln, Pushkin and Pavlovsk one agreement of two pairs', () => {
    const pushkin = agreementsOf(germanyRussia, 'de-berlin-neukoelln', 'ru-puschkin');
    expect(pushkin).toHaveLength(1);
    expect(agreementsOf(germanyRussia, 'de-berlin-neukoelln', 'ru-pawlowsk')).toEqual(pushkin);
    expect(agreementsOf(germanyRussia, 'ru-puschkin', 'ru-pawlowsk')).toEqual([]);
  });

  test('does not make Oldenburg and Hatten partners of each other', () => {
    const oldenburg = agreementsOf(germanyRussia, 'de-oldenburg', 'ru-machatschkala');
    expect(oldenburg).toHaveLength(1);
    expect(agreementsOf(germanyRussia, 'de-hatten', 'ru-machatschkala')).toEqual(oldenburg);
    expect(agreementsOf(germanyRussia, 'de-hatten', 'de-oldenburg')).toEqual([]);
  });

  test('shows a plan as announced, unknown conferences as known only, and a disputed team as disputed', () => {
    const { events, projects } = germanyRussia.tables;
    expect(events.filter(e => e.state === 'announced').map(e => e.id)).toEqual(['ms-2023-essen']);
    expect(events.filter(e => e.state === 'known').map(e => e.number)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(projects.filter(p => p.state === 'disputed').map(p => p.id)).toEqual([
      'yp-2021-claim-halle-ufa-erlangen',
    ]);
  });

  test('has every event under a title in three languages', () => {
    const { events } = germanyRussia.tables;
    expect(events.filter(e => !e.titleDe || !e.titleEn || !/[а-я]/.test(e.titleRu)).map(e => e.id)).toEqual(
      [],
    );
  });

  test('knows every place of an event: the conference of 2011 in Berlin and Rothenburg', () => {
    const { event_places } = germanyRussia.tables;
    const placesOf = (id: string) => event_places.filter(p => p.event === id).map(p => p.place);
    expect(placesOf('conf-11')).toEqual(['de-berlin', 'de-rothenburg-ob-der-tauber']);
    const outside = event_places.filter(p => p.place === '').map(p => p.placeName);
    expect([...new Set(outside)].sort()).toEqual(['Minsk', 'Saarbrücken', 'Tiflis', 'online']);
  });

  test('says under which states an agreement of divided Germany was concluded', () => {
    const by = germanyRussia.tables.agreement_parties
      .filter(p => p.agreement === 'de-suhl--ru-kaluga')
      .map(p => p.concludedBy);
    expect(by).toEqual(['GDR', 'USSR']);
  });

  test('names project places without a tie as the list has them', () => {
    const outside = germanyRussia.tables.project_places.filter(p => p.place === '').map(p => p.placeName);
    expect([...new Set(outside)].sort().join(' ')).toBe('Brück Denkendorf Nancy Offenburg Tomsk Wassenberg');
  });
});

describe('the wider circle', () => {
  test('joins the other two: every tie of theirs is a tie of its own', () => {
    const { ties } = tiesOf(widerCircle);
    for (const pair of [...tiesOf(germanyRussia).ties.keys(), ...tiesOf(nrwUk).ties.keys()])
      expect(ties.has(pair), pair).toBe(true);
  });

  test('has about 1,700 places and 1,950 ties', () => {
    expect(Math.abs(widerCircle.tables.places.length - 1700)).toBeLessThan(50);
    expect(Math.abs(tiesOf(widerCircle).ties.size - 1950)).toBeLessThan(50);
  });

  test('tells the same founding as the list it has a tie from', () => {
    const own = new Map(widerCircle.tables.agreements.map(a => [a.id, a.founded]));
    const differing = [...germanyRussia.tables.agreements, ...nrwUk.tables.agreements]
      .filter(a => own.get(a.id) !== a.founded)
      .map(a => a.id);
    expect(differing).toEqual([]);
  });
});
