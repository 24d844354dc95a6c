// The view of a project: what is seen, without what is the reader's own.

import { expect, test } from 'vitest';
import { defaults } from '../../../src/state/fields';
import {
  faultsOfView,
  formatProjectView,
  projectView,
  storyOfOther,
  viewOfOther,
} from '../../../src/state/project/projectView';
import { looksLikeProject } from '../../../src/state/project/projectDoor';
import { PROJECT, written } from '../../data/project/projects';

test('the dataset is always named; language, colours, stage and panel never are', () => {
  expect(formatProjectView(defaults)).toBe('v=1&d=germany-russia');
  const view = { ...defaults, lang: 'ru', theme: 'dark', stage: 'on', panel: 'export' } as const;
  expect(formatProjectView({ ...view, dataset: 'file:a & b.csv', year: 2001, mode: 'year' })).toBe(
    'v=1&d=file:a%20%26%20b.csv&m=year&y=2001',
  );
});

test('what it does not say is as it is at first; what is the reader’s own stays', () => {
  const view = projectView('v=1&d=file:a%20%26%20b.csv&lang=ru&theme=dark&m=year');
  expect(view).toMatchObject({ dataset: 'file:a & b.csv', mode: 'year', panel: 'overview', year: 1989 });
  expect(['lang', 'theme', 'stage', 'embed'].filter(name => name in view)).toEqual([]);
});

test('parts that no field has, or not so, are told', () => {
  expect(faultsOfView('v=1&d=a&m=often&q=1&y=1989')).toEqual([
    { field: 'm', value: 'often' },
    { field: 'q', value: '1' },
  ]);
});

test('views and stories follow a dataset to its other name', () => {
  const ids = new Map([['file:liste.csv', 'file:liste (2).csv']]);
  expect(viewOfOther('v=1&d=file%3Aliste.csv&m=year', ids)).toBe('v=1&d=file:liste%20(2).csv&m=year');
  expect(viewOfOther('v=1&d=germany-russia', ids)).toBe('v=1&d=germany-russia');
  const [story] = PROJECT.stories;
  const { dataset, scenes } = storyOfOther(story!, ids);
  expect([dataset, ...scenes.map(({ view }) => view)]).toEqual([
    'file:liste (2).csv',
    'v=1&m=year&y=1989',
    'v=1&d=germany-russia',
  ]);
});

test('a project is known by its name or by its first letters', async () => {
  const looks = (name: string, text: string) => looksLikeProject({ name, content: new Blob([text]) });
  expect(await looks('a.TWINLINE.json', '')).toBe(true);
  expect(await looks('a.txt', await written(PROJECT))).toBe(true);
  expect(await looks('a.txt', ' {"format":"twinline-project"}')).toBe(true);
  expect(await looks('a.json', '{"format": "twinline-story"}')).toBe(false);
  expect(await looks('a.csv', 'format;"twinline-project"')).toBe(false);
});
