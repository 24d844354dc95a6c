// @vitest-environment jsdom
// The row over the stage: what is filtered by, and the ways out of it.

import { afterEach, describe, expect, test } from 'vitest';
import { de } from '../../../src/i18n/de';
import type { ViewState } from '../../../src/state/fields';
import { filterBarView } from '../../../src/views/filterBar';
import { chipsOf, type Filtered } from '../../../src/views/parts/panel/chips';
import { smallTown } from '../../graph/smallTown';
import { openState } from '../openState';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach(close => close()));

async function open(initial: Partial<ViewState> = {}) {
  const state = await openState(smallTown, initial);
  const host = document.body.appendChild(document.createElement('div'));
  const unmount = filterBarView.mount(host, state);
  closers.push(
    unmount,
    () => host.remove(),
    () => state.close(),
  );
  const text = (element: Element | null) => element?.textContent!.replace(/\s+/g, ' ').trim();
  if (Object.keys(state.filter.value).length > 0) {
    while (host.childElementCount === 0) await new Promise(resolve => setTimeout(resolve, 1));
  }
  return {
    state,
    host,
    chips: () => [...host.querySelectorAll('li')].map(text),
    says: () => text(host.querySelector('.filterbar-count')),
    press: (label: string) =>
      [...host.querySelectorAll('button')]
        .find(one => (one.getAttribute('aria-label') ?? text(one)) === label)!
        .click(),
  };
}

describe('chips', () => {
  const textOf = (_: string, value: string) => value;
  const chips = (filter: ViewState['filter'], more: Partial<Filtered> = {}) =>
    chipsOf({ filter, ends: 'one', period: null, year: null, ...more }, de, textOf, 'de').map(
      ({ text }) => text,
    );

  test('name two values and count more', () => {
    expect(chips({ status: ['a', 'b'], region: ['1', '2', '3', '4', '5'] })).toEqual([
      'Stand: a, b',
      'Region: 5',
    ]);
  });

  test('say that both places are asked, where places are', () => {
    expect(chips({ country: ['x'], kind: ['y'] }, { ends: 'both' })).toEqual([
      'Art: y',
      'Land: x (beide Orte)',
    ]);
  });

  test('say of which year kind and status are asked', () => {
    expect(chips({ status: ['a'], country: ['x'] }, { year: 1995 })).toEqual([
      'Stand Ende 1995: a',
      'Land: x',
    ]);
  });

  test('name a period, and boundary places left out', () => {
    expect(chips({ coverage: ['listed', 'all'] }, { period: [1988, 1990] })).toEqual([
      'Randorte weglassen',
      'Gegründet: 1988–1990',
    ]);
    expect(chips({ coverage: ['boundary'] }, { period: [1988, 1988] })).toEqual([
      'Abdeckung: boundary',
      'Gegründet: 1988',
    ]);
  });
});

describe('the row', () => {
  test('is there with the first filter, and gone with the last', async () => {
    const { state, host, chips, says, press } = await open({ filter: { status: ['suspended', 'ended'] } });
    expect(chips()).toEqual(['Stand: ausgesetzt, beendet']);
    expect(says()).toBe('2 von 5 Partnerschaften');
    state.filterBy('kind', ['partnership', 'friendship', 'cooperation']);
    expect(chips()).toEqual(['Art: 3', 'Stand: ausgesetzt, beendet']);
    press('Art: 3 – entfernen');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Stand: ausgesetzt, beendet – entfernen');
    press('Stand: ausgesetzt, beendet – entfernen');
    expect(host.childElementCount).toBe(0);
    expect(state.filter.value).toEqual({});
  });

  test('without a filter there is none', async () => {
    const { host, state } = await open();
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(host.childElementCount).toBe(0);
    state.filterBy('kind', ['friendship']);
    while (host.childElementCount === 0) await new Promise(resolve => setTimeout(resolve, 1));
  });

  test('says of which year the status is, and of the year of the data nothing, for it is that of today', async () => {
    const { state, chips } = await open({ filter: { status: ['suspended'] }, mode: 'year', year: 2025 });
    expect(chips()).toEqual(['Stand Ende 2025: ausgesetzt']);
    state.setYear(2026);
    expect(chips()).toEqual(['Stand: ausgesetzt']);
  });

  test('a chip opens the panel', async () => {
    const { state, press } = await open({ filter: { status: ['suspended'] } });
    press('Stand: ausgesetzt – ändern');
    expect(state.panel.value).toBe('filters');
  });

  test('where nothing passes it says so, and whether the time is the reason', async () => {
    const { state, says, press } = await open({ filter: { kind: ['friendship'] }, mode: 'year', year: 1989 });
    expect(says()).toBe(
      'Zur gewählten Zeit passt keine Partnerschaft zu den Filtern, insgesamt ist es eine.',
    );
    press('Alle Jahre');
    expect([state.mode.value, says()]).toEqual(['all', '1 von 5 Partnerschaften']);
    state.filterBy('status', ['suspended']);
    expect(says()).toContain('Nehmen Sie einen Filter weg');
    press('alle zurücksetzen');
    expect(state.shown.value!.tieCount).toBe(5);
  });
});
