import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../src/data/gazetteer/gazetteer';
import { joinGazetteer } from '../../src/data/gazetteer/join';
import { buildNames } from '../../src/graph/names';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { placeColumnsOf, placeFactsOf, withAbsent } from '../../src/graph/placeFacts';
import { world } from '../world';

const gazetteer = readGazetteer(
  `id,name,country,admin1,lat,lon,population,changed,seat,names,de,ru
1,Ulm,DE,01,50,10,126000,2021,region,,,
2,Perm,RU,90,51,11,982000,2021,,,,
3,Jena,DE,15,50.9,11.6,108000,2021,,,,
4,Nowhere,DE,15,52,12,300,2021,,,,
5,Lindau,DE,02,52.01,12.01,25000,2021,,,,
6,Paris,FR,11,48.9,2.3,2100000,2021,country,,,
`,
  'country,admin1,region,de,en,ru\nDE,01,DE-BW,,,\n',
);

const dataset = world([
  { a: 'de-ulm', b: 'ru-perm' },
  { a: 'de-lindau (bodensee)', b: 'ru-perm' },
]);
const network = buildNetwork({
  ...dataset,
  tables: {
    ...dataset.tables,
    places: dataset.tables.places.map(place =>
      place.id === 'ru-perm' ? { ...place, population: 1_000_000, region: 'RU-PER' } : place,
    ),
  },
});
const columns = placeColumnsOf(network, buildNames(dataset.tables.place_names));
const join = joinGazetteer(columns, gazetteer);

describe('what is known of places', () => {
  test('the dataset’s own first, then the gazetteer’s', () => {
    const facts = placeFactsOf(columns, { gazetteer, join });
    expect([...facts.population]).toEqual([126_000, 1_000_000, 25_000]);
    expect([...facts.seat]).toEqual([1, 0, 0]);
    expect([...facts.country]).toEqual([0, 1, 0]);
    expect([...facts.region]).toEqual([1, 2, 3]);
  });
  test('without a gazetteer what it would have said is not known', () => {
    const facts = placeFactsOf(columns);
    expect([...facts.population]).toEqual([NaN, 1_000_000, NaN]);
    expect([...facts.region]).toEqual([0, 1, 0]);
    expect([...facts.seat]).toEqual([0, 0, 0]);
  });
});

describe('cities that the network does not have', () => {
  const added = (least: number, without: number | null = null) => {
    const city = join.city.map((one, place) => (place === without ? -1 : one));
    const { facts, absent } = withAbsent(
      columns,
      { gazetteer, join: { ...join, city } },
      new Set(['DE']),
      least,
    );
    return { names: Array.from(absent, one => gazetteer.name[one]), facts };
  };
  test('are those of the countries asked for, of so many inhabitants', () => {
    expect(added(20_000).names).toEqual(['Jena']);
    expect(added(100).names).toEqual(['Jena', 'Nowhere']);
  });
  test('stand behind the places, with what is known of them', () => {
    const { facts } = added(20_000);
    expect(facts.order).toBe(4);
    expect(facts.population[3]).toBe(108_000);
    expect(facts.country[3]).toBe(facts.country[0]);
    expect(facts.lat[3]).toBe(50.9);
  });
  test('are not those which a place that is not joined may be: called so, or where it is', () => {
    // Lindau, were it not joined: its own city bears its name, and Nowhere lies beside it.
    expect(added(100, 2).names).toEqual(['Jena']);
  });
});
