import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyContact } from '../../../utils/profiles/profile.ts';
import { makeKey } from '../../../utils/storage/keys/sealed-box.ts';
import { sealContact } from '../../../utils/storage/contact.ts';
import { type ContactRow, type ProfileRow } from '../../../utils/storage/db/rows.ts';
import { StorageFault } from '../../../utils/storage/db/fault.ts';
import { sealProfile } from '../../../utils/storage/profiles/seal-profile.ts';
import { readTogether } from '../../../utils/storage/read-together.ts';
import { someBusiness } from '../../examples/people-examples.ts';

const now = vi.hoisted(() => ({
  key: null as CryptoKey | null,
  asked: [] as string[],
  profiles: new Map<string, unknown>(),
  contact: undefined as unknown,
}));
vi.mock('../../../utils/storage/db/db.ts', () => ({
  db: {
    profiles: { bulkGet: async (ids: string[]) => ids.map((id) => now.profiles.get(id)) },
    contact: { get: async () => now.contact },
    inquiries: { toArray: async () => [] },
    transaction: async (...all: unknown[]) => {
      now.asked.push('rows');
      return (all.at(-1) as () => unknown)();
    },
  },
}));
vi.mock('../../../utils/storage/keys/data-key.ts', () => ({
  withKey: async (work: (key: CryptoKey) => unknown) => {
    now.asked.push('key');
    if (!now.key) throw new StorageFault('storeLocked');
    return work(now.key);
  },
}));

const one = someBusiness;
const other = { ...one, id: '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a24', name: '見本工業' };
const contact = { ...emptyContact, name: '基金 次郎' };

beforeEach(async () => {
  const key = await makeKey();
  Object.assign(now, { key, asked: [], contact: await sealContact(key, contact) });
  now.profiles.clear();
  for (const profile of [one, other]) now.profiles.set(profile.id, await sealProfile(key, profile));
});

describe('what one message needs', () => {
  it('is read with the key asked for once and the rows in one go', async () => {
    const read = await readTogether([one.id, other.id, one.id], true);
    expect([...read.profiles.values()]).toEqual([one, other]);
    expect([read.contact, read.inquiries, now.asked]).toEqual([contact, [], ['key', 'rows']]);
  });

  it('is nobody where nobody is stored', async () => {
    now.profiles.clear();
    now.contact = undefined;
    expect(await readTogether([one.id])).toEqual({ profiles: new Map(), contact: emptyContact, inquiries: [] });
    now.asked.length = 0;
    expect(await readTogether([])).toEqual({ profiles: new Map(), contact: emptyContact, inquiries: [] });
    expect(now.asked).toEqual([]);
  });

  it('is never a record in the place of another, nor half of one that is damaged', async () => {
    now.profiles.set(one.id, now.profiles.get(other.id) as ProfileRow);
    expect((await readTogether([one.id])).profiles.has(one.id)).toBe(false);
    now.profiles.set(one.id, { ...(now.profiles.get(other.id) as ProfileRow), id: one.id });
    await expect(readTogether([one.id])).rejects.toMatchObject({ fault: 'storeDamaged' });
    now.contact = { ...(now.contact as ContactRow), box: (now.profiles.get(other.id) as ProfileRow).box };
    expect((await readTogether([other.id])).contact).toBe(null);
    expect((await readTogether([])).contact).toBe(null);
  });

  it('cannot be had while the vault is locked', async () => {
    now.key = null;
    await expect(readTogether([one.id])).rejects.toMatchObject({ fault: 'storeLocked' });
    await expect(readTogether([])).rejects.toMatchObject({ fault: 'storeLocked' });
  });
});
