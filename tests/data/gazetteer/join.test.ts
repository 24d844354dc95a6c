import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../src/data/gazetteer/gazetteer';
import { joinGazetteer, UNJOINED, type JoinPlaces } from '../../../src/data/gazetteer/join';

const CITIES = `id,name,country,admin1,lat,lon,population,changed,seat,names,de,ru
1,Köln,DE,07,50.933,6.95,963395,2021,,Cologne|Кёльн,,
2,Halle,DE,14,51.482,11.97,234107,2021,,Halle (Saale),,
3,Halle,DE,07,52.06,8.36,21000,2021,,,,
4,Bonn,DE,07,50.733,7.1,330000,2021,region,Köln,,
5,"Comma, The",DE,,50,10,5000,2021,,,,
6,Twins,DE,07,49,9,8000,2021,,,,
7,Twins,DE,07,49.05,9.05,7000,2021,,,,
8,Köln,AT,02,47,14,6000,2021,country,,,
`;
const REGIONS = 'country,admin1,region,de,en,ru\nDE,07,DE-NW,,,\n';
const gazetteer = readGazetteer(CITIES, REGIONS);

const joined = (...rows: readonly (readonly [string, string, number, number, boolean?])[]) => {
  const places: JoinPlaces = {
    names: rows.map(([name]) => name.split('/')),
    country: rows.map(([, country]) => country),
    lat: Float64Array.from(rows, ([, , lat]) => lat),
    lon: Float64Array.from(rows, ([, , , lon]) => lon),
    city: Uint8Array.from(rows, ([, , , , city = true]) => Number(city)),
  };
  const { city, reason, cities, joined: many } = joinGazetteer(places, gazetteer);
  return {
    ids: Array.from(city, one => gazetteer.id[one] ?? null),
    reasons: Array.from(reason, code => UNJOINED[code]),
    rate: [many, cities],
  };
};

describe('the gazetteer as columns', () => {
  test('regions bear ISO’s code where it is known, else GeoNames’', () => {
    expect(gazetteer.region).toEqual(['DE-NW', 'DE.14', 'DE-NW', 'DE-NW', '', 'DE-NW', 'DE-NW', 'AT.02']);
  });
  test('seats, other names and quoted cells', () => {
    expect([...gazetteer.seat]).toEqual([0, 0, 0, 1, 0, 0, 0, 2]);
    expect(gazetteer.otherNames[0]).toEqual(['Cologne', 'Кёльн']);
    expect(gazetteer.name[4]).toBe('Comma, The');
    expect(gazetteer.population[0]).toBe(963_395);
  });
  test('a table that lacks a column is refused', () => {
    expect(() => readGazetteer('id,name\n1,Köln\n', REGIONS)).toThrow('no column country');
  });
});

describe('which city a place is', () => {
  test('by any of its names, in any script, with or without accents', () => {
    expect(joined(['Koln', 'DE', 50.94, 6.96]).ids).toEqual(['1']);
    expect(joined(['Nirgends/Кельн', 'DE', 50.94, 6.96]).ids).toEqual(['1']);
  });
  test('only in its own country', () => {
    expect(joined(['Köln', 'AT', 47, 14], ['Köln', 'FR', 47, 14])).toMatchObject({
      ids: ['8', null],
      reasons: ['joined', 'noName'],
    });
  });
  test('what stands in brackets or behind a comma is no part of the name', () => {
    expect(
      joined(['Halle (Westf.)', 'DE', 52.06, 8.36], ['Halle, Saxony-Anhalt', 'DE', 51.48, 11.97]).ids,
    ).toEqual(['3', '2']);
  });
  test('no farther than 25 km away', () => {
    expect(joined(['Köln', 'DE', 50.933, 7.2], ['Köln', 'DE', 50.933, 7.4])).toMatchObject({
      ids: ['1', null],
      reasons: ['joined', 'far'],
    });
  });
  test('without coordinates the one of several that is much the greatest', () => {
    expect(joined(['Halle', 'DE', NaN, NaN]).ids).toEqual(['2']);
    expect(joined(['Twins', 'DE', NaN, NaN]).reasons).toEqual(['ambiguous']);
  });
  test('a city called so before one that is called so too', () => {
    expect(joined(['Köln', 'DE', 50.84, 7.02]).ids).toEqual(['1']);
  });
  test('two of one name side by side are not told apart', () => {
    expect(joined(['Twins', 'DE', 49.02, 9.02]).reasons).toEqual(['ambiguous']);
  });
  test('of two places for one city the nearer has it', () => {
    expect(joined(['Köln', 'DE', 50.99, 6.95], ['Cologne', 'DE', 50.94, 6.95])).toEqual({
      ids: [null, '1'],
      reasons: ['taken', 'joined'],
      rate: [1, 2],
    });
  });
  test('districts and regions are none', () => {
    expect(joined(['Köln', 'DE', 50.93, 6.95, false])).toEqual({
      ids: [null],
      reasons: ['notCity'],
      rate: [0, 0],
    });
  });
});
