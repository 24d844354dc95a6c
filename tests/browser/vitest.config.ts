import { defineConfig } from 'vitest/config';

// Real Chromium drawing WebGL in software: two files at a time, as a page often waits for its timers, and patience.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/server.ts'],
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 30_000 } },
    // What fails is tried once more, and the report says "retry x1" beside it: such a test is to be mended, but a busy
    // machine alone fails nobody. A fault that is there fails twice.
    retry: 1,
  },
});
