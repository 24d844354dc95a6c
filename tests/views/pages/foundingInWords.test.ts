// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { ViewState } from '../../../src/state/fields';
import { cityView } from '../../../src/views/pages';
import { tableView } from '../../../src/views/table';
import type { View } from '../../../src/views/view';
import { claim, world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

/** A founding that names no single year, as an opened table may state it. */
const dataset = world([{ a: 'de-ulm', b: 'ru-tula' }], {
  tables: { claims: [{ ...claim('de-ulm--ru-tula', 'founded', '1960er', true), source: '' }] },
});

let close = () => {};
afterEach(() => close());
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

async function shown(view: View, initial: Partial<ViewState>): Promise<HTMLElement> {
  const state = await openState(dataset, initial);
  const host = document.createElement('div');
  document.body.append(host);
  const unmount = view.mount(host, state);
  close = () => {
    unmount();
    host.remove();
    state.close();
  };
  return host;
}

test('a founding that names no single year is shown as it is stated, and no year is made of it', async () => {
  const page = readable(await shown(cityView, { panel: 'city', tie: 'de-ulm--ru-tula' }));
  expect(page).toContain('Partnerschaft, 1960er');
  expect(page).toContain('ein einzelnes Jahr geht daraus nicht hervor');
  expect(page).not.toContain('nennt keine der Quellen');
  expect(page).not.toContain('Gründung nicht bekannt');
});

test('the narrow table of partnerships has it behind its mark', async () => {
  const host = await shown(tableView, { panel: 'table' });
  expect(host.querySelector('.table-unknown')?.getAttribute('title')).toBe('1960er');
});
