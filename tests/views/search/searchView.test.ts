// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PlaceName } from '../../../src/data/records';
import type { State } from '../../../src/state/state';
import { searchView } from '../../../src/views/search';
import { world } from '../../world';
import { openState } from '../openState';

const base = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-ulm', b: 'ru-turow', founded: '1990-05', kind: 'friendship' },
]);
const former: PlaceName = {
  place: 'ru-tula',
  lang: 'de',
  name: 'Tulagrad',
  role: 'historic',
  from: 1924,
  to: 1991,
};
const alias: PlaceName = {
  place: 'ru-turow',
  lang: 'ru',
  name: 'Туров',
  role: 'official',
  from: null,
  to: null,
};
const dataset = {
  ...base,
  tables: { ...base.tables, place_names: [...base.tables.place_names, former, alias] },
};

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView ??= () => {};
});
let close = () => {};
afterEach(() => close());

async function open(): Promise<{ host: HTMLElement; input: HTMLInputElement; state: State }> {
  const state = await openState(dataset);
  const host = document.createElement('div');
  const panel = document.createElement('div');
  panel.setAttribute('role', 'tabpanel');
  panel.tabIndex = 0;
  const heading = document.createElement('h2');
  heading.tabIndex = -1;
  panel.append(heading);
  document.body.append(host, panel);
  const unmount = searchView.mount(host, state);
  close = () => {
    unmount();
    host.remove();
    panel.remove();
    state.close();
  };
  return { host, input: host.querySelector('input')!, state };
}

const options = (host: HTMLElement) =>
  [...host.querySelectorAll('[role=option]')].map(option =>
    [...option.children].map(part => part.textContent!.replace(/\s+/g, ' ').trim()),
  );
/** Types, and waits for the index, which is built at the first focus. */
async function type(host: HTMLElement, input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input'));
  const said = () => host.querySelector('[aria-live]')!.textContent;
  while (said() === '') await new Promise(resolve => setTimeout(resolve, 1));
}
const press = (input: HTMLElement, key: string) =>
  input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const chosen = (host: HTMLElement) =>
  [...host.querySelectorAll('[role=option]')].findIndex(
    option => option.getAttribute('aria-selected') === 'true',
  );

describe('the list', () => {
  test('names place, why it is found, what it is and how many partners it has', async () => {
    const { host, input } = await open();
    await type(host, input, 'tu');
    expect(options(host)).toEqual([
      ['tula', 'Stadt · Russland · 1 Partner'],
      ['turow', 'Stadt · Russland · 1 Partner'],
    ]);
    expect(host.querySelector('[aria-live]')!.textContent).toBe('2 Treffer');
    await type(host, input, 'tulag');
    expect(options(host)).toEqual([
      ['tula', 'Tulagrad, Name von 1924 bis 1991', 'Stadt · Russland · 1 Partner'],
    ]);
    await type(host, input, 'Туров');
    expect(options(host)[0]).toEqual(['turow', 'Туров (Russisch)', 'Stadt · Russland · 1 Partner']);
  });

  test('holds ties with kind and date', async () => {
    const { host, input } = await open();
    await type(host, input, 'turow ulm');
    expect(options(host)).toEqual([['ulm – turow', 'Freundschaft seit Mai 1990']]);
  });

  test('says when nothing is found', async () => {
    const { host, input } = await open();
    await type(host, input, 'atlantis');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(host.querySelector('[aria-live]')!.textContent).toContain('Nichts gefunden');
  });
});

describe('the keyboard', () => {
  test('Ctrl-K leads into the field, and no longer once the view is gone', async () => {
    const { input } = await open();
    const shortcut = () =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }));
    expect(shortcut()).toBe(false);
    expect(document.activeElement).toBe(input);
    close();
    close = () => {};
    expect(shortcut()).toBe(true);
  });

  test('arrows walk round the list, Enter takes the option and goes on at the opened page', async () => {
    const { host, input, state } = await open();
    await type(host, input, 'tu');
    expect(chosen(host)).toBe(0);
    press(input, 'ArrowDown');
    expect(chosen(host)).toBe(1);
    expect(input.getAttribute('aria-activedescendant')).toBe('search-option-1');
    press(input, 'ArrowDown');
    press(input, 'ArrowUp');
    expect(chosen(host)).toBe(1);
    press(input, 'Enter');
    expect(state.places.value).toEqual(['ru-turow']);
    expect(state.panel.value).toBe('city');
    expect(input.value).toBe('');
    expect(document.activeElement!.tagName).toBe('H2');
  });

  test('Escape closes the list, then empties the field', async () => {
    const { host, input } = await open();
    await type(host, input, 'tu');
    press(input, 'Escape');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(input.value).toBe('tu');
    press(input, 'Escape');
    expect(input.value).toBe('');
  });
});

test('a click takes an option too', async () => {
  const { host, input, state } = await open();
  await type(host, input, 'ulm tula');
  host.querySelector<HTMLElement>('[role=option]')!.click();
  expect(state.tie.value).toBe('de-ulm--ru-tula');
});
