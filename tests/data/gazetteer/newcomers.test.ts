import { describe, expect, test } from 'vitest';
import { cityNameIn, readGazetteer } from '../../../src/data/gazetteer/gazetteer';
import { citiesLike, newcomersOf } from '../../../src/data/gazetteer/newcomers';

const gazetteer = readGazetteer(
  [
    'id,name,country,admin1,lat,lon,population,seat,names,de,ru',
    '1,Köln,DE,07,50.9,7,1085664,,Cologne|Кёльн,,Кёльн',
    '2,Kolno,PL,78,53.4,21.9,10700,,,,',
    '3,Nice,FR,93,43.7,7.3,342669,,Nissa,Nizza,Ницца',
    '4,Niss,DE,07,43.7,7.3,5000,,Nie,,',
  ].join('\n'),
  'country,admin1,region,de,en,ru\nDE,07,DE-NW,Nordrhein-Westfalen,North Rhine-Westphalia,\n',
);
const found = (like: string, most = 9) => citiesLike(gazetteer, like, most).map(city => gazetteer.id[city]);

describe('a city of the gazetteer', () => {
  test('is found by the beginning of any of its names: who is called so first, then the greatest', () => {
    expect(found('Kol')).toEqual(['1', '2']);
    expect(found('Kol', 1)).toEqual(['1']);
    expect(found('Kolno')).toEqual(['2']);
    expect(found('Ni')).toEqual(['3', '4']);
    expect(found('Nie')).toEqual(['4']);
    expect(found('Niss')).toEqual(['4', '3']);
    expect(found('ницц')).toEqual(['3']);
    expect(found('nizza')).toEqual(['3']);
    expect(found('öln')).toEqual([]);
    expect(found(' ')).toEqual([]);
  });

  test('is a place at the boundary: of its ties nothing was collected', () => {
    const { places, names } = newcomersOf(gazetteer, [2, 0]);
    expect(places[0]).toEqual({
      id: '3',
      kind: 'city',
      country: 'FR',
      region: '',
      lat: 43.7,
      lon: 7.3,
      population: 342669,
      populationYear: null,
      tiesKnown: 'boundary',
    });
    expect(places[1]!.region).toBe('DE-NW');
    expect(
      names.filter(({ place }) => place === '3').map(({ name, lang, role }) => [name, lang, role]),
    ).toEqual([
      ['Nice', 'en', 'official'],
      ['Nizza', 'de', 'exonym'],
      ['Ницца', 'ru', 'exonym'],
      ['Nissa', '', 'alias'],
    ]);
  });

  test('is called as the language of the page has it, else as GeoNames does', () => {
    const called = (city: number) =>
      (['de', 'en', 'ru'] as const).map(lang => cityNameIn(gazetteer, city, lang));
    expect(called(0)).toEqual(['Köln', 'Köln', 'Кёльн']);
    expect(called(1)).toEqual(['Kolno', 'Kolno', 'Kolno']);
    expect(called(2)).toEqual(['Nizza', 'Nice', 'Ницца']);
  });
});
