// @vitest-environment jsdom
// What corrections have changed in the tables is told in words, not by the columns' names.

import { expect, test } from 'vitest';
import { changeText } from '../../../src/views/doctor/logSection';
import type { Panel } from '../../../src/views/doctor/panel';
import { texts } from '../../../src/views/doctor/texts/de';
import { world } from '../../world';
import { openState } from '../openState';

test('a change names what it is about in the language of the page, and a column of no word by itself', async () => {
  const state = await openState(world([{ id: 'one', a: 'de-ulm', b: 'ru-perm' }]), { panel: 'doctor' });
  const panel = { state, network: state.picture.network.value!, t: texts } as Panel;
  const change = { table: 'places', subject: 'de-ulm', before: '', after: '' } as const;
  expect([
    changeText(panel, { ...change, what: 'set', column: 'lat', before: '8.35', after: '51.67' }),
    changeText(panel, { ...change, what: 'filled', column: 'population', after: '36000' }),
    changeText(panel, { ...change, what: 'named', column: 'name', after: 'Vlm' }),
    changeText(panel, { ...change, what: 'moved', column: 'place', before: 'gone', after: 'ru-perm' }),
    changeText(panel, { ...change, what: 'set', column: 'else' }),
  ]).toEqual([
    'ulm: geändert, Breite: 8.35 → 51.67',
    'ulm: ergänzt, Einwohner: 36000',
    'ulm: weiterer Name: Vlm',
    'ulm: Partnerschaft übertragen: gone → perm',
    'ulm: geändert, else',
  ]);
});
