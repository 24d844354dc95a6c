import { expect, test } from 'vitest';
import type { Story } from '../../../src/data/stories/story';
import {
  addScene,
  changeScene,
  copyOf,
  duplicateScene,
  moveScene,
  newScene,
  removeScene,
  writeScene,
  writeTitle,
} from '../../../src/state/stories/edits';
import { scene, story } from './probe';

const order = ({ scenes }: Story) => scenes.map(({ id }) => id).join(' ');
const probe = story();

test('a scene is added behind another one, or as the first', () => {
  const added = newScene(probe, 'm=year');
  expect(added).toMatchObject({ id: 'scene-4', view: 'm=year' });
  expect(order(addScene(probe, added, 0))).toBe('eins scene-4 zwei drei');
  expect(order(addScene(probe, added, -1))).toBe('scene-4 eins zwei drei');
});

test('no new scene has the id of another', () => {
  const taken = story({ scenes: [scene('scene-2'), scene('scene-3')] });
  expect(newScene(taken, '').id).toBe('scene-4');
  expect(order(duplicateScene(taken, 0))).toBe('scene-2 scene-4 scene-3');
});

test('scenes move up, down, and never beyond the ends', () => {
  expect(order(moveScene(probe, 2, 0))).toBe('drei eins zwei');
  expect(order(moveScene(probe, 0, 1))).toBe('zwei eins drei');
  expect(order(moveScene(probe, 0, 9))).toBe('zwei drei eins');
  expect(moveScene(probe, 0, -1)).toBe(probe);
});

test('texts are written in one language and stay in the others', () => {
  const told = writeScene(probe, 1, 'title', 'ru', 'Два');
  expect(told.scenes[1]!.title).toEqual({ de: 'zwei', en: '', ru: 'Два' });
  expect(told.scenes[0]).toBe(probe.scenes[0]);
  expect(writeTitle(probe, 'ru', 'Проба').title).toEqual({ de: 'Probe', en: 'Probe', ru: 'Проба' });
});

test('a scene is changed, taken away, and what is not there stays away', () => {
  expect(changeScene(probe, 2, { view: 'y=1989' }).scenes[2]!.view).toBe('y=1989');
  expect(order(removeScene(probe, 1))).toBe('eins drei');
  expect(changeScene(probe, 7, { view: '' })).toBe(probe);
});

test('a copy has its own id and title, and none where there was none', () => {
  const copy = copyOf(probe, 'own-2', (title, lang) => `${title} (${lang})`);
  expect(copy).toMatchObject({ id: 'own-2', title: { de: 'Probe (de)', en: 'Probe (en)', ru: '' } });
  expect(copy.scenes).toBe(probe.scenes);
});
