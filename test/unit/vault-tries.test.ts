import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unlock } from '../../utils/storage/vault.ts';
import { wrap } from '../../utils/storage/envelope.ts';
import { newKdf } from '../../utils/storage/kdf.ts';

const { rows, held, heard } = vi.hoisted(() => ({ rows: new Map<string, unknown>(), held: [] as unknown[], heard: [] as string[] }));
vi.mock('../../utils/storage/db.ts', () => ({
  db: {
    tries: { get: async () => rows.get('tries'), put: async (row: unknown) => void rows.set('tries', row), clear: async () => void rows.delete('tries') },
    vault: { put: async (row: unknown) => void rows.set('vault', row) },
  },
}));
vi.mock('../../utils/storage/data-key.ts', () => ({ alone: (work: () => unknown) => work(), vaultRow: async () => rows.get('vault'), ensureDeviceKey: async () => undefined }));
vi.mock('../../utils/storage/key-file.ts', () => ({
  readKeyFile: async () => {
    heard.push(rows.has('tries') ? 'counted' : 'uncounted');
    return new Uint8Array(32);
  },
  makeKeyFile: async () => ({ id: 'new', bytes: new Uint8Array(32) }),
  dropKeyFiles: async () => undefined,
}));
vi.mock('../../utils/storage/session-key.ts', () => ({ holdSessionKey: async (raw: unknown) => void held.push(raw), dropSessionKey: async () => undefined, sessionKey: async () => null, onSessionKey: () => undefined }));
vi.mock('../../utils/storage/policy.ts', () => ({ policy: async () => ({ passphraseRequired: false }), watchPolicy: () => undefined }));
vi.mock('../../utils/storage/kdf.ts', async (original) => ({ ...(await original<object>()), calibrate: async () => 1000 }));

const start = Date.UTC(2026, 10, 21);
const at = (seconds: number) => vi.setSystemTime(start + seconds * 1000);
const right = 'あさがお りんご とけい 42';
const raw = Uint8Array.of(1, 2, 3);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at(0);
  rows.clear();
  held.length = 0;
  heard.length = 0;
  rows.set('vault', { id: 'vault', ...(await wrap(raw, right, newKdf(1000), 'f', new Uint8Array(32))) });
});

describe('guessing a passphrase', () => {
  it('is not heard while one has to wait, not even with the right one', async () => {
    for (let wrong = 0; wrong < 3; wrong += 1) expect(await unlock('まちがい')).toMatchObject({ ok: false });
    const waits = await unlock(right);
    expect(waits).toEqual({ ok: false, wait: expect.any(Number) });
    expect((waits as { wait: number }).wait).toBeGreaterThan(0);
    expect([heard.length, held]).toEqual([3, []]);
    at(3600);
    expect(await unlock(right)).toEqual({ ok: true });
    expect(held).toEqual([raw]);
    expect(rows.has('tries')).toBe(false);
  });

  it('counts as wrong before it is looked at, so that ending the browser in the middle wins nothing', async () => {
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(() => new Promise(() => undefined));
    void unlock('まちがい');
    await vi.waitFor(() => expect(decrypt).toHaveBeenCalled());
    expect(rows.has('tries')).toBe(true);
    decrypt.mockRestore();
  });
});
