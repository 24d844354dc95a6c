import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/data/records';
import { createState } from '../../src/state/createState';
import { defaults, type ViewState } from '../../src/state/fields';
import { createHistory } from '../../src/state/history';
import { formatHash, parseHash } from '../../src/state/url';
import { answer } from '../../src/worker/answer';
import { smallTown } from '../graph/smallTown';

const view = (partial: Partial<ViewState>): ViewState => ({ ...defaults, ...partial });

describe('a history', () => {
  test('goes back step by step, and forth again', () => {
    const past = createHistory();
    const [a, b, c] = [view({}), view({ layout: 'map' }), view({ layout: 'rings', size: 'even' })];
    past.note(a, b);
    past.note(b, c);
    expect(past.back(c)).toEqual({ layout: 'map', size: defaults.size });
    expect(past.back(b)).toEqual({ layout: 'forces' });
    expect(past.back(a)).toBeNull();
    expect([past.canUndo.value, past.canRedo.value]).toEqual([false, true]);
    expect(past.forth(a)).toEqual({ layout: 'map' });
    expect(past.forth(b)).toEqual({ layout: 'rings', size: 'even' });
    expect(past.forth(c)).toBeNull();
  });

  test('a new change ends what could be done again', () => {
    const past = createHistory();
    past.note(view({}), view({ layout: 'map' }));
    past.back(view({ layout: 'map' }));
    past.note(view({}), view({ level: 'country' }));
    expect(past.canRedo.value).toBe(false);
    expect(past.back(view({ level: 'country' }))).toEqual({ level: 'place' });
  });

  test('year, selection and panel are no steps; with a change that asks for it a field goes along', () => {
    const past = createHistory();
    past.note(view({}), view({ mode: 'year', year: 1990, panel: 'table', places: ['de-ulm'] }));
    expect(past.canUndo.value).toBe(false);
    const after = view({ mode: 'period', year: 1990 });
    past.note(view({}), after, ['mode', 'period']);
    expect(past.back(after)).toEqual({ mode: 'all' });
  });

  test('a step that would change nothing is passed over', () => {
    const past = createHistory();
    const [a, b, c] = [view({}), view({ layout: 'map' }), view({ layout: 'rings' })];
    past.note(a, b);
    past.note(b, c);
    // The browser's "back" led to b meanwhile.
    expect(past.back(b)).toEqual({ layout: 'forces' });
    expect(past.back(a)).toBeNull();
  });

  test('keeps the last hundred steps', () => {
    const past = createHistory();
    const at = (step: number) => view({ filter: { region: [String(step)] } });
    for (let step = 0; step < 150; step++) past.note(at(step), at(step + 1));
    let steps = 0;
    let last = null;
    for (let now = past.back(at(150)); now; now = past.back(view(now))) [steps, last] = [steps + 1, now];
    expect([steps, last]).toEqual([100, { filter: { region: ['50'] } }]);
  });
});

async function open(initial: Partial<ViewState> = {}) {
  const datasets: Record<string, Dataset> = {
    world: smallTown,
    other: { ...smallTown, info: { ...smallTown.info, id: 'other' } },
  };
  const state = createState({
    analyst: {
      ask: async (topic, question, options = {}) =>
        topic === 'load'
          ? (datasets[(question as { id: string }).id] as never)
          : answer(topic, question, options),
      close() {},
    },
    catalogue: ['world', 'other'].map(id => ({ id, descriptorUrl: '', tables: {} })),
    initial: { dataset: 'world', ...initial },
    settle: 0,
  });
  while (state.radii.value === null) await new Promise(resolve => setTimeout(resolve, 1));
  return state;
}

describe('taking back', () => {
  test('filters one after the other, and making them again', async () => {
    const state = await open();
    state.filterBy('status', ['suspended', 'active']);
    state.filterBy('kind', ['partnership']);
    state.filterBy('status', []);
    expect(state.filter.value).toEqual({ kind: ['partnership'] });
    state.undo();
    expect(state.filter.value).toEqual({ status: ['suspended', 'active'], kind: ['partnership'] });
    expect(state.shown.value!.tieCount).toBe(2);
    state.undo();
    state.undo();
    expect(state.filter.value).toEqual({});
    expect(state.canUndo.value).toBe(false);
    state.undo();
    expect(state.shown.value!.tieCount).toBe(5);
    state.redo();
    expect(state.filter.value).toEqual({ status: ['suspended', 'active'] });
    state.filterBy('decade', ['1980']);
    expect(state.canRedo.value).toBe(false);
    state.close();
  });

  test('a period, and a reset with filters, ends and period together', async () => {
    const state = await open();
    state.filterPeriod([1988, 1988]);
    state.filterBy('country', ['DE']);
    state.set({ ends: 'both' });
    state.resetFilters();
    expect([state.mode.value, state.filter.value, state.ends.value]).toEqual(['all', {}, 'one']);
    state.undo();
    expect([state.mode.value, state.filter.value, state.ends.value]).toEqual([
      'period',
      { country: ['DE'] },
      'both',
    ]);
    state.undo();
    state.undo();
    expect(state.period.value).toEqual([1988, 1988]);
    state.undo();
    expect([state.mode.value, state.canUndo.value]).toEqual(['all', false]);
    state.close();
  });

  test('when the last question about places goes, one end is enough again', async () => {
    const state = await open({ filter: { country: ['DE'], kind: ['partnership'] }, ends: 'both' });
    state.filterBy('country', []);
    expect(state.ends.value).toBe('one');
    state.undo();
    expect(state.ends.value).toBe('both');
    state.close();
  });

  test('a level: the ids of a selection there mean nothing here', async () => {
    const state = await open();
    state.setLevel('country');
    state.select(['RU']);
    state.undo();
    expect([state.level.value, state.places.value]).toEqual(['place', []]);
    state.close();
  });

  test('another dataset ends it, however it is opened', async () => {
    for (const go of ['openDataset', 'restore', 'set'] as const) {
      const state = await open();
      state.filterBy('kind', ['partnership']);
      if (go === 'openDataset') state.openDataset('other');
      else state[go]({ dataset: 'other', filter: { kind: ['friendship'] } });
      expect([state.canUndo.value, state.canRedo.value]).toEqual([false, false]);
      const before = state.filter.value;
      state.undo();
      expect(state.filter.value).toBe(before);
      state.close();
    }
  });
});

describe('filters in the link', () => {
  test('come back as they were, strange values too', () => {
    const filters: readonly ViewState['filter'][] = [
      {},
      { kind: ['partnership', 'friendship'], status: ['suspended'] },
      { region: ['RU-SPE', 'a,b', 'c:d;e', '%2C', 'f&g=h', 'ü ж #', '"<b>'] },
    ];
    for (const filter of filters) {
      const link = formatHash(view({ filter, ends: 'both' }));
      expect(parseHash(link)).toMatchObject(Object.keys(filter).length > 0 ? { filter } : {});
      expect(parseHash(link).ends).toBe('both');
    }
  });

  test('read as one would write them by hand', () => {
    expect(formatHash(view({ filter: { status: ['suspended', 'dormant'], country: ['DE'] } }))).toBe(
      '#v=1&lang=de&f=status:suspended,dormant;country:DE',
    );
  });

  test('what no filter is called is passed over, and asks for nothing', () => {
    expect(parseHash('#f=colour:red;kind:;status:active;:x;__proto__:y')).toEqual({
      filter: { status: ['active'] },
    });
  });

  test('a filter without a value is none', async () => {
    const state = await open();
    expect(() => state.set({ filter: { kind: [] } })).toThrow();
    expect(() => state.set({ filter: { kind: [''] } })).toThrow();
    expect(() => state.set({ filter: { population: ['1'] } })).toThrow();
    expect(state.filter.value).toEqual({});
    state.close();
  });
});
