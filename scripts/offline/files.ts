// What the service worker keeps: every file of a build. The list stands as one line before its code.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const SERVICE_WORKER = 'serviceWorker.js';

/** The page as one file, as large as all others together: fetched by who wants it. */
export const ONE_FILE = 'onefile';

/** Vite writes a digest of the content into the names of these; others need one beside them. */
const NAMED_BY_CONTENT = /^assets\/.+-[\w-]{8}\.\w+$/;

/** Paths of the files below a folder that are kept, with "/", in their order. */
export function offlinePaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(folder, path)).isFile())
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path !== SERVICE_WORKER && !path.startsWith(`${ONE_FILE}/`))
    .sort();
}

/** Puts the list of the files that are there before the code of the service worker, in place of an earlier list. */
export function writeOfflineFiles(folder: string): void {
  const files = offlinePaths(folder).map(path => [
    path,
    NAMED_BY_CONTENT.test(path) ? '' : digestOf(join(folder, path)),
  ]);
  const path = join(folder, SERVICE_WORKER);
  const code = readFileSync(path, 'utf8').replace(/^self\.twinlineFiles=.*\n/, '');
  writeFileSync(path, `self.twinlineFiles=${JSON.stringify(files)};\n${code}`);
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
}
