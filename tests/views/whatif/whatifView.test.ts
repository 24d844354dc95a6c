// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { whatIfView } from '../../../src/views/whatif';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

/** The gazetteer, as a server would send it. */
beforeAll(() => {
  const fromDisk = async (url: string) => new Response(await readFile(`.${url.split('?')[0]!}`, 'utf8'));
  vi.stubGlobal('fetch', fromDisk);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

let close = () => {};
afterEach(() => close());

async function open(
  of: Dataset,
  initial: Partial<ViewState>,
): Promise<{ host: HTMLElement; state: State; text: () => string }> {
  const state = await openState(of, { panel: 'whatif', ...initial });
  const host = document.createElement('div');
  document.body.append(host);
  const unmount = whatIfView.mount(host, state);
  close = () => {
    unmount();
    host.remove();
    state.close();
  };
  await vi.waitFor(() => expect(host.querySelector('h2')).not.toBeNull(), 20_000);
  const text = () => readable(host).replaceAll('\u00a0', ' ');
  return { host, state, text };
}

const cells = (host: HTMLElement, name: string) =>
  [...host.querySelectorAll('tr')]
    .filter(row => row.querySelector('th')!.textContent!.trim().startsWith(name))
    .map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent!.replaceAll('\u00a0', ' ')));

const PATIENCE = { timeout: 30_000, interval: 20 };

// tula – ulm – orel; what hof and omsk had is over.
const ended = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-ulm', b: 'ru-orel', founded: '1990' },
  { a: 'de-hof', b: 'ru-omsk', founded: '1991', changes: [['ended', '2010']] },
]);

test('a proposed tie is compared with what is in force today', async () => {
  const { host, text } = await open(ended, { proposed: ['de-hof--ru-tula'] });
  await vi.waitFor(() => expect(cells(host, 'hof')).not.toEqual([]), PATIENCE);
  expect(text()).toContain('beendete nicht mitgezählt');
  expect(text()).toContain('hof hatte hier bisher keine bestehende Partnerschaft');
  // hof – tula – ulm – orel: four places, none of them omsk, of which the two at the ends lie on no way.
  expect(cells(host, 'hof')).toEqual([['0 (heute ohne Partner)', '0 (Rang 3 bis 4 von 4)', 'gleich']]);
  expect(cells(host, 'tula')).toEqual([['0 (Rang 2 bis 3 von 3)', '2 (Rang 1 bis 2 von 4)', '+2']]);
  expect(cells(host, 'Orte im größten Teilnetz')).toEqual([['3', '4', '+1']]);
}, 40_000);

const { info, ...rest } = world([{ a: 'de-ulm', b: 'ru-tula', founded: '1985' }]);
const complete = (pairs: Dataset['info']['coverage']['complete']): Dataset => ({
  ...rest,
  info: { ...info, coverage: { ...info.coverage, complete: pairs } },
});

test('a city that the list would have has no partner in it and is ranked; of others the list knows nothing', async () => {
  const proposed = ['2929670--ru-tula'];
  const covered = await open(complete([['DE', 'RU']]), { proposed });
  await vi.waitFor(() => expect(cells(covered.host, 'Erfurt')).not.toEqual([]), PATIENCE);
  expect(covered.text()).toContain(
    'In dieser Liste hat Erfurt keinen Partner; die Liste soll für Deutschland und Russland vollständig sein.',
  );
  expect(covered.text()).not.toContain('hält sich nicht daran');
  expect(cells(covered.host, 'Erfurt')).toEqual([
    ['0 (heute ohne Partner)', '0 (Rang 2 bis 3 von 3)', 'gleich'],
  ]);
  close();

  const silent = await open(complete([]), { proposed });
  await vi.waitFor(() => expect(cells(silent.host, 'Erfurt')).not.toEqual([]), PATIENCE);
  expect(silent.text()).toContain('ob dieser Ort Partner hat, weiß sie nicht');
  expect(silent.text()).toContain('ohne Rang');
  expect(cells(silent.host, 'Erfurt')).toEqual([['nicht erfasst', '0', '–']]);
}, 60_000);

test('a city in a field is called as the language of the page calls it', async () => {
  const { host, state } = await open(complete([]), {});
  const input = host.querySelector('input')!;
  input.focus();
  input.value = 'Erfurt';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  const option = () => host.querySelector<HTMLElement>('[role="option"]');
  await vi.waitFor(() => expect(option()?.textContent).toContain('Erfurt'), PATIENCE);
  option()!.click();
  input.blur();
  await vi.waitFor(() => expect(host.querySelector('input')!.value).toBe('Erfurt'), PATIENCE);
  state.set({ lang: 'ru' });
  await vi.waitFor(() => expect(host.querySelector('input')!.value).toBe('Эрфурт'), PATIENCE);
}, 60_000);
