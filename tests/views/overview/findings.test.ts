// @vitest-environment jsdom
// The findings on the page: what they stand on, names that select, and a sentence in every language.

import { afterEach, describe, expect, test } from 'vitest';
import { findings } from '../../../src/analysis/findings';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { overviewView } from '../../../src/views/overview';
import { readBundled } from '../../data/bundled';
import { openState } from '../openState';

let close = () => {};
afterEach(() => close());

async function open(
  id: string,
  initial: Partial<ViewState> = {},
): Promise<{ host: HTMLElement; state: State }> {
  const state = await openState(readBundled(id), { panel: 'overview', ...initial });
  const host = document.body.appendChild(document.createElement('div'));
  const unmount = overviewView.mount(host, state);
  close = () => {
    unmount();
    host.remove();
    state.close();
  };
  return { host, state };
}
const textOf = (element: Element | null) => element!.textContent.replace(/\s+/g, ' ').trim();
const basis = (host: HTMLElement) => textOf(host.querySelector('.overview-basis'));
const finding = (host: HTMLElement, id: string) => host.querySelector(`[data-finding="${id}"]`);

test('every finding stands under its own id', () => {
  expect(Object.values(findings).map(({ id }) => id)).toEqual(Object.keys(findings));
});

describe('the line above the findings', () => {
  test('says on which network, moment and coverage they stand', async () => {
    const { host, state } = await open('germany-russia');
    expect(basis(host)).toBe(
      'Deutschland–Russland, Stand: 21. November 2026; beendete mitgezählt; nur Partnerschaften dieser Liste',
    );
    state.setYear(1989);
    expect(basis(host)).toBe(
      'Deutschland–Russland, Ende 1989; ohne die 7, deren Gründungsjahr nicht bekannt ist; nur Partnerschaften dieser Liste',
    );
    state.setYear(2026);
    expect(basis(host)).toBe(
      'Deutschland–Russland, Stand: 21. November 2026; ohne die 7, deren Gründungsjahr nicht bekannt ist; nur Partnerschaften dieser Liste',
    );
    state.set({ mode: 'period', period: [1987, 1992], filter: { kind: ['partnership'] } });
    expect(basis(host)).toMatch(
      /^Deutschland–Russland, gegründet 1987–1992, Stand: 21\. November 2026; ohne die \d, .*; gefiltert$/,
    );
  });

  test('says that not every place of the wider circle is complete', async () => {
    const { host } = await open('wider-circle');
    expect(basis(host)).toContain('nicht für jeden Ort vollständig');
  });
});

describe('the names in a finding', () => {
  test('select the tie, under the names of the time', async () => {
    const { host, state } = await open('germany-russia', { mode: 'year', year: 1970 });
    const [first, ...rivals] = finding(host, 'oldest')!.querySelectorAll<HTMLElement>('[role=button]');
    expect(textOf(first!)).toBe('Hamburg – Leningrad');
    expect(rivals.map(textOf)).toEqual(['Dresden – Leningrad', 'Suhl – Kaluga']);
    first!.click();
    expect(state.tie.value).toBe('de-hamburg--ru-sankt-petersburg');
  });

  test('select the place', async () => {
    const { host, state } = await open('germany-russia');
    const name = finding(host, 'mostPartners')!.querySelector<HTMLElement>('[role=button]')!;
    name.click();
    expect(state.places.value).toEqual(['ru-kaliningrad']);
  });

  test.each(['Enter', ' '])('are pressed by the key "%s" too, and by no other', async key => {
    const { host, state } = await open('germany-russia', { places: ['de-jena'] });
    const name = finding(host, 'mostPartners')!.querySelector<HTMLElement>('[role=button]')!;
    const press = (key: string, ctrlKey: boolean) =>
      name.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    expect(press('a', false)).toBe(true);
    expect(state.places.value).toEqual(['de-jena']);
    expect(press(key, true)).toBe(false);
    expect(state.places.value).toEqual(['de-jena', 'ru-kaliningrad']);
  });
});

const moments: readonly Partial<ViewState>[] = [
  { mode: 'all' },
  { mode: 'year', year: 1989 },
  { mode: 'period', period: [1960, 2000] },
];
test.each(['germany-russia', 'nrw-uk', 'wider-circle'])(
  'the findings of %s are whole sentences',
  async id => {
    const { host, state } = await open(id);
    for (const moment of moments) {
      for (const lang of ['de', 'en', 'ru'] as const) {
        const before = state.messages.value;
        const differs = state.lang.value !== lang;
        state.set({ lang, ...moment });
        while (differs && state.messages.value === before) await new Promise(done => setTimeout(done, 1));
        const sentences = [...host.querySelectorAll('.overview-findings li')].map(textOf);
        expect(sentences.length).toBeGreaterThan(4);
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^[\p{L}\d].*\.$/u);
          expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object|\b0 %| ,| \.|\(\)/);
        }
      }
    }
  },
);
