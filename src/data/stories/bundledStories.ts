// The stories that come with the app: every file `data/<dataset>/stories/<id>.json`, fetched when asked for.

import { readStory, type ReadStory } from './readStory';

export interface BundledStory {
  /** By the name of its file; the file says the same. */
  readonly id: string;
  readonly dataset: string;
  /** Rejects when the file does not come. */
  load(): Promise<ReadStory>;
}

const files = import.meta.glob<unknown>('/data/*/stories/*.json', { import: 'default' });

export const bundledStories: readonly BundledStory[] = Object.entries(files).map(([path, load]) => {
  const [, , dataset = '', , file = ''] = path.split('/');
  return { id: file.replace(/\.json$/, ''), dataset, load: async () => readStory(await load()) };
});
