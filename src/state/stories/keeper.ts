// Where the reader's own stories are kept.

import type { Story } from '../../data/stories/story';
import { openDatabase } from '../keeping/database';
import { createKeeper, type Keeper } from '../keeping/keeper';

/** Rejects where the browser keeps nothing, as in some private windows. */
export async function openKeeper(name?: string): Promise<Keeper<Story>> {
  const database = openDatabase(name);
  await database.use();
  return createKeeper<Story>({
    database,
    store: 'stories',
    toRow: story => ({ story }),
    fromRow: ({ story }) => story as Story,
  });
}
