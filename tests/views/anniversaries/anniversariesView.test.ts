// @vitest-environment jsdom
// The panel over a small world, read in November 2026:
//
//   tie          founded           today      comes round
//   ulm–tula     12 May 1967       suspended  12 May 2027 (60)
//   hof–tula     May 1977          active     May 2027 (50); another source: 1979
//   jena–omsk    1987              active     2027 (40)
//   gera–perm    29 February 1988  not known  28 February 2038 (50)
//   mainz–omsk   unknown           active     never

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Event } from '../../../src/data/eventRecords';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { anniversariesView } from '../../../src/views/anniversaries';
import { claim, world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

const meeting: Event = {
  id: 'meeting',
  kind: 'conference',
  number: 1,
  state: 'held',
  start: '1987-11-09',
  end: null,
  titleDe: 'Erstes Treffen',
  titleEn: 'First meeting',
  titleRu: 'Первая встреча',
  mottoDe: '',
  mottoEn: '',
  note: '',
  source: '',
};
const dataset = world(
  [
    {
      a: 'de-ulm',
      b: 'ru-tula',
      founded: '1967-05-12',
      confirmed: '2026',
      changes: [['suspended', '2022-03']],
    },
    { a: 'de-hof', b: 'ru-tula', founded: '1977-05', confirmed: '2026' },
    { a: 'de-jena', b: 'ru-omsk', founded: '1987', confirmed: '2026' },
    { a: 'de-gera', b: 'ru-perm', founded: '1988-02-29' },
    { a: 'de-mainz', b: 'ru-omsk', confirmed: '2026' },
  ],
  {
    tables: {
      claims: [
        claim('de-hof--ru-tula', 'founded', '1977-05', true),
        claim('de-hof--ru-tula', 'founded', '1979', false),
      ],
      events: [meeting],
      event_places: [{ event: 'meeting', place: 'ru-omsk', placeName: 'Omsk' }],
    },
  },
);

let host: HTMLElement;
let unmount = () => {};

beforeEach(() => {
  // What the panel calls this year.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T06:07:08Z') });
});
afterEach(() => {
  unmount();
  host.remove();
  vi.useRealTimers();
});

async function open(initial: Partial<ViewState> = {}): Promise<State> {
  const state = await openState(dataset, { panel: 'anniversaries', ...initial });
  host = document.body.appendChild(document.createElement('div'));
  unmount = anniversariesView.mount(host, state);
  await vi.waitFor(() => expect(host.querySelector('h2')).not.toBeNull());
  return state;
}

const rows = () =>
  [...host.querySelectorAll('.anniversaries-list button')].map(row => row.getAttribute('aria-label'));
const press = (name: string) =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!.click();

describe('the list', () => {
  test.each(['de', 'en', 'ru'] as const)('reads so in %s', async lang => {
    await open({ lang });
    expect(readable(host)).toMatchSnapshot();
  });
  test('of chosen years says on which day 29 February comes round', async () => {
    await open({ anniversaryYears: [2038, 2038] });
    expect(rows()).toEqual(['gera – perm']);
    expect(readable(host)).toContain('28. Februar');
    expect(readable(host)).toContain(
      '50 Jahre Partnerschaft, gegründet am 29. Februar 1988; Stand nicht bekannt',
    );
  });
  test('says what to do where nothing comes round', async () => {
    await open({ anniversaryYears: [2031, 2031] });
    expect(readable(host)).toContain(
      'In diesen Jahren gibt es keinen runden Jahrestag. Wählen Sie andere Jahre.',
    );
    expect(readable(host)).not.toContain('Kalenderdatei');
  });
  test('answers a link with years beyond all bounds', async () => {
    await open({ anniversaryYears: [-1e15, 1e15], rounding: 'fives' });
    expect(host.querySelector('h2')!.textContent.trim()).toBe('Runde Jahrestage 1900 bis 1949');
  });
  test('keeps to the filter, and says so', async () => {
    await open({ filter: { status: ['suspended'] } });
    expect(rows()).toEqual(['ulm – tula']);
    expect(readable(host)).toContain('gefiltert');
  });
});

describe('a selection', () => {
  test('of a place narrows the list and its events; a tie chosen there leaves it as it is', async () => {
    const state = await open({ places: ['ru-omsk'] });
    expect(host.querySelector('h2')!.textContent.trim()).toBe('Runde Jahrestage 2026 bis 2027: omsk');
    expect(rows()).toEqual(['jena – omsk']);
    expect(readable(host)).toContain('Erstes Treffen');
    host.querySelector<HTMLElement>('.anniversaries-list button')!.click();
    expect(state.tie.value).toBe('de-jena--ru-omsk');
    expect(state.panel.value).toBe('anniversaries');
    expect(rows()).toEqual(['jena – omsk']);
    expect(host.querySelector('[aria-current=true]')).not.toBeNull();
    press('Alle Orte zeigen');
    expect(rows()).toEqual(['ulm – tula', 'hof – tula', 'jena – omsk']);
  });
  test('that is given up widens it again', async () => {
    const state = await open({ places: ['de-hof'] });
    expect(rows()).toEqual(['hof – tula']);
    expect(readable(host)).not.toContain('Erstes Treffen');
    state.select([]);
    expect(rows()).toEqual(['ulm – tula', 'hof – tula', 'jena – omsk']);
  });
});

test('the calendar file has what is known to the day, with its status, and nothing else', async () => {
  await open({ anniversaryYears: [2026, 2040] });
  let saved: Blob | undefined;
  let name = '';
  URL.createObjectURL = blob => ((saved = blob as Blob), 'blob:x');
  URL.revokeObjectURL = () => {};
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    name = this.download;
  });
  press('Kalenderdatei speichern');
  click.mockRestore();
  expect(name).toBe('world-jahrestage.ics');
  expect((await saved!.text()).replaceAll('\r\n ', '').split('\r\n')).toMatchSnapshot();
});
