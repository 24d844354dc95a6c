// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Story } from '../../../src/data/stories/story';
import type { State } from '../../../src/state/state';
import { storiesOf } from '../../../src/state/stories/stories';
import { storiesView } from '../../../src/views/stories';
import { scene, story } from '../../state/stories/probe';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

const told: Story = story({
  title: { de: 'Zwei Zeiten', en: '', ru: '' },
  scenes: [
    scene('heute', { title: { de: 'Heute', en: '', ru: '' } }),
    scene('damals', {
      title: { de: 'Ende {firstYear}', en: '', ru: '' },
      caption: { de: '{inForce 1985|Partnerschaft|Partnerschaften}, {undated} ohne Jahr', en: '', ru: '' },
      notes: { de: 'Aus {place de-bonn}.', en: '', ru: '' },
      view: 'm=year&y=1985&s=de-hof',
    }),
  ],
});

let host: HTMLElement;
let state: State;
let unmount: () => void;
beforeEach(async () => {
  host = document.body.appendChild(document.createElement('div'));
  state = await openState(
    world([
      { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
      { a: 'de-ulm', b: 'ru-orel', founded: '1990' },
      { a: 'de-suhl', b: 'ru-omsk' },
    ]),
    { panel: 'stories' },
  );
  storiesOf(state).own.add(told);
  unmount = storiesView.mount(host, state);
  await expect.poll(() => host.querySelector('.stories-list')).not.toBeNull();
  storiesOf(state).open(told.id);
  storiesOf(state).toScene(1, { keepPanel: true });
});
afterEach(() => {
  unmount();
  storiesOf(state).close();
  state.close();
  host.remove();
});

test('a story of the reader: its scenes, and beside the words of the present one what they compute to', () => {
  expect(readable(host)).toMatchSnapshot();
});

test('the words of another language are edited apart, and stay where they are missing', () => {
  const button = [...host.querySelectorAll<HTMLElement>('[role=group] button')].find(
    ({ lang }) => lang === 'ru',
  )!;
  button.click();
  const caption = host.querySelector<HTMLTextAreaElement>('#stories-caption')!;
  expect([caption.lang, caption.value]).toEqual(['ru', '']);
  caption.value = '{inForce|партнёрство|партнёрства|партнёрств}';
  caption.dispatchEvent(new Event('input'));
  const [edited] = storiesOf(state).own.list.value;
  expect(edited!.scenes[1]!.caption).toEqual({ ...told.scenes[1]!.caption, ru: caption.value });
  expect(host.querySelector('.stories-filled')!.textContent).toBe('3\u00a0партнёрства');
});

test('the present view is taken over when it is another one', () => {
  const retake = () =>
    [...host.querySelectorAll('button')].find(
      one => one.textContent!.trim() === 'Jetzige Ansicht übernehmen',
    )!;
  expect(retake().disabled).toBe(true);
  state.set({ year: 1990 });
  expect(retake().disabled).toBe(false);
  retake().click();
  expect(storiesOf(state).own.list.value[0]!.scenes[1]!.view).toBe('v=1&m=year&y=1990&s=de-hof');
  expect(retake().disabled).toBe(true);
});
