import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { mapWorker } from './scripts/mapWorker.ts';
import { offline } from './scripts/offline/plugin.ts';
import { onefile } from './scripts/onefile/plugin.ts';

/** Nothing from elsewhere, nothing inline. Only in the build: Vite's dev server needs inline styles and sockets. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // Wikidata is asked by the worker, which a policy in the page does not bind: the page itself can send nothing anywhere.
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  base: './',
  plugins: [contentSecurityPolicy, mapWorker, onefile, offline],
  worker: { format: 'es' },
  // sax asks for Node's streams, and does without.
  resolve: { alias: { stream: 'data:text/javascript,export{}' } },
  optimizeDeps: { exclude: ['maplibre-gl'] },
  build: {
    target: 'es2022',
    // Data stay files: they are fetched, and counted, on their own.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    // On a slow machine it would tell of the time that plugins take.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  preview: { port: 4173, strictPort: false },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // None of them measures time: on a busy machine they may take it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
