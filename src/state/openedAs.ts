// Under which id and title files are opened: what the reader has already opened from other files of the same name stays
// beside it, with its corrections.

import type { SourceFile } from '../data/import/opened';
import type { Localised } from '../data/records';
import { openedId, type OpenedDataset } from './openedDatasets';
import { sameFiles } from './sameFiles';

export interface OpenedAs {
  readonly id: string;
  /** 1: as they are called; 2: others of that name are open. */
  readonly number: number;
}

/** `name`: of the file. The same files have the id that they had. */
export async function openedAs(
  opened: readonly OpenedDataset[],
  name: string,
  files: readonly SourceFile[],
): Promise<OpenedAs> {
  for (let number = 1; ; number++) {
    const id = numbered(openedId(name), number);
    const there = opened.find(one => one.id === id);
    if (!there || (await sameFiles(there.files, files))) return { id, number };
  }
}

/** "file:liste (2).csv". */
export const numbered = (id: string, number: number): string =>
  number === 1 ? id : id.replace(/(\.[^.]+)?$/, ` (${number})$1`);

export function numberedTitle(title: Localised, number: number): Localised {
  if (number === 1) return title;
  const { de, en, ru } = title;
  return { de: `${de} (${number})`, en: `${en} (${number})`, ru: `${ru} (${number})` };
}
