import { describe, expect, test } from 'vitest';
import { runsOf } from '../../../src/app/stage/wholeRuns';

/** What is not to be broken, in brackets. */
const told = (text: string, lang: string) =>
  runsOf(text, lang)
    .map(run => (run.whole ? `[${run.text}]` : run.text))
    .join('');

describe('what stays in one line of a caption', () => {
  test('words with hyphens', () => {
    expect(told('Ausgesetzt wird Main-Kinzig-Kreis–Rajon Istra.', 'de')).toBe(
      'Ausgesetzt wird [Main-Kinzig-Kreis]–Rajon Istra.',
    );
    expect(told('in Nordrhein-Westfalen', 'en')).toBe('in [Nordrhein-Westfalen]');
  });

  test('but not such long ones that a line would end too early', () => {
    expect(told('Friedrichshain-Kreuzberg-Lichtenberg', 'de')).toBe('Friedrichshain-Kreuzberg-Lichtenberg');
  });

  test('short Russian words with the next one, and a dash with the one before', () => {
    expect(told('встреча в Саарбрюккене', 'ru')).toBe('встреча [в Саарбрюккене]');
    expect(told('Эссен — Сандерленд', 'ru')).toBe('[Эссен —] Сандерленд');
    expect(told('Северный Рейн-Вестфалия', 'ru')).toBe('Северный [Рейн-Вестфалия]');
  });

  test('a number with what it counts', () => {
    expect(told('am 15. Februar 2020', 'de')).toBe('am [15. Februar] 2020');
    expect(told('on 15 February', 'en')).toBe('on [15 February]');
  });

  test('a Russian word that leans on the one before', () => {
    expect(told('может ли алгоритм вычислить', 'ru')).toBe('[может ли] алгоритм вычислить');
  });

  test('short German words may end a line', () => {
    expect(told('in Bonn', 'de')).toBe('in Bonn');
  });

  test('no letter is lost', () => {
    const text = 'С 2014 года — в Крыму и в Санкт-Петербурге.';
    expect(
      runsOf(text, 'ru')
        .map(run => run.text)
        .join(''),
    ).toBe(text);
  });
});
