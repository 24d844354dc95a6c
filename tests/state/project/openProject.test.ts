// A project takes its place on the page, and leaves it as it came.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { isOwn, type Project } from '../../../src/data/project/project';
import { createState } from '../../../src/state/createState';
import { openProject } from '../../../src/state/project/openProject';
import { projectFile } from '../../../src/state/project/saveProject';
import type { State } from '../../../src/state/state';
import { storiesOf } from '../../../src/state/stories/stories';
import { localAnalyst } from '../../../src/worker/local';
import { LISTE, PROJECT, read, sha256, written, words } from '../../data/project/projects';

const TABLE =
  'Stadt;Land;Lat;Lon;Partner;Partnerland;Lat2;Lon2;Jahr\n' +
  'Ulm;DE;48.4;10;Perm;RU;58;56.3;1985\nSuhl;DE;50.6;10.7;Kaluga;RU;54.5;36.3;1969\nUlm;DE;48.4;10;Omsk;RU;55;73.4;1990\n';
const PLACE = 'de-suhl';
const log: Project['corrections'][number] = {
  version: 1,
  dataset: LISTE.id,
  done: [
    { operations: [{ do: 'leaveOutPlace', place: PLACE, called: 'Suhl' }], why: 'own', on: '2026-11-21' },
  ],
  undone: [{ operations: [{ do: 'ignore', finding: 'x' }], why: 'x', on: '2026-11-21' }],
};
const project: Project = {
  ...PROJECT,
  datasets: [
    { ...LISTE, plan: null, files: [{ name: 'liste.csv', content: new Blob([TABLE]) }] },
    { id: 'germany-russia', version: '1.0.0' },
  ],
  corrections: [log],
  view: 'v=1&d=file:liste.csv&m=year&y=1986&col=region&story=own-a1&scene=scene-1',
};
const BUNDLED: Project = {
  datasets: [{ id: 'germany-russia', version: '1.0.0' }],
  corrections: [{ ...log, dataset: 'germany-russia' }],
  view: 'v=1&d=germany-russia',
  stories: [],
  kept: null,
};

const states: State[] = [];
const page = (): State => {
  const state = createState({ analyst: localAnalyst(), catalogue: [], settle: 0 });
  states.push(state);
  return state;
};
afterEach(() => {
  for (const state of states.splice(0)) {
    storiesOf(state).close();
    state.close();
  }
});

async function saved(state: State, id: string = LISTE.id): Promise<string> {
  const file = await projectFile(state, id);
  return file === 'too-large' ? file : file.content.text();
}

describe('a project that is opened where nothing is', () => {
  test('brings its dataset, corrections, story and view, and is saved again with the same hash', async () => {
    const text = await written(project);
    const state = page();
    const opened = await openProject(state, (await read(text)).project!);
    expect(opened).toEqual({
      title: LISTE.title,
      steps: 1,
      stories: 1,
      renamed: [],
      replaced: [],
      issues: [],
    });
    expect([state.dataset.value, state.mode.value, state.year.value]).toEqual([LISTE.id, 'year', 1986]);
    expect([state.story.value, state.scene.value, state.colour.value]).toEqual([
      'own-a1',
      'scene-1',
      'region',
    ]);
    expect(storiesOf(state).own.list.value.map(({ title }) => title.de)).toEqual(['Zwei Städte']);
    // Of four places Suhl is left out by the log, and its tie with it.
    await vi.waitFor(() => expect(state.corrections.applied.value?.changes).not.toBeUndefined(), 20_000);
    expect(state.data.value!.tables.agreements.map(({ id }) => id).length).toBe(2);
    expect(await sha256(await saved(state))).toBe(await sha256(text));
  });

  test('keeps what the page does not know, until it is saved', async () => {
    const text = (await written(project))
      .replace('  "view"', '  "notes": [1.0, "a"],\n  "view"')
      .replace('      "readOn"', '      "colour": 1e2,\n      "readOn"');
    const state = page();
    await openProject(state, (await read(text)).project!);
    expect(await saved(state)).toBe(text);
  });

  test('says nothing of language and colours, which stay as the reader has them', async () => {
    const state = createState({
      analyst: localAnalyst(),
      catalogue: [],
      initial: { lang: 'ru', theme: 'dark' },
    });
    states.push(state);
    await openProject(state, { ...project, view: `${project.view}&lang=en&theme=light` });
    expect([state.lang.value, state.theme.value]).toEqual(['ru', 'dark']);
    expect(await saved(state)).toBe(await written(project));
  });
});

describe('a project that is opened where something is', () => {
  test('opened twice, nothing is there twice', async () => {
    const state = page();
    await openProject(state, project);
    const again = await openProject(state, (await read(await written(project))).project!);
    expect([again.renamed, again.replaced]).toEqual([[], []]);
    expect(state.opened.value.map(({ id }) => id)).toEqual([LISTE.id]);
    expect(storiesOf(state).own.list.value).toHaveLength(1);
  });

  test('beside another dataset of its name its own has another one, which all follow', async () => {
    const state = page();
    await openProject(state, project);
    const other = {
      ...project,
      datasets: [
        {
          ...LISTE,
          plan: null,
          files: [{ name: 'liste.csv', content: new Blob(['Stadt;Partner\nHof;Plauen\n']) }],
        },
      ],
    };
    const opened = await openProject(state, other);
    expect(opened.renamed).toEqual([
      { from: LISTE.title, to: { de: 'Liste (2)', en: 'List (2)', ru: 'Список (2)' } },
    ]);
    expect(state.opened.value.map(({ id }) => id)).toEqual(['file:liste.csv', 'file:liste (2).csv']);
    expect([state.dataset.value, state.corrections.log.value.dataset]).toEqual(
      Array(2).fill('file:liste (2).csv'),
    );
    const [first, second] = storiesOf(state).own.list.value;
    expect([first!.dataset, second!.dataset]).toEqual(['file:liste.csv', 'file:liste (2).csv']);
    expect(state.story.value).toBe(second!.id);
    expect(second!.id).not.toBe('own-a1');

    // Saved, it can be told from the other; opened a third time, it is known.
    const { project: read2 } = await read(await saved(state, 'file:liste (2).csv'));
    expect(read2!.datasets.filter(isOwn).map(({ id }) => id)).toEqual(['file:liste (2).csv']);
    const third = await openProject(state, other);
    expect([state.opened.value.length, third.replaced.length]).toEqual([2, 0]);
  });

  test('a dataset that only has another title here is known', async () => {
    const state = page();
    await openProject(state, project);
    state.renameDataset(LISTE.id, words('Meine Liste'));
    const { renamed } = await openProject(state, (await read(await written(project))).project!);
    expect(renamed).toEqual([]);
    expect(state.opened.value.map(({ title }) => title.de)).toEqual(['Meine Liste']);
  });

  test('no dataset of a project takes the place of one of the page', async () => {
    const state = page();
    const [own] = project.datasets.filter(isOwn);
    const sly: Project = {
      ...project,
      datasets: [{ ...own!, id: 'germany-russia' }],
      corrections: [],
      view: 'v=1&d=germany-russia',
    };
    await openProject(state, sly);
    expect(state.opened.value.map(({ id }) => id)).toEqual(['file:germany-russia']);
    expect(state.dataset.value).toBe('file:germany-russia');
  });

  test('other corrections of a dataset of the page give way, and can be brought back', async () => {
    const state = page();
    const mine = { ...BUNDLED.corrections[0]!, done: [...log.done, ...log.done] };
    state.corrections.restore(mine);
    const { replaced } = await openProject(state, BUNDLED);
    expect(replaced.map(one => [one.title.de, one.log])).toEqual([['Deutschland–Russland', mine]]);
    expect(state.corrections.logs.value.get('germany-russia')).toEqual(BUNDLED.corrections[0]);
    // The same ones do not.
    expect((await openProject(state, BUNDLED)).replaced).toEqual([]);
    state.corrections.restore(replaced[0]!.log);
    expect(state.corrections.logs.value.get('germany-russia')).toEqual(mine);
  });

  test('corrections stay where those of the file could not be read', async () => {
    const state = page();
    state.corrections.restore(BUNDLED.corrections[0]!);
    const text = (await written(BUNDLED)).replace('leaveOutPlace', 'leaveOutAll');
    const { project: one, issues } = await read(text);
    expect((await openProject(state, one!, issues)).replaced).toEqual([]);
    expect(state.corrections.logs.value.get('germany-russia')).toEqual(BUNDLED.corrections[0]);
  });
});

test('datasets that the page has in another version, or not at all, are told, and so are parts of the view', async () => {
  const state = page();
  const { issues } = await openProject(state, {
    ...BUNDLED,
    datasets: [
      { id: 'germany-russia', version: '0.9.0' },
      { id: 'moon', version: '' },
    ],
    view: 'v=1&d=germany-russia&m=sometimes&zz=1',
  });
  expect(
    issues.map(({ reason, section, entry, field, value }) => [reason, section, entry, field, value]),
  ).toEqual([
    ['other-version', 'datasets', 1, '1.0.0', '0.9.0'],
    ['not-on-page', 'datasets', 2, '', 'moon'],
    ['view-part', 'view', 0, 'm', 'sometimes'],
    ['view-part', 'view', 0, 'zz', '1'],
  ]);
});
