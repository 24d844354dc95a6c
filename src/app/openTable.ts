// The door for tables and stories of the reader's own: a choice of files, or a file dropped on the page.

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

/** A story lies in a file of its own kind, and is opened where stories are made. */
export const isStoryFile = ({ name }: File): boolean => /\.json$/i.test(name);

export async function openStoryIn(state: State, file: File): Promise<void> {
  state.set({ panel: 'stories' });
  const { storiesOf } = await import('../state/stories/stories');
  storiesOf(state).openFile(file.name, await file.text());
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
