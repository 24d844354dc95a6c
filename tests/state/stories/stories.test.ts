import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/data/stories/story';
import type { ViewState } from '../../../src/state/fields';
import { createState } from '../../../src/state/createState';
import { createStories } from '../../../src/state/stories/stories';
import { answer } from '../../../src/worker/answer';
import type { Analyst } from '../../../src/worker/protocol';
import { world } from '../../world';
import { createBase, scene, story } from './probe';

const datasets = new Map([
  [
    'world',
    world([
      { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
      { a: 'de-ulm', b: 'ru-orel', founded: '1990' },
    ]),
  ],
  ['other', world([{ a: 'de-hof', b: 'ru-omsk', founded: '1970' }])],
]);

/** The real analysis in place; datasets come from the test instead of the network. */
const analyst: Analyst = {
  ask: async (topic, question, options = {}) => {
    if (topic !== 'load') return answer(topic, question, options);
    const { id } = question as { id: string };
    const dataset = datasets.get(id)!;
    return { ...dataset, info: { ...dataset.info, id } } as never;
  },
  close() {},
};

const told = story({
  scenes: [
    scene('eins', {
      view: 'm=year&y=1985&s=de-ulm',
      caption: { de: 'Ende 1985: {inForce 1985|Partnerschaft|Partnerschaften}', en: '', ru: '' },
    }),
    scene('zwei', { view: 'm=all&view=map', sources: ['s1', 's9'] }),
    scene('drei', {
      view: 'd=other',
      caption: { de: '', en: '{ties|tie|ties}', ru: '' },
      notes: { de: '{nothing}', en: '', ru: '' },
    }),
  ],
});

async function openWorld(initial: Partial<ViewState> = {}, kept: readonly Story[] = [told]) {
  const base = createBase();
  for (const one of kept) base.rows.set(one.id, { id: one.id, value: one, revision: 1 });
  const state = createState({
    analyst,
    catalogue: [...datasets.keys()].map(id => ({ id, descriptorUrl: '', tables: {} })),
    initial: { dataset: 'world', ...initial },
    settle: 0,
  });
  const stories = createStories(state, Promise.resolve(base.openTab()));
  await expect.poll(() => state.network.value !== null && !stories.loading.value).toBe(true);
  return { state, stories };
}

describe('the story that is told', () => {
  test('is the one that the link names, at its scene', async () => {
    const { state, stories } = await openWorld({ story: 'own-probe', scene: 'zwei', mode: 'year' });
    expect([stories.story.value, stories.at.value, stories.isOwn.value]).toEqual([told, 1, true]);
    // The view of the link stands: the reader may have gone on from the scene.
    expect(state.mode.value).toBe('year');
  });

  test('none is told that is not here, and the page can say so', async () => {
    const { stories } = await openWorld({ story: 'own-of-somebody' });
    expect([stories.story.value, stories.notHere.value, stories.at.value]).toEqual([null, true, -1]);
    stories.next();
    expect(stories.scene.value).toBeNull();
  });

  test('without a name there is none, and none is missing', async () => {
    const { stories } = await openWorld();
    expect([stories.story.value, stories.notHere.value]).toEqual([null, false]);
  });
});

describe('from scene to scene', () => {
  test('forth and back, and not beyond the ends', async () => {
    const { stories } = await openWorld();
    stories.open('own-probe');
    expect(stories.at.value).toBe(-1);
    const path = [stories.next, stories.next, stories.next, stories.next, stories.previous].map(go => {
      go();
      return stories.at.value;
    });
    expect(path).toEqual([0, 1, 2, 2, 1]);
    stories.toScene(99);
    expect(stories.scene.value!.id).toBe('drei');
  });

  test('a scene shows its view and nothing of the one before, in language and colours of the reader', async () => {
    const { state, stories } = await openWorld({
      lang: 'ru',
      theme: 'dark',
      story: 'own-probe',
      stage: 'on',
    });
    stories.toScene(0);
    expect(state.snapshot()).toMatchObject({
      mode: 'year',
      year: 1985,
      places: ['de-ulm'],
      arrangement: 'split',
    });
    stories.next();
    expect(state.snapshot()).toMatchObject({
      mode: 'all',
      places: [],
      arrangement: 'map',
      lang: 'ru',
      theme: 'dark',
      stage: 'on',
      story: 'own-probe',
      scene: 'zwei',
    });
  });

  test('one may show another dataset', async () => {
    const { state, stories } = await openWorld({ story: 'own-probe' });
    stories.toScene(2);
    await expect.poll(() => state.data.value!.info.id).toBe('other');
    stories.toScene(0);
    await expect.poll(() => state.data.value!.info.id).toBe('world');
  });

  test('from wherever the reader has gone, one step leads back', async () => {
    const { state, stories } = await openWorld({ story: 'own-probe' });
    stories.toScene(0);
    state.set({ mode: 'all', places: ['ru-orel'], panel: 'city' });
    expect(stories.scene.value!.id).toBe('eins');
    stories.backToScene();
    expect(state.snapshot()).toMatchObject({
      mode: 'year',
      year: 1985,
      places: ['de-ulm'],
      panel: 'overview',
    });
  });

  test('the panel stays where scenes are chosen in it', async () => {
    const { state, stories } = await openWorld({ story: 'own-probe', panel: 'stories' });
    stories.toScene(1, { keepPanel: true });
    expect([state.panel.value, state.arrangement.value]).toEqual(['stories', 'map']);
  });

  test('a story is left where the page is', async () => {
    const { state, stories } = await openWorld({ story: 'own-probe' });
    stories.toScene(0);
    stories.leave();
    expect(state.snapshot()).toMatchObject({ story: '', scene: '', mode: 'year', year: 1985 });
  });

  test('on stage a story begins with its first scene', async () => {
    const { state } = await openWorld({ story: 'own-probe', stage: 'on' });
    expect(state.scene.value).toBe('eins');
  });
});

describe('the words of a scene', () => {
  test('are computed from the data that it shows', async () => {
    const { stories } = await openWorld({ story: 'own-probe' });
    expect(stories.textsOf(told.scenes[0]!).caption!.text).toBe('Ende 1985: 1\u00a0Partnerschaft');
  });

  test('wait for them where another dataset is on the page', async () => {
    const { stories } = await openWorld({ story: 'own-probe' });
    expect(stories.textsOf(told.scenes[2]!).caption).toBeNull();
    stories.toScene(2);
    await expect
      .poll(() => stories.textsOf(told.scenes[2]!).caption)
      .toMatchObject({ text: '1\u00a0tie', lang: 'en' });
  });

  test('are left out where they cannot be computed', async () => {
    const { stories } = await openWorld({ story: 'own-probe' });
    stories.toScene(2);
    await expect
      .poll(() => stories.textsOf(told.scenes[2]!).notes)
      .toMatchObject({ text: '', problems: [{ what: 'figure', value: 'nothing' }] });
  });
});
