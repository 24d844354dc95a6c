// What is dropped on the page: files, single ones, several, or whole folders; or a piece of a text, such as rows of a
// spreadsheet.

import { isLeftBySystem } from '../data/import/leftBySystems';
import { LIMITS, type SourceFile } from '../data/import/opened';

export interface Drops {
  files(files: Promise<readonly SourceFile[]>): void;
  text(text: string): void;
}

/** Over fields the browser's own way of dropping texts stays. `root` has `data-dropping` while files are over it. */
export function followDrops(root: HTMLElement, { files, text }: Drops): () => void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  const isOurs = (event: DragEvent) => hasFiles(event) || !isField(event.target);
  const over = (event: DragEvent) => {
    if (!isOurs(event)) return;
    // Else a link that is let go here would take the place of the page.
    event.preventDefault();
    if (hasFiles(event)) root.dataset.dropping = '';
  };
  // On its way over the page the pointer leaves one element after the other.
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) delete root.dataset.dropping;
  };
  const drop = (event: DragEvent) => {
    delete root.dataset.dropping;
    if (!event.dataTransfer || !isOurs(event)) return;
    event.preventDefault();
    if (hasFiles(event)) files(droppedFiles(event.dataTransfer));
    else text(event.dataTransfer.getData('text/plain'));
  };
  const page = document;
  page.addEventListener('dragover', over);
  page.addEventListener('dragleave', leave);
  page.addEventListener('drop', drop);
  return () => {
    page.removeEventListener('dragover', over);
    page.removeEventListener('dragleave', leave);
    page.removeEventListener('drop', drop);
  };
}

/** Where somebody writes, or chooses a file: a paste or a drop goes there. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** To be called while the event is on its way: afterwards the browser gives nothing away. */
async function droppedFiles(data: DataTransfer): Promise<readonly SourceFile[]> {
  const entries = [...data.items].map(item => item.webkitGetAsEntry?.() ?? null);
  const plain = [...data.files].map(file => ({ name: file.name, content: file }));
  // Where nothing is a folder, the files are at hand.
  if (!entries.some(entry => entry?.isDirectory)) return plain;
  const found: SourceFile[] = [];
  for (const entry of entries) if (entry) await collect(entry, '', found);
  return found;
}

/** One more than may be opened is enough to say that there are too many. */
const isFull = (found: readonly SourceFile[]) => found.length > LIMITS.files;

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function collect(entry: FileSystemEntry, folder: string, found: SourceFile[]): Promise<void> {
  if (isFull(found) || isLeftBySystem(entry.name)) return;
  // Browsers differ in what the classes of entries are called.
  if (isFile(entry)) {
    const content = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ name: folder + entry.name, content });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A reader gives some at a time, and in the end none.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0 || isFull(found)) return;
      for (const one of some) await collect(one, `${folder}${entry.name}/`, found);
    }
  }
}
