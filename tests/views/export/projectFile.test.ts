// The section of the project file: what it says is inside, and what is.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { createState } from '../../../src/state/createState';
import type { State } from '../../../src/state/state';
import { storiesOf } from '../../../src/state/stories/stories';
import { createProjectFileModel } from '../../../src/views/export/project/model';
import { localAnalyst } from '../../../src/worker/local';
import { LISTE, PROJECT, read } from '../../data/project/projects';

let state: State;
let stop = () => {};
afterEach(() => {
  stop();
  storiesOf(state).close();
  state.close();
});

function opened(files = LISTE.files) {
  state = createState({ analyst: localAnalyst(), catalogue: [], initial: { panel: 'export' }, settle: 0 });
  const model = createProjectFileModel(state);
  stop = () => model.stop();
  state.addDataset({ ...LISTE, encoding: undefined, files, result: null });
  state.set({ panel: 'export' });
  return model;
}

describe('the project file of the dataset on the page', () => {
  test('holds what it says: files, corrections, own stories, and the datasets that these show', async () => {
    const model = opened();
    await storiesOf(state).own.settled();
    expect(model.inside.value).toMatchObject({ files: 1, others: 0, steps: 0, stories: 0 });
    state.corrections.restore(PROJECT.corrections[0]!);
    storiesOf(state).own.add(PROJECT.stories[0]!);
    // Of another dataset.
    storiesOf(state).own.add({ ...PROJECT.stories[0]!, id: 'own-b', dataset: 'nrw-uk' });
    expect(model.inside.value).toMatchObject({ files: 1, others: 1, steps: 2, stories: 1 });

    const handed: { readonly name: string; readonly content: Blob }[] = [];
    await model.save((name, content) => handed.push({ name, content }));
    expect(handed.map(({ name }) => name)).toEqual(['liste.twinline.json']);
    const { project } = await read(handed[0]!.content);
    expect(project!.datasets.map(({ id }) => id)).toEqual([LISTE.id, 'germany-russia']);
    expect([project!.corrections.length, project!.stories.length]).toEqual([1, 1]);
    const { size } = handed[0]!.content;
    expect(model.outcome.value).toEqual({ name: 'liste.twinline.json', bytes: size });
    // Told before it is written: about so large.
    expect(Math.abs(model.inside.value!.bytes / size - 1)).toBeLessThan(0.3);
    expect(model.job.value).toBeNull();
  });

  test('of files that are too large it is refused before it is written', async () => {
    const ask = vi.fn();
    const model = opened([
      { name: 'a.csv', content: new Blob([new Uint8Array(60e6)]) },
      { name: 'b.csv', content: new Blob([new Uint8Array(60e6)]) },
    ]);
    await model.save(ask);
    expect([model.outcome.value, ask.mock.calls]).toEqual(['too-large', []]);
  });

  test('a file that cannot be had any more is told', async () => {
    const gone = new Blob(['a']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const model = opened([{ name: 'a.csv', content: gone }]);
    await model.save(() => {});
    expect(model.outcome.value).toBe('failed');
  });
});
