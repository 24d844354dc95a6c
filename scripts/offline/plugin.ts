// The part of the build that makes the page installable and lets it open without a connection: the service worker with
// its list of files, and what a browser asks for before it installs a page.

import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SERVICE_WORKER, writeOfflineFiles } from './files.ts';

export const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  buildStart() {
    this.emitFile({
      type: 'chunk',
      id: resolve('src/app/offline/serviceWorker.ts'),
      fileName: SERVICE_WORKER,
    });
  },
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/icon-180.png' }, injectTo: 'head' },
  ],
  // When everything is written: workers, styles and what is only copied are in the folder too.
  writeBundle: { order: 'post', sequential: true, handler: ({ dir }) => writeOfflineFiles(dir!) },
};
