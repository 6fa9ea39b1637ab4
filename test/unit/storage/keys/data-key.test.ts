import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withKey } from '../../../../utils/storage/keys/data-key.ts';

const now = vi.hoisted(() => ({
  asked: [] as string[],
  rows: { vault: undefined as object | undefined, keys: undefined as object | undefined },
  raw: null as Uint8Array | null,
  policy: {} as object,
}));
vi.mock('../../../../utils/storage/db/db.ts', () => {
  const table = (name: 'vault' | 'keys') => ({ get: async () => now.rows[name] });
  return {
    db: {
      vault: table('vault'),
      keys: table('keys'),
      transaction: async (...all: unknown[]) => {
        now.asked.push('rows');
        return (all.at(-1) as () => unknown)();
      },
    },
  };
});
vi.mock('../../../../utils/storage/keys/session-key.ts', () => ({ noteActivity: async () => now.raw }));
vi.mock('../../../../utils/storage/keys/device-key.ts', () => ({
  deviceRow: async () => now.rows.keys,
  openDeviceKey: async () => 'device',
}));
vi.mock('../../../../utils/storage/keys/key-file.ts', () => ({}));
vi.mock('../../../../utils/storage/keys/reseal.ts', () => ({}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      managed: {
        get: async () => {
          now.asked.push('policy');
          return now.policy;
        },
      },
    },
  },
}));

const opened = () => withKey(async (key) => key).catch(({ fault }: { fault?: string }) => fault);

describe('the key', () => {
  let clock = 0;
  beforeEach(() => {
    clock += 60_000;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    Object.assign(now, { asked: [], rows: { vault: undefined, keys: {} }, raw: null, policy: {} });
  });

  it('is had with one transaction, and the policy with one question in three seconds', async () => {
    expect([await opened(), await opened()]).toEqual(['device', 'device']);
    expect(now.asked.toSorted()).toEqual(['policy', 'rows', 'rows']);
    now.policy = { passphraseRequired: true };
    clock += 3001;
    expect(await opened()).toBe('storeLocked');
  });

  it('is asked for anew each time: a vault that was locked opens nothing more', async () => {
    now.rows = { vault: { version: 1, kdf: { rounds: 1, salt: '' }, file: 'f', box: { iv: new Uint8Array(12) } }, keys: undefined };
    now.raw = new Uint8Array(32);
    expect(await opened()).toMatchObject({ type: 'secret' });
    now.raw = null;
    expect(await opened()).toBe('storeLocked');
  });
});
