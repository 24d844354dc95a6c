// The door for tables of the reader's own: a choice of files, or a file dropped on the page.

import type { State } from '../state/state';

/** What tables of pairs are called. */
export const TABLE_FILES = '.csv,.tsv,.txt,.edges,.edgelist,text/csv,text/tab-separated-values,text/plain';

/** Today where the reader is, YYYY-MM-DD: the day as of which the table speaks. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-');
}

export function openTableIn(state: State, file: File): void {
  state.openTable({ name: file.name, content: file, readOn: today() });
}

/** Takes files that are dropped anywhere on the page; returns its own end. */
export function takeDroppedTables(root: HTMLElement, open: (file: File) => void): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(file);
  };
  root.addEventListener('dragover', over);
  root.addEventListener('drop', drop);
  return () => {
    root.removeEventListener('dragover', over);
    root.removeEventListener('drop', drop);
  };
}
