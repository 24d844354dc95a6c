import { effect } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ViewState } from '../../src/state/fields';
import type { State } from '../../src/state/state';
import { createTransition, type Transition } from '../../src/state/transition';
import { openState } from '../views/openState';
import { world } from '../world';

const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1960' },
  { a: 'de-hof', b: 'ru-omsk', founded: '2020' },
]);

let state: State;
let transition: Transition;
let years: number[];
let stop: () => void;

async function open(initial: Partial<ViewState>): Promise<void> {
  state = await openState(dataset, initial);
  transition = createTransition(state);
  years = [];
  stop = effect(() => void years.push(state.year.value));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
}

beforeEach(() => vi.useRealTimers());
afterEach(() => {
  transition.stop();
  stop();
  vi.useRealTimers();
  state.close();
});

describe('from one view to another', () => {
  test('the year counts through those between, up or down, and ends where the view is', async () => {
    await open({ mode: 'year', year: 1970 });
    transition.to({ mode: 'year', year: 1990, places: ['de-ulm'] });
    expect(state.places.value).toEqual(['de-ulm']);
    vi.advanceTimersByTime(1500);
    expect(years[0]).toBe(1970);
    expect(years.at(-1)).toBe(1990);
    expect(years.length).toBeGreaterThan(5);
    expect(years).toEqual(years.toSorted((x, y) => x - y));

    transition.to({ mode: 'year', year: 1975 });
    vi.advanceTimersByTime(1500);
    expect(state.year.value).toBe(1975);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a newer wish takes the place of the one under way, and ends in exactly its view', async () => {
    await open({ mode: 'year', year: 1970 });
    transition.to({ mode: 'year', year: 2010, layout: 'rings' });
    vi.advanceTimersByTime(300);
    expect(state.year.value).toBeGreaterThan(1970);
    expect(state.year.value).toBeLessThan(2010);
    transition.to({ mode: 'year', year: 1965, layout: 'forces', filter: { kind: ['partnership'] } });
    vi.advanceTimersByTime(5000);
    expect(state.snapshot()).toMatchObject({
      mode: 'year',
      year: 1965,
      layout: 'forces',
      filter: { kind: ['partnership'] },
    });
    transition.to({ mode: 'all' });
    expect(state.mode.value).toBe('all');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('where somebody sets a year meanwhile, it stays', async () => {
    await open({ mode: 'year', year: 1970 });
    transition.to({ mode: 'year', year: 2010 });
    vi.advanceTimersByTime(300);
    state.setYear(1962);
    vi.advanceTimersByTime(5000);
    expect(state.year.value).toBe(1962);
  });

  test('whoever wants less motion is there at once', async () => {
    await open({ mode: 'year', year: 1970 });
    state.setEnvironment({ dark: false, reducedMotion: true });
    transition.to({ mode: 'year', year: 2010 });
    expect(years).toEqual([1970, 2010]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('no year counts from or to a view that shows all times or a period', async () => {
    await open({ mode: 'all' });
    transition.to({ mode: 'year', year: 2010 });
    expect(state.year.value).toBe(2010);
    transition.to({ mode: 'period', period: [1970, 1980], year: 1961 });
    expect(state.year.value).toBe(1961);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('cameras are called to what the view states', async () => {
    await open({});
    const before = state.recallRequest.value;
    transition.to({ map: [10, 50, 4, 0, 0] });
    expect(state.recallRequest.value).toBe(before + 1);
  });
});

describe('on stage', () => {
  test('points and lines are larger in the picture, and as they were when it is left', async () => {
    await open({});
    const [plain, own] = [state.picture.radii.value!, state.radii.value!];
    expect(state.picture.widths.value).toBeNull();
    state.set({ stage: 'on' });
    expect([...state.picture.radii.value!]).toEqual([...plain].map(radius => radius * 1.6));
    expect([...state.picture.widths.value!]).toEqual([1.6, 1.6].map(Math.fround));
    expect(state.radii.value).toBe(own);
    state.set({ stage: 'off' });
    expect(state.picture.radii.value).toBe(plain);
    expect(state.picture.widths.value).toBeNull();
  });
});
