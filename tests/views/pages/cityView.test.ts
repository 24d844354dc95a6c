// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { cityView } from '../../../src/views/pages';
import { openState } from '../openState';
import { readable } from '../readable';
import { dataset } from './firsts';

let close = () => {};
afterEach(() => close());

async function open(initial: Partial<ViewState>): Promise<{ host: HTMLElement; state: State }> {
  const state = await openState(dataset, { panel: 'city', ...initial });
  const host = document.createElement('div');
  document.body.append(host);
  const unmount = cityView.mount(host, state);
  close = () => {
    unmount();
    host.remove();
    state.close();
  };
  return { host, state };
}
const snapshot = (name: string) => `./texts/${name}.txt`;
const button = (host: HTMLElement, text: string) =>
  [...host.querySelectorAll('button')].find(each => each.textContent!.trim() === text)!;

describe('pages as text', () => {
  test.each<[string, Partial<ViewState>]>([
    ['start', {}],
    ['place', { places: ['ru-tula'] }],
    ['placeInYear', { places: ['ru-tula'], mode: 'year', year: 1960 }],
    ['placeInRussian', { places: ['ru-tula'], lang: 'ru' }],
    ['placeUndated', { places: ['de-ulm'], mode: 'year', year: 1990 }],
    ['several', { places: ['de-ulm', 'de-hof'] }],
    ['first', { tie: 'de-ulm--ru-tula' }],
    ['suspendedInYear', { tie: 'de-hof--ru-tula', mode: 'year', year: 1960, lang: 'en' }],
    ['twoAgreements', { tie: 'de-hof--ru-orel' }],
    ['charterInRussian', { tie: 'de-jena--ru-omsk', lang: 'ru' }],
    ['undated', { tie: 'de-ulm--ru-perm' }],
  ])('%s', async (name, initial) => {
    const { host } = await open(initial);
    await expect(readable(host) + '\n').toMatchFileSnapshot(snapshot(name));
  });
});

describe('the page of a partnership in a year', () => {
  test('says how it stood at the end of it, and of the year of the data only how it stands today', async () => {
    const { host, state } = await open({ tie: 'de-hof--ru-tula', mode: 'year', year: 2025 });
    expect(readable(host)).toContain('Ende 2025: ');
    state.setYear(2026);
    expect(readable(host)).toContain('Heute: ');
    expect(readable(host)).not.toContain('2026: ');
  });
});

describe('ways through the pages', () => {
  test('a partner leads to the partnership, a place of it back to a place', async () => {
    const { host, state } = await open({ places: ['ru-tula'] });
    button(host, 'Hof').click();
    expect(state.tie.value).toBe('de-hof--ru-tula');
    button(host, 'Hof').click();
    expect(state.places.value).toEqual(['de-hof']);
  });

  test.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s held a place joins the selection', async key => {
    const { host, state } = await open({ tie: 'de-hof--ru-tula' });
    button(host, 'Hof').dispatchEvent(new MouseEvent('click', { [key]: true, bubbles: true }));
    expect(state.places.value).toEqual(['de-hof']);
    state.toggle('ru-tula');
    host.querySelector<HTMLElement>('[aria-label="Hof aus der Auswahl nehmen"]')!.click();
    expect(state.places.value).toEqual(['ru-tula']);
  });

  test('the keyboard goes on reading at the new heading', async () => {
    const { host } = await open({ places: ['ru-tula'] });
    button(host, 'Ulm').focus();
    button(host, 'Ulm').click();
    expect(document.activeElement).toBe(host.querySelector('h2'));
  });

  test('a change from elsewhere leaves the keyboard where it is', async () => {
    const { host, state } = await open({ places: ['ru-tula'] });
    state.select(['de-hof']);
    expect(host.querySelector('h2')!.textContent!.trim()).toBe('Hof');
    expect(document.activeElement).toBe(document.body);
  });

  test('pointing at a partner marks the tie everywhere', async () => {
    const { host, state } = await open({ places: ['ru-tula'] });
    button(host, 'Hof').dispatchEvent(new Event('pointerenter'));
    expect(state.hover.value).toEqual({ tie: 1 });
    button(host, 'Hof').click();
    expect(state.hover.value).toBeNull();
  });
});

describe('what the page does not do', () => {
  test('an address that is none becomes no link', async () => {
    const { host } = await open({ tie: 'de-hof--ru-orel' });
    const links = [...host.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual([
      'https://hof.example/partner',
      'https://paper.example/1',
      'https://hof.example/partner',
      'https://paper.example/1',
      'https://hof.example/akte,1',
    ]);
    expect(links.every(({ rel, target }) => rel === 'noopener noreferrer' && target === '_blank')).toBe(true);
    expect(host.textContent).toContain('Kein Link');
  });

  test('behind another tab it does not follow the year', async () => {
    const { host, state } = await open({ places: ['ru-tula'], mode: 'year', year: 1960 });
    state.set({ panel: 'overview' });
    state.setYear(2000);
    expect(host.querySelector('h2')!.textContent).toContain('Tulagrad');
    state.set({ panel: 'city' });
    expect(host.querySelector('h2')!.textContent!.trim()).toBe('Tula');
  });

  test('unmounted, nothing is left', async () => {
    const { host } = await open({ places: ['ru-tula'] });
    close();
    close = () => {};
    expect(host.querySelector('article')).toBeNull();
  });
});
