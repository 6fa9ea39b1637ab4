import { describe, expect, it, vi } from 'vitest';
import { onWiped, wipe } from '../../../utils/storage/wipe.ts';

const { done } = vi.hoisted(() => ({ done: [] as string[] }));
vi.mock('wxt/browser', () => {
  const area = (name: string) => ({ clear: async () => void done.push(name) });
  return { browser: { storage: { local: area('local'), session: area('session') } } };
});
vi.mock('dexie', () => ({ Dexie: { delete: async () => void done.push('database') } }));
vi.mock('../../../utils/storage/db/db.ts', () => ({ db: { name: 'x', close: () => undefined, open: () => undefined } }));
vi.mock('../../../utils/storage/keys/data-key.ts', () => ({ alone: (work: () => unknown) => work() }));
vi.mock('../../../utils/storage/keys/key-file.ts', () => ({
  dropKeyFiles: async (keep: string | null, use = 'data') => void done.push(`${use} files but ${keep}`),
}));
vi.mock('../../../utils/storage/keys/session-key.ts', () => ({ dropSessionKey: async () => void done.push('open key') }));

describe('deleting everything', () => {
  it('leaves nothing, begins with the keys, and tells the other windows', async () => {
    const told = Promise.withResolvers<void>();
    const end = onWiped(told.resolve);
    await wipe();
    await told.promise;
    end();
    expect(done.slice(0, 2)).toEqual(['data files but null', 'ledger files but null']);
    expect(done.slice(2).toSorted()).toEqual(['database', 'local', 'open key', 'session']);
  });
});
