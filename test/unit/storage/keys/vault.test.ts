import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changePassphrase, removePassphrase, setPassphrase, unlock, waitForTry } from '../../../../utils/storage/keys/vault.ts';
import { sealNoTries } from '../../../../utils/storage/keys/tries.ts';
import { wrap } from '../../../../utils/storage/keys/envelope.ts';
import { newKdf, type Kdf, type stretch } from '../../../../utils/storage/keys/kdf.ts';

const { rows, held, heard, kept, calibrate, before } = vi.hoisted(() => ({
  before: { tries: undefined as unknown },
  rows: new Map<string, unknown>(),
  held: [] as unknown[],
  heard: [] as string[],
  kept: [] as string[],
  calibrate: vi.fn<() => Promise<number>>(),
}));
vi.mock('../../../../utils/storage/db/db.ts', () => ({
  db: {
    transaction: async (...all: unknown[]) => (all.at(-1) as () => unknown)(),
    tries: {
      get: async () => rows.get('tries'),
      put: async (row: unknown) => void rows.set('tries', row),
      clear: async () => void rows.delete('tries'),
    },
    vault: { put: async (row: unknown) => void rows.set('vault', row), clear: async () => void rows.delete('vault') },
    codes: { clear: async () => void rows.delete('codes') },
    keys: { put: async (row: unknown) => void rows.set('device', row), bulkDelete: async () => void rows.delete('device') },
  },
}));
vi.mock('../../../../utils/storage/keys/data-key.ts', () => ({
  alone: (work: () => unknown) => work(),
  vaultRow: async () => rows.get('vault'),
  ensureDeviceKey: async () => undefined,
}));
vi.mock('../../../../utils/storage/keys/spare.ts', () => ({
  lastProven: async () => null,
  readFileOf: async () => new Uint8Array(32),
}));
vi.mock('../../../../utils/storage/keys/key-file.ts', () => ({
  isOfEarlierStart: async (file: string) => file === 'f',
  makeKeyFile: async () => ({ id: 'new', bytes: new Uint8Array(32) }),
  dropKeyFiles: async (keep: string) => void kept.push(keep),
}));
vi.mock('../../../../utils/storage/keys/session-key.ts', () => ({
  holdSessionKey: async (raw: unknown) => void held.push(raw),
  dropSessionKey: async () => void held.pop(),
  sessionKey: async () => null,
  onSessionKey: () => undefined,
}));
vi.mock('../../../../utils/storage/keys/device-key.ts', () => ({
  dataKeyIds: ['device'],
  deviceRow: async () => rows.get('device'),
  makeDeviceKey: async () => ({ row: { id: 'device', file: 'made' }, key: {} }),
}));
vi.mock('../../../../utils/storage/keys/reseal.ts', () => ({
  reseal: async () => [],
  writeResealed: async (_rows: unknown, writeKey: () => Promise<void>) => writeKey(),
}));
vi.mock('../../../../utils/storage/managed-policy.ts', () => ({
  policy: async () => ({ passphraseRequired: false }),
  watchPolicy: () => undefined,
}));
// Real rounds take their time; here their number is only read from the envelope.
vi.mock('../../../../utils/storage/keys/kdf.ts', async (original) => {
  const kdf = await original<{ stretch: typeof stretch }>();
  const quick = (words: string, how: Kdf) => {
    heard.push(rows.get('tries') === before.tries ? 'uncounted' : 'counted');
    return kdf.stretch(words, { ...how, rounds: 1000 });
  };
  return { ...kdf, calibrate, stretch: quick };
});

const start = Date.UTC(2026, 10, 21);
const at = (seconds: number) => vi.setSystemTime(start + seconds * 1000);
const right = 'あさがお りんご とけい 42';
const raw = new Uint8Array(32).fill(7);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at(0);
  rows.clear();
  held.length = 0;
  heard.length = 0;
  kept.length = 0;
  calibrate.mockReset().mockResolvedValue(1000);
  rows.set('vault', { id: 'vault', ...(await wrap(raw, right, newKdf(1000), 'f', new Uint8Array(32))) });
  before.tries = await sealNoTries(new Uint8Array(32));
  rows.set('tries', before.tries);
  heard.length = 0;
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
    expect(await waitForTry()).toBe(0);
  });

  it('counts as wrong before it is looked at, so that ending the browser in the middle wins nothing', async () => {
    await unlock('まちがい');
    expect(heard).toEqual(['counted']);
  });

  it('cannot be made quicker by taking the count away, or by changing it: that is a wait of its own', async () => {
    for (let wrong = 0; wrong < 8; wrong += 1) {
      at(wrong * 3600);
      await unlock('まちがい');
    }
    const long = await waitForTry();
    for (const row of [
      undefined,
      { id: 'tries', failed: 0, until: 0 },
      { id: 'tries', box: { iv: new Uint8Array(12), data: new ArrayBuffer(40) } },
    ]) {
      rows.set('tries', row);
      heard.length = 0;
      expect(await unlock(right)).toMatchObject({ ok: false });
      expect(heard).toEqual([]);
    }
    expect(long).toBeGreaterThan(0);
  });
});

describe('a passphrase', () => {
  it('leaves nothing behind by which the data could be opened without it', async () => {
    rows.delete('vault');
    rows.set('device', {});
    await setPassphrase(right);
    expect([rows.has('device'), held.length]).toEqual([false, 1]);
    // A second one cannot be set over it.
    await expect(setPassphrase('ほかの 合言葉')).rejects.toMatchObject({ fault: 'storeUnavailable' });
    expect(await unlock(right)).toEqual({ ok: true });
  });

  it('takes the security codes with it, which nothing else may protect', async () => {
    rows.set('codes', {});
    expect(await removePassphrase('まちがい')).toMatchObject({ ok: false });
    expect([...rows.keys()]).toEqual(expect.arrayContaining(['vault', 'codes']));
    held.push(raw);
    expect(await removePassphrase(right)).toEqual({ ok: true });
    expect([[...rows.keys()], held]).toEqual([['device'], []]);
  });
});

describe('the rounds of a passphrase', () => {
  const enough = 600_000;
  const roundsKept = () => (rows.get('vault') as { kdf: { rounds: number } }).kdf.rounds;
  /** As if every passphrase took so long. */
  const takes = (ms: number) => {
    let now = 0;
    return vi.spyOn(performance, 'now').mockImplementation(() => (now += ms));
  };
  beforeEach(async () => {
    rows.set('vault', { id: 'vault', ...(await wrap(raw, right, newKdf(enough), 'f', new Uint8Array(32))) });
  });

  it('are measured by opening it, which is asked for no second time', async () => {
    const clock = takes(250);
    expect(await unlock(right)).toEqual({ ok: true });
    expect(await changePassphrase(right, 'ほかの 合言葉')).toEqual({ ok: true });
    expect([roundsKept(), calibrate.mock.calls.length]).toEqual([enough, 0]);
    clock.mockRestore();
  });

  it('are raised when it opens too soon, unless a second measure says that it was only remembered', async () => {
    const clock = takes(1);
    calibrate.mockResolvedValueOnce(enough - 10_000);
    await unlock(right);
    expect([roundsKept(), kept]).toEqual([enough, ['f']]);
    calibrate.mockResolvedValueOnce(enough * 2);
    await unlock(right);
    expect([roundsKept(), kept]).toEqual([enough * 2, ['f', 'f']]);
    // As strong as before, also on a computer that is busy just now.
    calibrate.mockResolvedValueOnce(enough);
    await changePassphrase(right, 'ほかの 合言葉');
    expect(roundsKept()).toBe(enough * 2);
    clock.mockRestore();
  });
});
