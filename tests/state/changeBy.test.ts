import { describe, expect, test } from 'vitest';
import { isSided } from '../../src/analysis/sides';
import { readGazetteer } from '../../src/data/gazetteer/gazetteer';
import { newcomersOf, type NewcomersQuestion } from '../../src/data/gazetteer/newcomers';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { changeBy } from '../../src/state/changeBy';
import { answer } from '../../src/worker/answer';
import type { Analyst } from '../../src/worker/protocol';
import { world } from '../world';

const gazetteer = readGazetteer(
  `id,name,country,admin1,lat,lon,population,seat,names,de,ru
2929670,Erfurt,DE,15,50.98,11.03,213692,,,,Эрфурт
2990969,Nantes,FR,52,47.22,-1.55,318808,,,,Нант
`,
  'country,admin1,region,de,en,ru\nDE,15,DE-TH,Thüringen,Thuringia,Тюрингия\n',
);

/** The gazetteer from above, all else as it is. */
const analyst: Analyst = {
  async ask(topic, question, options = {}) {
    if (topic !== 'newcomers') return answer(topic, question, options);
    const { ids } = question as Extract<NewcomersQuestion, { readonly ids: readonly string[] }>;
    return newcomersOf(
      gazetteer,
      ids.map(id => gazetteer.id.indexOf(id)),
    ) as never;
  },
  close() {},
};

/** Ulm and Tula, in a list that sets out to be complete for these pairs of countries. */
function listOf(complete: readonly (readonly [string, string])[]) {
  const { info, ...rest } = world([{ a: 'de-ulm', b: 'ru-tula' }]);
  return buildNetwork({ ...rest, info: { ...info, coverage: { ...info.coverage, complete } } });
}

const changed = async (complete: readonly (readonly [string, string])[], a: string, b: string) => {
  const { network } = await changeBy(analyst, listOf(complete), [{ a, b }], new AbortController().signal);
  return network;
};

describe('a city that comes along with a proposed tie', () => {
  test('stands on the side of its country, first where that is the first, and the list keeps its two sides', async () => {
    const network = await changed([['DE', 'RU']], 'ru-tula', '2929670');
    expect(network.ties.at(-1)!.id).toBe('2929670--ru-tula');
    expect([...network.side]).toEqual([0, 1, 0]);
    expect(isSided(network)).toBe(true);
  });

  test('is known to have no other partner where the list is meant to be complete for its country', async () => {
    const known = async (...asked: Parameters<typeof changed>) =>
      (await changed(...asked)).places.at(-1)!.tiesKnown;
    expect(await known([['DE', 'RU']], '2929670', 'ru-tula')).toBe('listed');
    expect(await known([], '2929670', 'ru-tula')).toBe('boundary');
    expect(await known([['DE', 'RU']], 'de-ulm', '2990969')).toBe('boundary');
  });

  test('from a country that the list does not have stands on no side', async () => {
    expect(isSided(await changed([['DE', 'RU']], 'de-ulm', '2990969'))).toBe(false);
  });
});
