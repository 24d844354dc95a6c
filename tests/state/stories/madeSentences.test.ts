// Stories made from the bundled datasets, sentence by sentence: the German ones are put together here from the tables
// alone, names of the time included; the others have the same numbers and the same places in their own language.

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CLUSTER_DEFAULTS } from '../../../src/analysis/communities/communities';
import { coreToday } from '../../../src/analysis/stories/networkToday';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { localAnalyst } from '../../../src/worker/local';
import { readBundled } from '../../data/bundled';
import { aboutIn, said, worldOf } from './germanSentences';
import { neighboursOf } from './rawNetwork';
import { fromDisk, LANGS, tellStory, type ToldStory } from './tellStory';

/** Two lines on a stage. */
const MOST_LETTERS = 122;

const numbersIn = (text: string) =>
  (text.replace(/(?<=\d)[.,\u00a0\u202f](?=\d{3})/g, '').match(/\d+/g) ?? []).sort();

describe.each(Object.entries(said))('%s', (dataset, saidOf) => {
  const world = worldOf(dataset);
  const data = readBundled(dataset);
  let told: ToldStory;
  beforeAll(async () => {
    vi.stubGlobal('fetch', fromDisk);
    told = await tellStory(data);
    vi.unstubAllGlobals();
  });

  test('says in German what its tables say', () => {
    expect(told.problems).toEqual([]);
    const { question, limits } = data.info.coverage;
    const inGerman = [...told.scenes].map(([id, { caption, notes }]) => [id, [caption.de, notes.de]]);
    expect(Object.fromEntries(inGerman)).toEqual({
      about: [aboutIn(world), `${question.de} ${limits.de}`],
      ...saidOf(world),
    });
  });

  test('says the same numbers in English and Russian', () => {
    for (const [id, scene] of told.scenes) {
      for (const field of ['caption', 'notes'] as const) {
        for (const lang of LANGS) {
          expect([id, field, lang, numbersIn(scene[field][lang])]).toEqual([
            id,
            field,
            lang,
            numbersIn(scene[field].de),
          ]);
        }
      }
    }
  });

  test('calls the places as the language does, in letters of its own', () => {
    for (const [id, { scene, caption, notes }] of told.scenes) {
      const places = new URLSearchParams(scene.view).get('s')?.split(',') ?? [];
      for (const lang of LANGS) {
        for (const place of places) expect(caption[lang], id).toContain(world.nameOf(place, lang));
        const foreign = lang === 'ru' ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
        expect(`${caption[lang]} ${notes[lang]}`, `${id} ${lang}`).not.toMatch(foreign);
      }
    }
    const { caption } = told.scenes.get('first')!;
    for (const lang of LANGS) {
      for (const tie of world.oldest)
        expect(caption[lang]).toContain(world.nameOfTie(tie, lang, tie.founded!));
    }
  });

  test('fits on two lines of a stage', () => {
    for (const [id, { caption }] of told.scenes) {
      for (const lang of LANGS)
        expect(caption[lang].length, `${id} ${lang}`).toBeLessThanOrEqual(MOST_LETTERS);
    }
  });
});

test('the groups that are told have more ties within than without, and around one place most of them', async () => {
  const { core, nameOf } = worldOf('wider-circle');
  const network = buildNetwork(readBundled('wider-circle'));
  const slice = coreToday(network);
  const { group } = await localAnalyst().ask('communities', { slice, options: CLUSTER_DEFAULTS });
  const groupOf = new Map(network.places.map(({ id }, place) => [id, group[place]!]));
  for (const hub of ['de-gera', 'de-halle-saale', 'de-wuppertal']) {
    const isIn = (place: string) => groupOf.get(place) === groupOf.get(hub);
    const within = core.filter(([a, b]) => isIn(a) && isIn(b));
    const leaving = core.filter(([a, b]) => isIn(a) !== isIn(b));
    expect(within.length, nameOf(hub, 'de')).toBeGreaterThan(leaving.length);
    const degrees = [...neighboursOf(within)].map(([place, own]) => [place, own.length] as const);
    const most = Math.max(...degrees.map(([, degree]) => degree));
    expect(degrees.filter(([, degree]) => degree === most).map(([place]) => place)).toEqual([hub]);
  }
});
