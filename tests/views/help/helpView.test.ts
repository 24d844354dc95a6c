// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { helpView } from '../../../src/views/help';
import { KEYS } from '../../../src/views/help/keys';
import { disputedTie } from '../../../src/views/help/steps';
import { openedBy, TOPICS } from '../../../src/views/help/topic';
import { term } from '../../../src/views/parts/panel/term';
import { render } from 'lit-html';
import { world } from '../../world';
import { openState } from '../openState';

const claim = (subject: string, value: string, followed: boolean) => ({
  subject,
  field: 'founded',
  value,
  source: 's',
  followed,
  note: '',
  noteLang: '',
});
const dataset = world(
  [
    { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
    { a: 'de-hof', b: 'ru-orel', founded: '1990' },
    { a: 'de-jena', b: 'ru-omsk', founded: '1991-05' },
  ],
  {
    tables: {
      claims: [
        claim('de-ulm--ru-tula', '1985', true),
        claim('de-hof--ru-orel', '1990', true),
        claim('de-hof--ru-orel', '1988', false),
        // Less precise, and so no contradiction.
        claim('de-jena--ru-omsk', '1991-05', true),
        claim('de-jena--ru-omsk', '1991', false),
      ],
    },
  },
);

let close = () => {};
afterEach(() => close());

/** The panel between another one and nothing, as the page has them. */
async function open(
  initial: Partial<ViewState>,
): Promise<{ host: HTMLElement; other: HTMLElement; state: State }> {
  const state = await openState(dataset, { panel: 'help', ...initial });
  const panel = () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.setAttribute('role', 'tabpanel');
    return host;
  };
  const [other, host] = [panel(), panel()];
  const unmount = helpView.mount(host, state);
  close = () => {
    unmount();
    other.remove();
    host.remove();
    state.close();
  };
  return { host, other, state };
}
const until = async (holds: () => boolean) => {
  for (let i = 0; i < 500 && !holds(); i++) await new Promise(resolve => setTimeout(resolve, 2));
  expect(holds()).toBe(true);
};
const heading = (host: HTMLElement) => host.querySelector('h3')?.textContent?.trim() ?? '';
const button = (host: Element, text: string) =>
  [...host.querySelectorAll('button')].find(each => each.textContent!.trim() === text)!;

describe('what the field `topic` opens', () => {
  test.each([
    ['', 'steps', null],
    ['keys', 'keys', null],
    ['own', 'own', null],
    ['glossary', 'glossary', null],
    ['status.suspended', 'glossary', 'status.suspended'],
    ['no such part', 'steps', null],
  ])('%s', (text, topic, entry) => {
    expect(openedBy(text)).toEqual({ topic, entry });
  });
});

describe('the help', () => {
  test('begins with the first steps; a click opens another part, and the keyboard goes to its heading', async () => {
    const { host, state } = await open({});
    await until(() => heading(host) === 'Erste Schritte');
    const keys = button(host.querySelector('nav')!, 'Tasten');
    keys.focus();
    keys.click();
    expect(state.topic.value).toBe('keys');
    expect(document.activeElement).toBe(host.querySelector('h3'));
    expect(heading(host)).toBe('Tasten');
    expect(keys.getAttribute('aria-current')).toBe('page');
  });

  test('changed from elsewhere leaves the keyboard where it is', async () => {
    const { host, state } = await open({});
    await until(() => heading(host) !== '');
    state.set({ topic: 'about' });
    expect(heading(host)).toBe('Über Twinline');
    expect(document.activeElement).toBe(document.body);
  });

  test('shows every key with what it does, in the language of the page', async () => {
    const { host } = await open({ topic: 'keys', lang: 'ru' });
    await until(() => heading(host) === 'Клавиши');
    const rows = Object.values(KEYS).flat();
    expect(host.querySelectorAll('tr')).toHaveLength(rows.length);
    const texts = [...host.querySelectorAll('td')].map(cell => cell.textContent!.trim());
    expect(texts.filter(text => text === '')).toEqual([]);
    expect(host.querySelector('tr')!.textContent!.replace(/\s+/g, ' ').trim()).toBe('Ctrl+K к поиску');
  });

  test('finds a word of the glossary, and forgets the search when an entry is asked for', async () => {
    const { host, state } = await open({ topic: 'glossary' });
    await until(() => heading(host) === 'Wörter');
    const shown = () => [...host.querySelectorAll<HTMLElement>('dt')].map(({ dataset }) => dataset['entry']);
    const whole = shown().length;
    const input = host.querySelector('input')!;
    input.value = 'umschrift';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown()).toContain('names.transcribed');
    expect(shown().length).toBeLessThan(5);
    expect(host.querySelector('[role="status"]')!.textContent).toContain(String(shown().length));
    state.set({ topic: 'status.dormant' });
    expect(shown()).toHaveLength(whole);
    expect(host.querySelector('.help-asked dt')!.textContent).toBe('ruhend');
  });

  test('follows the language', async () => {
    const { host, state } = await open({ topic: 'methods' });
    await until(() => heading(host) === 'Methoden');
    state.set({ lang: 'en' });
    // The long texts and the short ones are fetched apart.
    await until(() => heading(host) === 'Methods' && host.querySelector('h2')!.textContent === 'Help');
  });

  test('has its headings in order', async () => {
    const { host, state } = await open({});
    await until(() => heading(host) !== '');
    for (const topic of TOPICS) {
      state.set({ topic });
      const levels = [...host.querySelectorAll('h2, h3, h4, h5')].map(({ tagName }) => Number(tagName[1]));
      expect(levels.slice(0, 2), topic).toEqual([2, 3]);
      expect(
        levels.every((level, i) => i === 0 || level <= levels[i - 1]! + 1),
        topic,
      ).toBe(true);
    }
  });

  test('unmounted, nothing is left', async () => {
    const { host } = await open({});
    await until(() => heading(host) !== '');
    close();
    close = () => {};
    expect(host.textContent).toBe('');
  });
});

describe('the first steps', () => {
  const step = (host: HTMLElement, id: string) => host.querySelector<HTMLElement>(`[data-step="${id}"]`);

  test('show a year, the filters and a disputed tie', async () => {
    const { host, state } = await open({});
    await until(() => step(host, 'year') !== null);
    step(host, 'year')!.click();
    expect([state.mode.value, state.year.value]).toEqual(['year', 1989]);
    step(host, 'disputed')!.click();
    expect([state.tie.value, state.panel.value]).toEqual(['de-hof--ru-orel', 'city']);
    state.set({ panel: 'help' });
    step(host, 'filter')!.click();
    expect(state.panel.value).toBe('filters');
  });

  test('know no disputed tie where the sources agree', () => {
    const peaceful = world([{ a: 'de-ulm', b: 'ru-tula', founded: '1985' }], {
      tables: { claims: [claim('de-ulm--ru-tula', '1985', true)] },
    });
    expect(disputedTie(buildNetwork(peaceful), peaceful)).toBeNull();
    expect(disputedTie(buildNetwork(dataset), dataset)).toBe('de-hof--ru-orel');
  });
});

describe('data of one’s own', () => {
  const show = (host: HTMLElement, id: string) => host.querySelector<HTMLElement>(`[data-show="${id}"]`);

  test('each section leads to where it is done', async () => {
    const { host, state } = await open({ topic: 'own' });
    await until(() => show(host, 'open') !== null);
    show(host, 'open')!.click();
    expect(state.opening.value).toEqual({ files: [] });
    for (const [id, panel] of [
      ['check', 'doctor'],
      ['keep', 'data'],
      ['give', 'export'],
      ['wikidata', 'wikidata'],
    ] as const) {
      state.set({ panel: 'help' });
      show(host, id)!.click();
      expect(state.panel.value).toBe(panel);
    }
  });

  test('the limits are those that the reader of files keeps', async () => {
    const { host } = await open({ topic: 'own' });
    await until(() => show(host, 'open') !== null);
    const limits = [...host.querySelectorAll('dt')].find(({ textContent }) => textContent === 'Grenzen')!;
    expect(limits.nextElementSibling!.textContent).toMatch(
      /bis 200\sMB, JSON bis 100\sMB.*höchstens 1\.000\.000 Zeilen/,
    );
  });
});

describe('a word that explains itself', () => {
  const note = () => document.querySelector<HTMLElement>('.term-note');
  async function openWord(label?: string) {
    const opened = await open({ panel: 'city', places: ['de-ulm'] });
    const { other, state } = opened;
    render(
      label === undefined ? term(state, 'status.suspended') : term(state, 'basics.status', label),
      other,
    );
    const word = other.querySelector<HTMLElement>('.term')!;
    word.focus();
    word.click();
    await until(() => note()?.querySelector('.term-more') != null);
    return { ...opened, word };
  }

  test('opens its entry, holds the keyboard, and gives it back on Escape without leaving the selection', async () => {
    const { state, word } = await openWord();
    expect(word.textContent).toBe('ausgesetzt');
    expect(note()!.getAttribute('aria-label')).toBe('ausgesetzt');
    expect(note()!.textContent).toContain('gekündigt ist die Partnerschaft nicht');
    expect(note()!.contains(document.activeElement)).toBe(true);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    note()!.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(note()).toBeNull();
    expect(document.activeElement).toBe(word);
    expect(state.places.value).toEqual(['de-ulm']);
  });

  test('pressed again, or beside, closes', async () => {
    const { word } = await openWord('Stand');
    expect(word.getAttribute('aria-expanded')).toBe('true');
    word.click();
    await until(() => note() === null);
    expect(word.hasAttribute('aria-expanded')).toBe(false);
    word.click();
    await until(() => note() !== null);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(note()).toBeNull();
  });

  test('leads on to the whole entry, and so does the keyboard', async () => {
    const { host, state } = await openWord();
    note()!.querySelector<HTMLElement>('.term-more')!.click();
    expect(note()).toBeNull();
    expect([state.panel.value, state.topic.value]).toEqual(['help', 'status.suspended']);
    await until(() => (document.activeElement as HTMLElement).dataset['entry'] === 'status.suspended');
    expect(host.contains(document.activeElement)).toBe(true);
  });

  test('asked for in a row does not select the row', async () => {
    const { other, word } = await openWord();
    let selected = 0;
    other.addEventListener('click', () => selected++);
    word.click();
    expect(selected).toBe(0);
  });
});
