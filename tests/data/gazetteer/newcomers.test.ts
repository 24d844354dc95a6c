import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../src/data/gazetteer/gazetteer';
import { citiesLike, newcomersOf } from '../../../src/data/gazetteer/newcomers';

const gazetteer = readGazetteer(
  [
    'id,name,country,admin1,lat,lon,population,seat,names',
    '1,Köln,DE,07,50.9,7,1085664,,Cologne|Кёльн',
    '2,Kolno,PL,78,53.4,21.9,10700,,',
    '3,Nice,FR,93,43.7,7.3,342669,,Nizza|Ницца',
  ].join('\n'),
  'country,admin1,region\nDE,07,DE-NW\n',
);
const found = (like: string, most = 9) => citiesLike(gazetteer, like, most).map(city => gazetteer.id[city]);

describe('a city of the gazetteer', () => {
  test('is found by the beginning of any of its names, the greatest first', () => {
    expect(found('Kol')).toEqual(['1', '2']);
    expect(found('Kol', 1)).toEqual(['1']);
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
    expect(names.filter(({ place }) => place === '3').map(({ name, role }) => [name, role])).toEqual([
      ['Nice', 'official'],
      ['Nizza', 'alias'],
      ['Ницца', 'alias'],
    ]);
  });
});
