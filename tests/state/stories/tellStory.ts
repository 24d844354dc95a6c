// A made story as it is read: its captions and notes filled, in every language.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fill } from '../../../src/analysis/stories/fill';
import type { Dataset } from '../../../src/data/records';
import type { Scene, Story } from '../../../src/data/stories/story';
import { buildNames } from '../../../src/graph/names';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { languages, type Lang } from '../../../src/i18n';
import { madeStory } from '../../../src/state/stories/madeStory';
import { faultsOf, type ViewFault } from '../../../src/state/stories/sceneView';
import { localAnalyst } from '../../../src/worker/local';

export const LANGS = languages.map(({ id }) => id);

/** The files that a server would send: the gazetteer. */
export async function fromDisk(url: string): Promise<Response> {
  return new Response(await readFile(resolve(`.${url.split('?')[0]!}`), 'utf8'));
}

export interface ToldScene {
  readonly scene: Scene;
  readonly caption: Readonly<Record<Lang, string>>;
  readonly notes: Readonly<Record<Lang, string>>;
  readonly faults: readonly ViewFault[];
}

export interface ToldStory {
  readonly story: Story;
  readonly scenes: ReadonlyMap<string, ToldScene>;
  /** What could not be said, in any language. */
  readonly problems: readonly unknown[];
}

export async function tellStory(dataset: Dataset): Promise<ToldStory> {
  const network = buildNetwork(dataset);
  const names = buildNames(dataset.tables.place_names);
  const { tables } = dataset;
  const story = await madeStory(localAnalyst(), { id: 'made', network, tables, names });
  const problems: unknown[] = [];
  const say = (scene: Scene, field: 'caption' | 'notes') =>
    Object.fromEntries(
      LANGS.map(lang => {
        const filled = fill(scene[field][lang], { network, tables, names, lang });
        problems.push(...filled.problems);
        return [lang, filled.text];
      }),
    ) as Record<Lang, string>;
  const scenes = new Map(
    story.scenes.map(scene => [
      scene.id,
      {
        scene,
        caption: say(scene, 'caption'),
        notes: say(scene, 'notes'),
        faults: faultsOf(scene.view, network, tables),
      },
    ]),
  );
  return { story, scenes, problems };
}

/** The German captions by scene. */
export const captionsOf = ({ scenes }: ToldStory): Readonly<Record<string, string>> =>
  Object.fromEntries([...scenes].map(([id, { caption }]) => [id, caption.de]));
