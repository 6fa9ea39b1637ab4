import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kdf, stretch } from '../../../utils/storage/keys/kdf.ts';
import { emptyContact } from '../../../utils/profiles/profile.ts';
import { someBusiness } from '../../examples/people-examples.ts';
import { dieAfter, files, newComputer, putDisk, readDisk, restart, stepsOf } from './computer.ts';

vi.mock('wxt/browser', async () => (await import('./computer.ts')).fakeBrowser);
// Real rounds take their time; a few are as good for what is lost and what is not.
vi.mock('../../../utils/storage/keys/kdf.ts', async (original) => {
  const kdf = await original<{ stretch: typeof stretch }>();
  return { ...kdf, stretch: (words: string, how: Kdf) => kdf.stretch(words, { ...how, rounds: 10 }), calibrate: async () => 600_000 };
});

const words = 'あさがお りんご とけい 42';
const other = { ...someBusiness, id: '9b0e8a3c-6d14-4c9e-8f57-2a9d1c7e4b61', name: 'べつの商店' };

const people = () => import('../../../utils/storage/profiles/profiles.ts');
const contacts = () => import('../../../utils/storage/contact.ts');
const backups = () => import('../../../utils/storage/export/backup.ts');
const vault = () => import('../../../utils/storage/keys/vault.ts');

/** What a person finds after a start. */
async function found() {
  try {
    const { profiles, damaged } = await (await people()).listProfiles();
    const { contact } = await (await contacts()).readMarkedContact();
    return { names: profiles.map(({ name, phone }) => name + phone).toSorted(), damaged: damaged.length, contact: contact.name };
  } catch (error) {
    return (error as { fault?: string }).fault ?? String(error);
  }
}

async function backupOfBoth(): Promise<string> {
  await newComputer();
  const { saveProfile } = await people();
  await saveProfile({ ...someBusiness, phone: '03-1111-1111' }, null);
  await saveProfile(other, null);
  await (await contacts()).saveContact({ ...emptyContact, name: 'みほん' }, null);
  return (await (await backups()).makeBackup(words, 0)).text;
}

const operations: [string, () => Promise<() => Promise<unknown>>][] = [
  ['saving somebody new', async () => async () => (await people()).saveProfile(other, null)],
  [
    'changing somebody',
    async () => async () => {
      const { readMarkedProfile, saveProfile } = await people();
      await saveProfile({ ...someBusiness, phone: '03-2222-2222' }, (await readMarkedProfile(someBusiness.id)).mark);
    },
  ],
  ['deleting somebody', async () => async () => (await people()).deleteProfile(someBusiness.id)],
  ['saving the contact', async () => async () => (await contacts()).saveContact({ ...emptyContact, name: 'みほん' }, undefined)],
  [
    'restoring a backup',
    async () => {
      const text = await backupOfBoth();
      return async () => {
        const { planRestore, restore } = await backups();
        const { readBackupFile } = await import('../../../utils/storage/export/format.ts');
        await restore(await planRestore(await readBackupFile(text), words), new Set([someBusiness.id, other.id]), true);
      };
    },
  ],
];

describe.each(operations)('a computer that dies while %s', (_name, make) => {
  it('has done all of it or nothing, at whichever step', async () => {
    const act = await make();
    await newComputer();
    await (await people()).saveProfile(someBusiness, null);
    await restart();
    const disk = await readDisk();
    const before = await found();
    const steps = await stepsOf(act);
    const after = await found();
    expect(after).not.toEqual(before);
    expect(steps).toBeGreaterThan(0);
    for (let step = 0; step < steps; step += 1) {
      await restart();
      await putDisk(disk);
      const ended = await dieAfter(step, act);
      await restart();
      expect([step, ended, [JSON.stringify(before), JSON.stringify(after)].includes(JSON.stringify(await found()))]).toEqual([
        step,
        false,
        true,
      ]);
    }
  });
});

describe('a computer that dies while everything is deleted', () => {
  it('reads all of it or nothing, and deletes the rest when it is asked again', async () => {
    await newComputer();
    await (await people()).saveProfile(someBusiness, null);
    await restart();
    const disk = await readDisk();
    const before = await found();
    const wipe = async () => (await import('../../../utils/storage/wipe.ts')).wipe();
    for (let step = 0; step < 3; step += 1) {
      await restart();
      await putDisk(disk);
      await dieAfter(step, wipe);
      await restart();
      const now = await found();
      // A database that is still being deleted cannot be opened.
      expect([before, 'storeDamaged', 'storeUnavailable', { names: [], damaged: 0, contact: '' }]).toContainEqual(now);
      await wipe();
      expect(await found()).toEqual({ names: [], damaged: 0, contact: '' });
      await restart();
    }
  });
});

interface Example {
  version: number;
  stores: Record<string, string>;
  key: { id: string; algorithm: string; usages: KeyUsage[]; raw: string; file?: string };
  keyFile: { name: string; bytes: string } | null;
  rows: Record<string, { box?: { iv: string; data: string } }[]>;
}
const folder = new URL('../../examples/databases/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.startsWith('db-'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example] as const);
const bytes = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

async function layOut({ version, stores, key, keyFile, rows }: Example): Promise<void> {
  await newComputer();
  if (keyFile) files.set(keyFile.name, bytes(keyFile.bytes));
  const { raw, algorithm, usages, ...keyRow } = key;
  const made = await crypto.subtle.importKey('raw', bytes(raw), algorithm, false, usages);
  const { Dexie } = await import('dexie');
  const old = new Dexie('ccus-assist');
  old.version(version).stores(stores);
  await old.table('keys').put({ ...keyRow, key: made });
  for (const [name, list] of Object.entries(rows)) {
    await old
      .table(name)
      .bulkPut(list.map(({ box, ...row }) => (box ? { ...row, box: { iv: bytes(box.iv), data: bytes(box.data).buffer } } : row)));
  }
  old.close();
}

describe.each(examples)('%s', (_name, example) => {
  it('is taken over whole, wherever the computer dies on the way, and also when the new key file is lost', async () => {
    await layOut(example);
    const steps = await stepsOf(found);
    const whole = await found();
    expect(whole).toMatchObject({ damaged: 0, contact: expect.stringMatching(/./) });
    for (let step = 0; step <= steps; step += 1) {
      await layOut(example);
      const old = new Set(files.keys());
      await dieAfter(step, found);
      for (const name of files.keys()) if (!old.has(name)) files.delete(name);
      await restart();
      expect([step, await found()]).toEqual([step, whole]);
    }
  });
});

describe('a clock that is off', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await newComputer();
    await (await people()).saveProfile(someBusiness, null);
    await (await vault()).setPassphrase(words);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const hour = 3_600_000;
  it.each([hour, -hour, 8760 * hour, -8760 * hour])('by %d ms loses nothing and keeps nobody out for long', async (by) => {
    const { changePassphrase, lock, unlock, vaultState, waitForTry } = await vault();
    for (let wrong = 0; wrong < 4; wrong += 1) await unlock('まちがい');
    vi.setSystemTime(Date.now() + by);
    // Never longer than it was, and it runs down.
    const wait = await waitForTry();
    expect(wait).toBeLessThanOrEqual(15 * 60_000);
    vi.setSystemTime(Date.now() + wait);
    expect(await unlock(words)).toEqual({ ok: true });
    expect(await found()).toMatchObject({ names: [someBusiness.name] });
    vi.setSystemTime(Date.now() - by);
    // Whatever a clock says that jumps while it is open: it locks, and opens again.
    await lock();
    expect([await vaultState(), await unlock(words)]).toEqual(['locked', { ok: true }]);
    expect(await changePassphrase(words, 'ひまわり みかん つくえ 7')).toEqual({ ok: true });
    expect(await found()).toMatchObject({ names: [someBusiness.name] });
  });
});
