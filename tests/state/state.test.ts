import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/data/records';
import { createState } from '../../src/state/createState';
import { answer } from '../../src/worker/answer';
import type { Analyst } from '../../src/worker/protocol';
import { world } from '../world';

/** The real analysis in place; datasets come from the test instead of the network. */
function analystWith(datasets: Record<string, Dataset>): Analyst {
  return {
    ask: async (topic, question, options = {}) =>
      topic === 'load'
        ? (datasets[(question as { id: string }).id] as never)
        : answer(topic, question, options),
    close() {},
  };
}

const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-ulm', b: 'ru-orel', founded: '1990', changes: [['suspended', '2022']] },
  { a: 'de-hof', b: 'ru-omsk' },
]);

async function openWorld(initial = {}) {
  const source = { id: 'world', descriptorUrl: '', tables: {} };
  const state = createState({
    analyst: analystWith({ world: dataset }),
    catalogue: [source],
    initial: { dataset: 'world', ...initial },
    settle: 0,
  });
  while (state.radii.value === null) await new Promise(resolve => setTimeout(resolve, 1));
  return state;
}

describe('what is shown', () => {
  test('in mode all: every tie, with its status today', async () => {
    const state = await openWorld();
    expect(state.shown.value).toMatchObject({ tieCount: 3, placeCount: 5, year: null });
    expect(state.shown.value!.counts).toMatchObject({ inForce: 3, suspended: 1, unknownFounding: 1 });
    state.close();
  });

  test('in mode year: the ties in force then', async () => {
    const state = await openWorld({ mode: 'year', year: 1989 });
    expect(state.shown.value).toMatchObject({ tieCount: 1, placeCount: 2, year: 1989 });
    expect(state.shown.value!.counts).toMatchObject({ inForce: 1, unknownFounding: 1 });
    state.setYear(1995);
    expect(state.shown.value!.tieCount).toBe(2);
    state.close();
  });

  test('in mode period: the ties founded in it', async () => {
    const state = await openWorld({ mode: 'period', period: [1988, 1992] });
    expect([...state.shown.value!.status].filter(code => code !== 0)).toHaveLength(1);
    state.close();
  });

  test('without resting ties, the suspended one is gone', async () => {
    const state = await openWorld({ filter: { status: ['active', 'unknown', 'ended'] } });
    expect(state.shown.value).toMatchObject({ tieCount: 2, filteredOut: 1 });
    state.close();
  });
});

describe('actions', () => {
  test('a year is clamped to the span of the network', async () => {
    const state = await openWorld({ mode: 'year' });
    state.setYear(1700);
    expect(state.year.value).toBe(1985);
    state.setYear(3000);
    expect(state.year.value).toBe(2026);
    state.close();
  });

  test('a tie and places are never selected together', async () => {
    const state = await openWorld();
    state.select(['de-ulm']);
    expect(state.selection.value).toEqual({ places: [0], tie: null });
    expect(state.panel.value).toBe('city');
    state.selectTie('de-ulm--ru-tula');
    expect(state.selection.value).toEqual({ places: [], tie: 0 });
    state.toggle('de-ulm');
    state.toggle('de-hof');
    state.toggle('de-ulm');
    expect(state.places.value).toEqual(['de-hof']);
    expect(state.tie.value).toBe('');
    state.close();
  });

  test('an id that the dataset does not hold selects nothing', async () => {
    const state = await openWorld({ places: ['de-atlantis'], tie: 'x--y' });
    expect(state.selection.value).toEqual({ places: [], tie: null });
    state.close();
  });

  test('sizes follow the year', async () => {
    const state = await openWorld({ mode: 'year', year: 1989 });
    const [ulm, tula] = state.radii.value!;
    expect(ulm).toBe(tula);
    state.setYear(1990);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(state.radii.value![0]).toBeGreaterThan(state.radii.value![1]!);
    state.close();
  });

  test('a value that a field may not have is refused, and nothing of the rest is written', async () => {
    const state = await openWorld();
    expect(() => state.set({ year: 1990, mode: 'sideways' as 'year' })).toThrow('mode: "sideways"');
    expect(() => state.set({ period: [1990] as unknown as [number, number] })).toThrow('period');
    expect(() => state.set({ mood: 'red' } as object)).toThrow('no such field: mood');
    expect(state.mode.value).toBe('all');
    expect(state.year.value).toBe(1989);
    state.close();
  });

  test('showing a year turns to that mode', async () => {
    const state = await openWorld();
    state.setYear(1990);
    expect(state.mode.value).toBe('year');
    state.close();
  });

  test('playing walks through the years and stops at the last', async () => {
    const state = await openWorld({ speed: 60, mode: 'year', year: 2024 });
    state.setPlaying(true);
    await new Promise(resolve => setTimeout(resolve, 150));
    expect(state.year.value).toBe(2026);
    expect(state.playing.value).toBe(false);
    state.close();
  });
});

describe('a dataset that does not come', () => {
  const catalogue = ['world', 'other'].map(id => ({ id, descriptorUrl: '', tables: {} }));
  const rest = () => new Promise(resolve => setTimeout(resolve, 10));

  test('is said, and asking again helps', async () => {
    let attempts = 0;
    const analyst: Analyst = {
      async ask(topic, question, options = {}) {
        if (topic !== 'load') return answer(topic, question, options);
        if (attempts++ === 0) throw new Error('404');
        return dataset as never;
      },
      close() {},
    };
    const state = createState({ analyst, catalogue });
    await rest();
    expect(state.failure.value).toMatchObject({ what: 'load' });
    expect(state.loading.value).toBe(false);
    state.reload();
    await rest();
    expect(state.failure.value).toBeNull();
    expect(state.network.value!.ties).toHaveLength(3);
    state.close();
  });

  test('does not leave the one before under its name', async () => {
    const analyst: Analyst = {
      async ask(topic, question, options = {}) {
        if (topic !== 'load') return answer(topic, question, options);
        if ((question as { id: string }).id === 'other') throw new Error('404');
        return dataset as never;
      },
      close() {},
    };
    const state = createState({ analyst, catalogue });
    await rest();
    expect(state.network.value).not.toBeNull();
    state.openDataset('other');
    await rest();
    expect(state.network.value).toBeNull();
    state.openDataset('world');
    await rest();
    expect(state.network.value).not.toBeNull();
    state.close();
  });

  test('opened by hand it shows all of its ties, whatever year and filter the one before had', async () => {
    const state = createState({
      analyst: analystWith({ world: dataset, other: dataset }),
      catalogue,
      initial: { mode: 'year', year: 1957, filter: { country: ['DE'] } },
    });
    await rest();
    state.openDataset('other');
    await rest();
    expect(state.snapshot()).toMatchObject({ dataset: 'other', mode: 'all', filter: {} });
    state.close();
  });

  test('an unknown id opens the first one, under its own name', async () => {
    const state = createState({
      analyst: analystWith({ world: dataset }),
      catalogue,
      initial: { dataset: 'x' },
    });
    await rest();
    expect(state.dataset.value).toBe('world');
    expect(state.network.value).not.toBeNull();
    state.close();
  });
});
