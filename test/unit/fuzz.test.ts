import { describe, expect, it, vi } from 'vitest';
import { fuzzers } from '../fuzz/inputs.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('wxt/browser', () => ({ browser: {} }));

/** A thousand of each in the tests; `npm run bench -- fuzz` looks at a hundred times as many. */
const runs = 1000;

describe('whatever comes from outside', () => {
  it.each(fuzzers.map((one) => [one.name, one] as const))('is read or refused, and nothing else: %s', async (_name, { run }) => {
    await expect(run(runs, Date.now() & 0x7fffffff)).resolves.toBe(undefined);
  });
});
