import { createHash, createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeyRow } from '../../../../utils/storage/db/rows.ts';

const { keys, ledger, files, reads, madeNow } = vi.hoisted(() => ({
  madeNow: new Set<string>(),
  reads: [] as string[],
  keys: new Map<string, KeyRow>(),
  ledger: new Map<string, { key: string }>(),
  files: new Map<string, Uint8Array<ArrayBuffer>>(),
}));

vi.mock('../../../../utils/storage/db/db.ts', () => ({
  db: {
    keys: { get: async (id: string) => (reads.push(id), keys.get(id)), put: async (row: KeyRow) => void keys.set(row.id, row) },
    ledger: {
      toArray: async () => [...ledger.values()],
      clear: async () => ledger.clear(),
      bulkPut: async (rows: { key: string }[]) => rows.forEach((row) => ledger.set(row.key, row)),
    },
    transaction: async (...all: unknown[]) => (all.at(-1) as () => Promise<void>)(),
  },
}));
vi.mock('../../../../utils/storage/keys/key-file.ts', () => ({
  isOfEarlierStart: async (id: string) => !madeNow.has(id),
  makeKeyFile: async () => {
    const made = { id: crypto.randomUUID(), bytes: crypto.getRandomValues(new Uint8Array(32)) };
    files.set(made.id, made.bytes);
    madeNow.add(made.id);
    return made;
  },
  readKeyFile: async (id: string) => {
    const bytes = files.get(id);
    const { StorageFault } = await import('../../../../utils/storage/db/fault.ts');
    if (!bytes) throw new StorageFault('storeDamaged');
    return bytes;
  },
  dropKeyFiles: async (keep: string) => [...files.keys()].forEach((id) => id !== keep && files.delete(id)),
}));

const id = '98765432109821';

/** The module as it is after a new start of the browser. */
const place = async (of = id) => {
  vi.resetModules();
  return (await import('../../../../utils/storage/keys/ledger-key.ts')).ledgerPlace(of);
};
const signed = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest('hex');

beforeEach(() => {
  for (const store of [keys, ledger, files, madeNow]) store.clear();
});

describe('the place of an ID in the ledger', () => {
  it('is the same after a new start, another one for another ID, and made by nothing that all computers share', async () => {
    const first = await place();
    expect([await place(), first]).toEqual([first, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(await place('98765432109822')).not.toBe(first);
    expect(first).not.toBe(createHash('sha256').update(id).digest('hex'));
    expect(keys.get('ledger')!.key.extractable).toBe(false);
    for (const store of [keys, files]) store.clear();
    expect(await place()).not.toBe(first);
  });

  it('is told of many with one reading of the key', async () => {
    const [first, second] = [await place(), await place('98765432109822')];
    const { ledgerPlaces } = await import('../../../../utils/storage/keys/ledger-key.ts');
    reads.length = 0;
    expect(await ledgerPlaces([id, '98765432109822', id])).toEqual([first, second, first]);
    expect(reads).toHaveLength(1);
  });

  it('takes both halves, and what was counted under a lost one is gone', async () => {
    const first = await place();
    ledger.set(first, { key: first });
    files.clear();
    // What a change that was cut off has left goes as well.
    files.set('left', new Uint8Array(32));
    expect(await place()).not.toBe(first);
    expect([ledger.size, files.size]).toEqual([0, 2]);
    // It goes in a later start, when the file in force has been read.
    madeNow.clear();
    await place();
    expect(files.size).toBe(1);
    const [half] = [...files.values()];
    const inner = Buffer.from(await crypto.subtle.sign('HMAC', keys.get('ledger')!.key, new TextEncoder().encode(id))).toString('hex');
    expect(await place()).toBe(signed(half!, inner));
  });

  it('takes what the first edition counted along', async () => {
    const raw = crypto.getRandomValues(new Uint8Array(32));
    keys.set('ledger', {
      id: 'ledger',
      key: await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    });
    ledger.set(signed(raw, id), { key: signed(raw, id) });
    const now = await place();
    expect([...ledger.keys()]).toEqual([now]);
    expect(now).not.toBe(signed(raw, id));
  });
});
