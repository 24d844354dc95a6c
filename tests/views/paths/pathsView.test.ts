// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ViewState } from '../../../src/state/fields';
import { focusOf } from '../../../src/state/focus';
import { pathsView } from '../../../src/views/paths';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

// ulm – tula – kehl – orel by 1992, ulm – perm – kehl only by an ended tie; gera – ufa apart.
const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-kehl', b: 'ru-tula', founded: '1992', changes: [['suspended', '2022']] },
  { a: 'de-kehl', b: 'ru-orel', founded: '1960', confirmed: '2024' },
  { a: 'de-ulm', b: 'ru-perm', founded: '1980', changes: [['ended', '2000']] },
  { a: 'de-kehl', b: 'ru-perm', founded: '1981', confirmed: '2024' },
  { a: 'de-gera', b: 'ru-ufa' },
]);

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView ??= () => {};
});
let remove = () => {};
afterEach(() => remove());

async function open(places: readonly string[], initial: Partial<ViewState> = {}) {
  const state = await openState(dataset, { panel: 'paths', places, ...initial });
  const host = document.createElement('div');
  document.body.append(host);
  const unmount = pathsView.mount(host, state);
  remove = () => {
    unmount();
    host.remove();
    state.close();
  };
  await vi.waitUntil(() => host.querySelector('.paths') !== null);
  const title = () => host.querySelector('h2')!.textContent!.trim();
  const ties = () => {
    const network = state.network.value!;
    return (state.picture.selection.value.trail ?? []).map(tie => network.ties[tie]!.id);
  };
  return { state, host, title, ties };
}

const button = (host: Element, text: string) =>
  [...host.querySelectorAll('button')].find(one => one.textContent!.trim().startsWith(text))!;

describe('a way between the first two selected places', () => {
  test('is told step by step, with the years and statuses of its ties', async () => {
    const { host } = await open(['de-ulm', 'ru-orel']);
    expect(readable(host)).toBe(
      [
        '# 3 Schritte von ulm nach orel',
        'Es gibt 2 Wege mit so wenigen Schritten.',
        'World, Stand: 21. November 2026; beendete mitgezählt; nur Partnerschaften dieser Liste',
        'Von',
        'Nach',
        '[Umkehren] [Ganz zeigen]',
        '## Schritt für Schritt',
        '- [ulm] Deutschland[Partnerschaft, gegründet 1985, heutiger Stand nicht bekannt. Partnerschaft ulm – tula öffnen]',
        '- [tula] Russland[Partnerschaft, gegründet 1992, heute ausgesetzt. Partnerschaft tula – kehl öffnen]',
        '- [kehl] Deutschland[Partnerschaft, gegründet 1960. Partnerschaft kehl – orel öffnen]',
        '- [orel] Russland',
        'Die jüngste Partnerschaft auf diesem Weg ist von 1992.',
        '## Andere gleich kurze Wege',
        '- [über perm und kehl]',
        'Zuerst steht der mit den wenigsten beendeten Partnerschaften; unter diesen der mit den wenigsten ohne Gründungsjahr, dann der, dessen jüngste Partnerschaft am ältesten ist.',
        '## Im Vergleich',
        'Nur über bestehende Partnerschaften: 3 Schritte.',
      ].join('\n'),
    );
  });

  test('stands out on map and network: its ties, and of its ends no others', async () => {
    const { state, ties } = await open(['de-ulm', 'ru-orel']);
    expect(ties()).toEqual(['de-ulm--ru-tula', 'de-kehl--ru-tula', 'de-kehl--ru-orel']);
    const network = state.network.value!;
    const focus = focusOf(network, state.shown.value!, state.picture.selection.value, null)!;
    expect([...focus.ties].map(tie => network.ties[tie]!.id).sort()).toEqual(ties().sort());
    expect(focus.places.size).toBe(4);
    // A place under the pointer lights its own.
    const perm = network.placeIndex.get('ru-perm')!;
    expect(
      focusOf(network, state.shown.value!, state.picture.selection.value, { place: perm })!.ties.size,
    ).toBe(5);
    state.set({ panel: 'overview' });
    expect(ties()).toEqual([]);
  });

  test('another one as short can be shown instead', async () => {
    const { host, ties } = await open(['de-ulm', 'ru-orel']);
    button(host, 'über perm').click();
    expect(ties()).toEqual(['de-ulm--ru-perm', 'de-kehl--ru-perm', 'de-kehl--ru-orel']);
    expect(readable(host)).toContain('[über tula und kehl]');
  });

  test('turned round it leads back; the selection keeps its two ends', async () => {
    const { state, host, title } = await open(['de-ulm', 'ru-orel', 'de-gera']);
    expect(title()).toBe('3 Schritte von ulm nach orel');
    button(host, 'Umkehren').click();
    expect(title()).toBe('3 Schritte von orel nach ulm');
    expect(state.places.value).toEqual(['ru-orel', 'de-ulm']);
    expect(state.panel.value).toBe('paths');
  });

  test('is one of the year shown, and compared with all that was collected', async () => {
    const { host, title } = await open(['de-ulm', 'ru-orel'], { mode: 'year', year: 1990 });
    expect(title()).toBe('3 Schritte von ulm nach orel');
    expect(readable(host)).toContain('Es ist der einzige Weg mit so wenigen Schritten.');
    remove();
    const later = await open(['de-ulm', 'ru-orel'], { mode: 'period', period: [1984, 1993] });
    expect(later.title()).toBe('Von ulm nach orel führt kein Weg über die gezeigten Partnerschaften');
    expect(readable(later.host)).toContain('auch beendete, gleich welchen Jahres: 3 Schritte.');
  });
});

test('opened without two places it leaves map and network as they are', async () => {
  const state = await openState(dataset, { panel: 'paths', places: ['de-ulm'] });
  const host = document.createElement('div');
  const before = state.picture.selection.value;
  const unmount = pathsView.mount(host, state);
  remove = () => {
    unmount();
    state.close();
  };
  await vi.waitUntil(() => host.querySelector('.paths') !== null);
  expect(state.picture.selection.value).toBe(before);
  state.mark(['de-ulm', 'ru-orel']);
  expect(state.picture.selection.value.trail).toHaveLength(3);
});

describe('no way', () => {
  test('is said with what each of the two belongs to, and that a tie may be uncollected', async () => {
    const { host, title, ties } = await open(['de-ulm', 'ru-ufa']);
    expect(title()).toBe('Von ulm nach ufa führt kein Weg in dem, was gesammelt ist');
    expect(readable(host)).toContain(
      'ulm gehört zu einem Teilnetz von 5 Orten. ufa gehört zu einem Teilnetz von 2 Orten.',
    );
    expect(readable(host)).toContain('Eine fehlende Partnerschaft kann auch nur nicht gesammelt sein');
    expect(ties()).toEqual([]);
  });
  test('of a place without ties at the time says so', async () => {
    const { host } = await open(['de-ulm', 'de-gera'], { mode: 'year', year: 1990 });
    expect(readable(host)).toContain('gera hat hier keine Partnerschaft.');
  });
  test('between a place and itself cannot be asked: one place is one end', async () => {
    const { title, host } = await open(['de-ulm']);
    expect(title()).toBe('Ein Weg zwischen zwei Orten');
    expect([...host.querySelectorAll('input')].map(({ value }) => value)).toEqual(['ulm', '']);
  });
});

describe('the fields', () => {
  async function type(field: HTMLInputElement, text: string) {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await vi.waitUntil(() => document.querySelector('[role="option"]') !== null);
  }
  test('find a place by the beginning of its name; Enter takes it, and the goal may come first', async () => {
    const { state, host, title } = await open([]);
    const [from, to] = [...host.querySelectorAll('input')];
    await type(to!, 'ore');
    to!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    expect(state.places.value).toEqual(['ru-orel']);
    expect([from!.value, to!.value]).toEqual(['', 'orel']);
    await type(from!, 'ulm');
    from!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    expect(state.places.value).toEqual(['de-ulm', 'ru-orel']);
    expect(title()).toBe('3 Schritte von ulm nach orel');
  });
  test('suggest as the search of the page does: arrows walk the list, Escape closes it and shows the place again', async () => {
    const { state, host } = await open(['de-ulm']);
    const [from] = [...host.querySelectorAll('input')];
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      from!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await type(from!, 'u');
    const options = () => [...host.querySelectorAll('[role=option]')];
    expect(options().map(option => option.querySelector('.combobox-name')!.textContent!.trim())).toEqual([
      'ulm',
      'ufa',
    ]);
    press('ArrowUp');
    expect(from!.getAttribute('aria-activedescendant')).toBe('paths-from-option-1');
    expect(options()[1]!.getAttribute('aria-selected')).toBe('true');
    expect(press('Escape')).toBe(true);
    expect([from!.value, options().length]).toEqual(['ulm', 0]);
    expect(state.places.value).toEqual(['de-ulm']);
  });
  test('an emptied field takes its place out', async () => {
    const { state, host } = await open(['de-ulm', 'ru-orel']);
    const [from] = [...host.querySelectorAll('input')];
    from!.focus();
    from!.value = '';
    from!.dispatchEvent(new Event('input'));
    from!.dispatchEvent(new FocusEvent('blur'));
    expect(state.places.value).toEqual(['ru-orel']);
    expect([...host.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', 'orel']);
  });
  test('without ends a long way is offered', async () => {
    const { host, title } = await open([]);
    host.querySelector<HTMLButtonElement>('.panel-link')!.click();
    expect(title()).toMatch(/^3 Schritte von (ulm|orel) nach (ulm|orel)$/);
  });
});
