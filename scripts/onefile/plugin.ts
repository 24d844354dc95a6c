// The part of the build that makes the page as one file: a second build of the same code in which everything is inside,
// scripts, workers, styles, typeface and base map. It is fetched only by who wants it, and filled in with the data then.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ONE_FILE } from '../offline/files.ts';
import { buildTemplate } from './template.ts';

export const onefile: Plugin = {
  name: 'onefile',
  apply: 'build',
  writeBundle: {
    sequential: true,
    async handler({ dir }) {
      const folder = join(dir!, ONE_FILE);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'template.html'), await buildTemplate());
    },
  },
};
