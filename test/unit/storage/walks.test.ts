import { beforeEach, expect, it, vi } from 'vitest';
import { makeKey } from '../../../utils/storage/keys/sealed-box.ts';
import { mostRuns, saveRun } from '../../../utils/storage/walks.ts';
import type { WalkRun } from '../../../utils/walks/run.ts';
import { type WalkRow } from '../../../utils/storage/db/rows.ts';

const now = vi.hoisted(() => ({ key: null as unknown as CryptoKey, rows: new Map<string, WalkRow>(), asked: [] as string[] }));
vi.mock('../../../utils/storage/db/db.ts', () => ({
  db: {
    walks: {
      put: async (row: WalkRow) => void now.rows.set(row.id, row),
      count: async () => now.rows.size,
      toArray: async () => [...now.rows.values()],
      bulkDelete: async (ids: string[]) => {
        now.asked.push('rows');
        for (const id of ids) now.rows.delete(id);
      },
    },
    transaction: async (...all: unknown[]) => {
      now.asked.push('rows');
      return (all.at(-1) as () => unknown)();
    },
  },
}));
vi.mock('../../../utils/storage/keys/data-key.ts', () => ({
  withKey: async (work: (key: CryptoKey) => unknown) => {
    now.asked.push('key');
    return work(now.key);
  },
}));

const run = (number: number): WalkRun => ({
  id: `3f0c7a52-6f1e-4d9b-9a3e-${String(number).padStart(12, '0')}`,
  profileId: null,
  progress: { walk: 'login', answers: {}, done: {}, at: null },
  startedAt: 1,
  updatedAt: number,
});

beforeEach(async () => {
  now.key = await makeKey();
  now.rows.clear();
  now.asked.length = 0;
});

it('a walk is kept with one way to the key and one to the rows', async () => {
  await saveRun(run(1));
  expect([now.asked, now.rows.size]).toEqual([['key', 'rows'], 1]);
});

it('the oldest one goes when there are too many, and none when one of them goes on', async () => {
  for (let number = 1; number <= mostRuns; number += 1) await saveRun(run(number));
  await saveRun({ ...run(2), updatedAt: 1000 });
  expect(now.rows.size).toBe(mostRuns);
  await saveRun(run(mostRuns + 1));
  expect([now.rows.size, now.rows.has(run(1).id), now.rows.has(run(2).id), now.rows.has(run(mostRuns + 1).id)]).toEqual([
    mostRuns,
    false,
    true,
    true,
  ]);
});
