import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { browserFolders } from '../scripts/lib/test-files.mjs';

/** Tests that need a real browser. */
const inBrowsers = browserFolders.map((folder) => `${folder}/**/*.test.ts`);

/**
 * Browser tests that take longest in the everyday run, begun first: the last of them alone would keep one worker busy at the end. Those
 * that wait much for answers stand beside those that need the processor.
 */
const longest = [
  'walk-branches',
  'guard',
  'vault',
  'guard-words',
  'filling',
  'side-panel',
  'safety',
  'main-job',
  'guard-answers',
  'browser-window',
  'guard-time',
  'walks',
  'walks-people',
  'hosts',
  'guard-brake',
  'walks-inquiry',
  'trust',
  'policy',
  'migrations',
  'import',
  'guard-restart',
  'lessons',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Our own JSX is made by the runtime of the real build, as in every other place.
  oxc: { jsx: { development: false } },
  test: {
    sequence: { sequencer: LongestFirst },
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
          // A browser under test waits now and then, so two cores carry three.
          maxWorkers: availableParallelism() + 1,
          // What a worker loaded, and the Firefox it started, serve its next file as well.
          isolate: false,
          // On a busy computer a driver's press now and then meets a tab that is still moving; what is broken fails twice.
          retry: 1,
        },
      },
    ],
  },
});
