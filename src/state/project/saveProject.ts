// The project of a dataset as a file.

import { LIMITS } from '../../data/import/opened';
import { isOwn, PROJECT_ENDING } from '../../data/project/project';
import type { AskOptions } from '../../worker/protocol';
import { fileStem } from '../openedDatasets';
import type { State } from '../state';
import { gatherProject } from './gatherProject';

/** `too-large`: nobody could open it again. */
export type SavedProject = { readonly name: string; readonly content: Blob } | 'too-large';

/** Rejects where a file cannot be had any more, and when the signal aborts. */
export async function projectFile(
  state: State,
  dataset: string,
  options: AskOptions = {},
): Promise<SavedProject> {
  const question = await gatherProject(state, dataset);
  const bytes = question.datasets
    .filter(isOwn)
    .flatMap(({ files }) => files.map(({ content }) => content.size));
  if (bytes.reduce((sum, size) => sum + size, 0) > LIMITS.whole) return 'too-large';
  const content = await state.analyst.ask('writeProject', question, options);
  if (content.size > LIMITS.whole) return 'too-large';
  return { name: projectName(dataset), content };
}

/** "liste.twinline.json". */
export function projectName(dataset: string): string {
  return `${fileStem(dataset).replace(/[^\p{L}\p{N}._-]+/gu, '-')}.${PROJECT_ENDING}`;
}
