// What is dropped on the page, as files: single ones, several, or whole folders.

import { isLeftBySystem } from '../data/import/leftBySystems';
import { LIMITS, type SourceFile } from '../data/import/opened';

/** To be called while the event is on its way: afterwards the browser gives nothing away. */
export async function droppedFiles(data: DataTransfer): Promise<readonly SourceFile[]> {
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
