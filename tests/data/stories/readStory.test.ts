import { expect, test } from 'vitest';
import { formatStory } from '../../../src/data/stories/formatStory';
import { readStory } from '../../../src/data/stories/readStory';
import { NO_TEXT, type Story } from '../../../src/data/stories/story';

const scene = (id: string) => ({
  id,
  title: { de: 'Anfang', en: 'Start', ru: 'Начало' },
  caption: { de: 'Es waren {ties}.', en: '', ru: '' },
  notes: NO_TEXT,
  view: 'v=1&m=year&y=1989',
  sources: ['s-1'],
  seconds: null,
});
const story: Story = {
  id: 'probe',
  dataset: 'germany-russia',
  title: { de: 'Probe', en: '', ru: '' },
  scenes: [scene('eins'), scene('zwei')],
};
const file = (change: Record<string, unknown> = {}) => ({
  format: 'twinline-story',
  version: 1,
  ...story,
  ...change,
});

test('a story is read again as it was written', () => {
  expect(readStory(formatStory(story))).toEqual({ story, issues: [] });
});

test('what this version does not know is kept, of the story and of its scenes', () => {
  const content = JSON.stringify(
    file({ stage: { aspect: '4:3' }, scenes: [{ ...scene('eins'), music: 'a.ogg' }] }),
  );
  const { story: read, issues } = readStory(content);
  expect(issues).toEqual([]);
  expect(JSON.parse(formatStory(read!))).toEqual(JSON.parse(content));
});

test('what can be left out need not be there', () => {
  const { story: read, issues } = readStory(file({ title: { en: 'Only' }, scenes: [{ id: 'a' }] }));
  expect(issues).toEqual([]);
  expect(read!.title).toEqual({ de: '', en: 'Only', ru: '' });
  expect(read!.scenes).toEqual([
    { id: 'a', title: NO_TEXT, caption: NO_TEXT, notes: NO_TEXT, view: '', sources: [], seconds: null },
  ]);
});

const issuesOf = (content: unknown) => readStory(content).issues;

test('what is no file of a story is said to be none', () => {
  const none = (content: unknown, reason: string, value: string, field = 'format') => {
    expect(readStory(content)).toEqual({ story: null, issues: [{ reason, scene: 0, field, value }] });
  };
  none('Stadt A;Stadt B', 'not-json', '', '');
  none('[1, 2]', 'not-a-story', '[1,2]');
  none({ type: 'Topology' }, 'not-a-story', '');
  none({ format: 'twinline-project', version: 1 }, 'not-a-story', 'twinline-project');
  none({ format: 'twinline-story' }, 'missing', '', 'version');
});

test('a later version is read as far as it is understood, and said', () => {
  const { story: read, issues } = readStory(file({ version: 2 }));
  expect(read!.scenes).toHaveLength(2);
  expect(issues).toEqual([{ reason: 'newer-version', scene: 0, field: 'version', value: '2' }]);
});

test('a story needs an id, a dataset and scenes', () => {
  expect(readStory(file({ id: '' })).story).toBeNull();
  expect(issuesOf(file({ id: '' }))).toEqual([{ reason: 'missing', scene: 0, field: 'id', value: '' }]);
  expect(issuesOf(file({ dataset: 7 }))).toEqual([
    { reason: 'not-a-text', scene: 0, field: 'dataset', value: '7' },
  ]);
  expect(issuesOf(file({ scenes: 'eins' })).map(({ reason }) => reason)).toEqual(['not-a-list', 'no-scenes']);
  expect(issuesOf(file({ scenes: [] })).map(({ reason }) => reason)).toEqual(['no-scenes']);
});

test('bad scenes are named by their number, good ones stay', () => {
  const scenes = [
    scene('eins'),
    'zwei',
    { ...scene('drei'), view: 3 },
    { ...scene('vier'), caption: 'Es waren viele.', sources: 's-1', seconds: -1 },
    scene('eins'),
    { ...scene(''), title: NO_TEXT },
    { ...scene('sieben'), title: { de: 1 } },
  ];
  const { story: read, issues } = readStory(file({ scenes }));
  expect(read!.scenes.map(({ id }) => id)).toEqual(['eins', 'vier', 'sieben']);
  expect(read!.scenes[1]).toMatchObject({ caption: NO_TEXT, sources: [], seconds: null });
  expect(issues).toEqual([
    { reason: 'not-a-scene', scene: 2, field: '', value: 'zwei' },
    { reason: 'not-a-text', scene: 3, field: 'view', value: '3' },
    { reason: 'not-a-list', scene: 4, field: 'sources', value: 's-1' },
    { reason: 'not-seconds', scene: 4, field: 'seconds', value: '-1' },
    { reason: 'not-texts', scene: 4, field: 'caption', value: 'Es waren viele.' },
    { reason: 'twice', scene: 5, field: 'id', value: 'eins' },
    { reason: 'missing', scene: 6, field: 'id', value: '' },
    { reason: 'not-a-text', scene: 7, field: 'title.de', value: '1' },
  ]);
});
