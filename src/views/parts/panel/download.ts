// Hands a file to the reader. The address of its content lives until the browser has taken it.

import { fileStem } from '../../../state/openedDatasets';

export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** "germany-russia-rangliste.csv", from the dataset's id; without the signs that a file's name may not have. */
export const csvName = (dataset: string, what: string): string => fileName(dataset, [what], 'csv');

/** "germany-russia-1989.gexf". */
export function fileName(dataset: string, parts: readonly string[], ending: string): string {
  const stem = fileStem(dataset).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${[stem, ...parts].join('-')}.${ending}`;
}
