import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that need a real browser and the built extension. */
const inBrowsers = ['test/browser/**/*.test.ts', 'test/reader/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Our own JSX is made by the runtime of the real build, as in every other place.
  oxc: { jsx: { development: false } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', testTimeout: 30_000, include: ['test/**/*.test.{ts,tsx}'], exclude: [...inBrowsers, '**/node_modules/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: inBrowsers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser under test waits most of the time, so two cores carry three.
          maxWorkers: Math.max(3, availableParallelism()),
          // What a worker loaded, and the Firefox it started, serve its next file as well.
          isolate: false,
          // On a busy computer a driver's press now and then meets a tab that is still moving; what is broken fails twice.
          retry: 1,
        },
      },
    ],
  },
});
