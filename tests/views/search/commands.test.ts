import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { findCommands } from '../../../src/views/search/commands';
import { world } from '../../world';
import { openState } from '../openState';

const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-hof', b: 'ru-perm', founded: '1990' },
]);

async function open(lang: 'de' | 'en' | 'ru' = 'de') {
  const state = await openState(dataset, { lang });
  return { state, labels: (typed: string) => findCommands(state, typed).map(({ label }) => label) };
}

describe('commands', () => {
  test('a year within the span of the network is gone to; one outside is no command', async () => {
    const { state, labels } = await open();
    findCommands(state, '1988')[0]!.run();
    expect([state.mode.value, state.year.value]).toEqual(['year', 1988]);
    expect(labels('1984')).toEqual([]);
    expect(labels('3000')).toEqual([]);
    state.close();
  });

  test('two years are a period, with any dash', async () => {
    const { state } = await open();
    for (const typed of ['1986-1990', '1986 – 1990']) {
      state.set({ mode: 'all', period: [1990, 1990] });
      findCommands(state, typed)[0]!.run();
      expect([state.mode.value, state.period.value]).toEqual(['period', [1986, 1990]]);
    }
    state.close();
  });

  test('the beginning of a word finds a panel, in the language of the page and without its accents', async () => {
    for (const [lang, typed, label] of [
      ['de', 'uberb', 'Überblick'],
      ['en', 'filt', 'Filters'],
      ['ru', 'табл', 'Таблица'],
    ] as const) {
      const { state, labels } = await open(lang);
      expect(labels(typed)).toContain(label);
      state.close();
    }
  });

  test('a dataset is switched to by its title', async () => {
    const { state } = await open();
    const other = catalogue[1]!;
    findCommands(state, other.title.de)[0]!.run();
    expect(state.places.value).toEqual([]);
    expect(findCommands(state, other.title.de)[0]!.about).toBe('Datensatz');
    state.close();
  });

  test('the sign for commands alone lists them all; nothing typed lists none', async () => {
    const { state, labels } = await open();
    expect(labels('>').length).toBeGreaterThan(20);
    expect(labels('')).toEqual([]);
    state.close();
  });
});
