// @vitest-environment jsdom
// The legend explains what is drawn, and is a control: resting ties and the size of points.

import { afterEach, describe, expect, test } from 'vitest';
import type { ViewState } from '../../../src/state/fields';
import { legendView } from '../../../src/views/legend';
import { world } from '../../world';
import { openState } from '../openState';

const dataset = world([
  { a: 'de-ulm', b: 'ru-perm', founded: '1988', confirmed: '2026' },
  { a: 'de-ulm', b: 'ru-omsk', founded: '1990', kind: 'friendship', changes: [['suspended', '2022']] },
  { a: 'de-bonn', b: 'ru-tula', founded: '1960', changes: [['ended', '1970']] },
]);

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach(close => close()));

async function open(initial: Partial<ViewState> = {}) {
  const state = await openState(dataset, initial);
  const host = document.createElement('div');
  const unmount = legendView.mount(host, state);
  closers.push(unmount, () => state.close());
  const rows = () =>
    [...host.querySelectorAll('li')].map(row => row.textContent!.replace(/\s+/g, ' ').trim());
  return { state, host, rows, button: () => host.querySelector('button')! };
}

describe('what is drawn', () => {
  test('the kinds, lines and sides of the dataset and no others, in every year the same', async () => {
    const { rows, state } = await open();
    const all = ['Partnerschaft', 'Freundschaft', 'aktiv', 'ausgesetzt, ruhend', 'beendet', 'A', 'B'];
    expect(rows()).toEqual(all);
    // In 1989 there is one active partnership; the legend stays as high as it was.
    state.set({ mode: 'year', year: 1989 });
    expect(rows()).toEqual(all);
  });
});

describe('resting ties', () => {
  test('a click hides them; the entry stays, says so, and brings them back', async () => {
    const { state, rows, button } = await open();
    expect(button().getAttribute('aria-pressed')).toBe('true');
    button().click();
    expect(state.resting.value).toBe(false);
    expect(state.shown.value!.tieCount).toBe(2);
    expect(button().getAttribute('aria-pressed')).toBe('false');
    expect(button().title).toContain('ausgeblendet');
    expect(rows()).toContain('ausgesetzt, ruhend');
    button().click();
    expect(state.shown.value!.tieCount).toBe(3);
  });

  test('hidden by a link, they can be brought back even in a year that holds none', async () => {
    const { rows, button, state } = await open({ resting: false, mode: 'year', year: 1965 });
    expect(rows()).toContain('ausgesetzt, ruhend');
    button().click();
    expect(state.resting.value).toBe(true);
  });
});

describe('the size of points', () => {
  test('every measure with a number per place can be chosen, and the chosen one shows', async () => {
    const { host, state } = await open();
    const select = host.querySelector('select')!;
    expect([...select.options].map(({ value }) => value)).toEqual([
      'degree',
      'degreeCentrality',
      'componentSize',
    ]);
    expect(select.value).toBe('degree');
    select.value = 'componentSize';
    select.dispatchEvent(new Event('change'));
    expect(state.size.value).toBe('componentSize');
    state.set({ size: 'degreeCentrality' });
    expect(select.value).toBe('degreeCentrality');
    expect(host.querySelector('label')!.textContent).toContain('Punktgröße');
  });
});
