// Serves the production build for the browser tests, from a subfolder as static hosting would.

import { preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';

let server: PreviewServer;

export async function setup(project: TestProject): Promise<void> {
  server = await preview({
    base: '/town/hall/',
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  project.provide('origin', server.resolvedUrls!.local[0]!);
}

export async function teardown(): Promise<void> {
  await server.close();
}

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}
