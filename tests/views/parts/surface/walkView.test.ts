// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { ViewState } from '../../../../src/state/fields';
import type { State } from '../../../../src/state/state';
import { mountWalk, type Reached } from '../../../../src/views/parts/surface/walk';
import { world } from '../../../world';
import { openState } from '../../openState';

// Ulm with Perm and Tula, Hof with Perm; Kiel and Omsk alone.
const small = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1985', confirmed: '2024' },
  { a: 'de-ulm', b: 'ru-perm', founded: '1987', confirmed: '2024' },
  { a: 'de-hof', b: 'ru-perm', founded: '1988', changes: [['suspended', '2022']] },
  { a: 'de-kiel', b: 'ru-omsk', founded: '1989', confirmed: '2024' },
]);

let close = () => {};
afterEach(() => close());

async function open(initial: Partial<ViewState> = {}) {
  const state: State = await openState(small, initial);
  const host = document.createElement('div');
  const stage = document.createElement('button');
  host.append(stage);
  document.body.append(host);
  let reached: Reached | null = null;
  const walk = mountWalk(host, state, now => (reached = now));
  close = () => {
    walk.remove();
    host.remove();
    state.close();
  };
  stage.focus();
  const idOf = (place: number) => state.picture.network.value!.places[place]!.id;
  return {
    state,
    stage,
    press: (...keys: readonly string[]) =>
      keys.map(key => walk.press(new KeyboardEvent('keydown', { key }))).at(-1),
    heard: () => host.querySelector('[aria-live=polite]')!.textContent,
    shown: () => reached && idOf(reached.place),
  };
}

describe('walking through the network', () => {
  test('sets one down at the place with most partners and says what is reached', async () => {
    const { press, heard, shown, state } = await open();
    expect(press('ArrowDown')).toBe(true);
    expect([heard(), shown()]).toEqual(['ulm: 2 Partner', 'de-ulm']);
    expect(state.hover.value).toEqual({ place: state.network.value!.placeIndex.get('de-ulm') });
    press('ArrowDown');
    expect([heard(), shown()]).toEqual(['1 von 2: ulm – perm, 1987', 'ru-perm']);
    expect(state.hover.value).toEqual({ tie: state.network.value!.tieIndex.get('de-ulm--ru-perm') });
    press('ArrowRight', 'ArrowDown');
    expect([heard(), shown()]).toEqual(['1 von 2: hof – perm, 1988, ausgesetzt', 'de-hof']);
  });

  test('says where it does not go on', async () => {
    const { press, heard } = await open({ places: ['de-hof'] });
    press('ArrowDown', 'ArrowDown');
    expect(heard()).toBe('1 von 1: hof – perm, 1988, ausgesetzt');
    press('ArrowDown');
    expect(heard()).toBe('Hier geht es nicht weiter. 1 von 1: hof – perm, 1988, ausgesetzt');
  });

  test('begins at what is selected, and goes on from what is selected since', async () => {
    const { press, heard, state } = await open({ places: ['de-kiel'] });
    press('ArrowUp');
    expect(heard()).toBe('kiel: 1 Partner');
    state.select(['ru-tula']);
    press('ArrowDown');
    expect(heard()).toBe('tula: 1 Partner');
    press('Home');
    expect(heard()).toBe('ulm: 2 Partner');
  });

  test('Enter opens the tie or the place that is reached, and nothing before', async () => {
    const { press, heard, state } = await open();
    expect(press('Enter')).toBe(false);
    press('ArrowDown', 'ArrowDown', 'Enter');
    expect(state.tie.value).toBe('de-ulm--ru-perm');
    expect(heard()).toBe('Seite von ulm – perm geöffnet.');
    press('ArrowRight', 'Enter');
    expect(state.places.value).toEqual(['ru-perm']);
    expect(heard()).toBe('Seite von perm geöffnet.');
    // Walking goes on from there.
    press('ArrowLeft');
    press('Enter');
    expect(state.places.value).toEqual(['de-ulm']);
  });

  test('goes only along what is drawn', async () => {
    const { press, heard, state } = await open({ mode: 'year', year: 1986 });
    press('ArrowDown', 'ArrowDown');
    expect(heard()).toBe('1 von 1: ulm – tula, 1985');
    press('PageDown', 'PageDown');
    expect(heard()).toBe('Hier geht es nicht weiter. tula: 1 Partner');
    state.filterBy('kind', ['contact']);
    expect(press('ArrowDown')).toBe(false);
  });

  test('leaves keys with Shift or Ctrl, and others, to the view', async () => {
    const { press } = await open();
    expect(press('+')).toBe(false);
    expect(press('Tab')).toBe(false);
  });

  test('goes from group to group where these are drawn', async () => {
    const { press, heard } = await open({ level: 'country' });
    press('Home');
    expect(heard()).toBe('Deutschland: 4 Partnerschaften');
    press('ArrowDown');
    expect(heard()).toBe('1 von 1: Deutschland – Russland: 4 Partnerschaften');
  });

  test('takes its mark away with the keyboard', async () => {
    const { press, stage, state, shown } = await open();
    press('ArrowDown');
    stage.blur();
    expect(state.hover.value).toBeNull();
    expect(shown()).toBeNull();
  });
});
