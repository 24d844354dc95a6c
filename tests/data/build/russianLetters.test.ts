import { describe, expect, test } from 'vitest';
import { cityNames } from '../../../scripts/data/cityNames';
import { asGerman } from '../../../scripts/data/russianLetters';

describe('Russian names in German letters', () => {
  test.each([
    ['Челябинск', 'Tscheljabinsk'],
    ['Ижевск', 'Ischewsk'],
    ['Новороссийск', 'Noworossijsk'],
    ['Нижний Тагил', 'Nischni Tagil'],
    ['Йошкар-Ола', 'Joschkar-Ola'],
    ['Грозный', 'Grosny'],
    ['Елец', 'Jelez'],
    ['Орёл', 'Orjol'],
    ['Чебоксары', 'Tscheboxary'],
    ['Калач-на-Дону', 'Kalatsch am Don'],
  ])('%s is %s', (russian, german) => expect(asGerman(russian)).toBe(german));
});

describe('the Russian name of a city among GeoNames’ other names', () => {
  const russianOf = (name: string, otherNames: readonly string[]) =>
    cityNames(
      [],
      new Map(),
    )({
      id: '1',
      name,
      otherNames,
      country: 'RU',
      admin1: '',
      lat: 0,
      lon: 0,
      population: 1,
      changed: 2020,
      seat: '',
    }).ru;

  test('is none of the neighbouring languages', () => {
    expect(russianOf('Omsk', ['Омськ', 'Омьскъ', 'Омск'])).toBe('Омск');
    expect(russianOf('Ulan-Ude', ['Улан Уде', 'Улан-Удэ'])).toBe('Улан-Удэ');
  });
  test('has the letters and signs that Latin letters do not tell', () => {
    expect(russianOf('Cherepovets', ['Череповетс', 'Череповец'])).toBe('Череповец');
    expect(russianOf('Blagoveshchensk', ['Благовешченск', 'Благовещенск'])).toBe('Благовещенск');
    expect(russianOf('Astrakhan', ['Астрахан', 'Астрахань'])).toBe('Астрахань');
    expect(russianOf('Cheboksary', ['Чебоксари', 'Чебоксары'])).toBe('Чебоксары');
  });
  test('is empty where none is the same name', () => {
    expect(russianOf('Zhukovo', ['Жуково-2', 'Деревня'])).toBe('');
  });
});
