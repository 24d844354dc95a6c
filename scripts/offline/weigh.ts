// What the browser keeps of a build for times without a connection: `npx tsx scripts/offline/weigh.ts`, after a build.

import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { groupBy } from '../../src/lib/groupBy';
import { offlinePaths } from './files';

const dist = 'dist';
const files = offlinePaths(dist).map(path => {
  const content = readFileSync(join(dist, path));
  // What is compressed in itself, servers send as it is.
  const isPacked = /\.(woff2|png)$/.test(path);
  return { path, kept: content.length, sent: isPacked ? content.length : gzipSync(content).length };
});

function tell(what: string, of: typeof files): void {
  const sum = (part: 'kept' | 'sent') => (of.reduce((all, file) => all + file[part], 0) / 1e6).toFixed(2);
  console.log(`${what.padEnd(14)}${of.length} files, ${sum('kept')} MB kept, ${sum('sent')} MB sent (gzip)`);
}
for (const [type, of] of groupBy(files, ({ path }) => extname(path))) tell(type, of);
tell('all', files);
