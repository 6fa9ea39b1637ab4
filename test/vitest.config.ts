import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', testTimeout: 30_000, include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**', '**/node_modules/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two browsers at a time is what two cores carry.
          maxWorkers: 2,
          retry: 0,
        },
      },
    ],
  },
});
