import { expect, test } from 'vitest';
import { checkStories, shownOf } from '../../../scripts/data/checks/stories';
import { formatStory } from '../../../src/data/stories/formatStory';
import type { Scene, Story } from '../../../src/data/stories/story';
import { world } from '../../world';

const words = (text: string) => ({ de: text, en: text, ru: text });
const scene = (change: Partial<Scene> = {}): Scene => ({
  id: 'eins',
  title: words('1985'),
  caption: words('{inForce 1985}'),
  notes: words('Suhl'),
  view: 'm=year&y=1985&s=de-ulm',
  sources: ['s1'],
  seconds: null,
  ...change,
});
const source = { id: 's1', url: '', publisher: 'Stadt', date: null };
const dataset = world([{ a: 'de-ulm', b: 'ru-tula', founded: '1985' }], { tables: { sources: [source] } });
const datasets = new Map([['world', shownOf(dataset)]]);

const check = (change: Partial<Story>, file: { dataset?: string; id?: string } = {}) => {
  const story: Story = { id: 'probe', dataset: 'world', title: words('Probe'), scenes: [scene()], ...change };
  return checkStories([{ dataset: 'world', id: 'probe', ...file, content: formatStory(story) }], datasets);
};
const inScene = (change: Partial<Scene>) =>
  check({ scenes: [scene(change)] }).map(told => told.replace('world/stories/probe.json: eins: ', ''));

test('a sound story passes', () => expect(check({})).toEqual([]));

test('a file is called as its story and lies with its dataset', () => {
  expect(check({ id: 'other', dataset: 'wider-circle', scenes: [scene({ view: 'd=world' })] })).toEqual([
    'world/stories/probe.json: its id is other',
    'world/stories/probe.json: its dataset is wider-circle',
  ]);
});

test('two stories of one name are told apart by nobody', () => {
  const content = formatStory({ id: 'probe', dataset: 'world', title: words('Probe'), scenes: [scene()] });
  const file = { dataset: 'world', id: 'probe', content };
  expect(checkStories([file, { ...file, dataset: 'world' }], datasets)).toHaveLength(2);
});

test('what cannot be read is told with the number of the scene', () => {
  const content = JSON.stringify({
    format: 'twinline-story',
    version: 1,
    id: 'probe',
    dataset: 'world',
    title: words('P'),
    scenes: [scene(), 7],
  });
  expect(checkStories([{ dataset: 'world', id: 'probe', content }], datasets)).toEqual([
    'world/stories/probe.json: scene 2, , not-a-scene (7)',
  ]);
});

test('a scene shows a dataset that is there, places that it has, and sources that it names', () => {
  expect(inScene({ view: 'd=nowhere' })).toEqual(['shows the dataset nowhere, which is none']);
  expect(inScene({ view: 's=de-bonn&foo=1' })).toEqual(['view, unreadable: foo=1', 'view, place: de-bonn']);
  expect(inScene({ sources: ['s2'] })).toEqual(['no source s2']);
});

test('every text is there in every language, and computes in each', () => {
  expect(inScene({ title: { de: 'A', en: '', ru: 'А' } })).toEqual(['title: nothing in en']);
  expect(inScene({ caption: words('{ties|tie|ties}') })).toEqual([
    'caption in ru: forms (2) in {ties|tie|ties}',
  ]);
  expect(inScene({ notes: words('{place de-bonn}') })).toHaveLength(3);
});

test('every language asks for the same figures', () => {
  expect(inScene({ caption: { de: '{inForce 1985}', en: '{inForce 1986}', ru: '{inForce 1985}' } })).toEqual([
    'caption: de asks for inForce 1985, en for inForce 1986',
  ]);
});
