import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyContact } from '../../../utils/profiles/profile.ts';
import { someBusiness } from '../../examples/people-examples.ts';
import { newComputer, readDisk, putDisk } from './computer.ts';

vi.mock('wxt/browser', async () => (await import('./computer.ts')).fakeBrowser);
// Measuring takes its time, and how strong a file is has tests of its own.
vi.mock('../../../utils/storage/keys/kdf.ts', async (original) => ({ ...(await original<object>()), calibrate: async () => 10 }));

const people = () => import('../../../utils/storage/profiles/profiles.ts');
const contacts = () => import('../../../utils/storage/contact.ts');
const backups = () => import('../../../utils/storage/export/backup.ts');
const format = () => import('../../../utils/storage/export/format.ts');

const words = 'ひまわり みかん つくえ 7';
const overtaken = expect.objectContaining({ name: 'Overtaken' });
const phoneOf = async () => (await (await people()).getProfile(someBusiness.id))?.phone;
const save = async (phone: string, over: string | null) => (await people()).saveProfile({ ...someBusiness, phone }, over);
const markNow = async () => (await (await people()).readMarkedProfile(someBusiness.id)).mark;

beforeEach(newComputer);

describe('two windows that save one person', () => {
  it('do not write over each other: the second is told, whichever was first', async () => {
    await save('', null);
    const seen = await markNow();
    const told = await Promise.allSettled([save('03-1111-1111', seen), save('03-2222-2222', seen)]);
    expect(told.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(told.find(({ status }) => status === 'rejected')).toMatchObject({ reason: overtaken });
    const first = told[0]!.status === 'fulfilled' ? '03-1111-1111' : '03-2222-2222';
    expect(await phoneOf()).toBe(first);
    // The person has seen both, and decides.
    await save('03-2222-2222', await markNow());
    expect(await phoneOf()).toBe('03-2222-2222');
  });

  it('do not bring back whom the other has deleted, nor make the same twice', async () => {
    await save('', null);
    const seen = await markNow();
    await expect(save('03-1111-1111', null)).rejects.toEqual(overtaken);
    const { deleteProfile, restoreProfile } = await people();
    const deleted = await deleteProfile(someBusiness.id);
    await expect(save('03-1111-1111', seen)).rejects.toEqual(overtaken);
    // Brought back and changed in one window, taken back in the other: what is newer stays.
    await save('03-3333-3333', null);
    await restoreProfile(deleted!);
    expect(await phoneOf()).toBe('03-3333-3333');
  });

  it('are told of the contact as well', async () => {
    const { readMarkedContact, saveContact } = await contacts();
    await saveContact({ ...emptyContact, name: 'みほん' }, null);
    const { mark } = await readMarkedContact();
    await saveContact({ ...emptyContact, name: 'みほん一' }, mark);
    await expect(saveContact({ ...emptyContact, name: 'みほん二' }, mark)).rejects.toEqual(overtaken);
    expect((await readMarkedContact()).contact.name).toBe('みほん一');
  });
});

describe('restoring over what changed since the table was shown', () => {
  const changes: [string, () => Promise<unknown>][] = [
    ['a person', async () => save('03-9999-9999', await markNow())],
    ['the contact', async () => (await contacts()).saveContact({ ...emptyContact, name: 'みほん' }, undefined)],
  ];

  it.each(changes)('writes nothing: %s', async (_name, change) => {
    await save('03-1111-1111', null);
    const { makeBackup, planRestore, restore } = await backups();
    const { text } = await makeBackup(words, 0);
    await save('03-2222-2222', await markNow());
    const file = await (await format()).readBackupFile(text);
    const plan = await planRestore(file, words);
    expect(plan.rows).toMatchObject([{ what: 'changed', profile: { phone: '03-1111-1111' }, stored: { phone: '03-2222-2222' } }]);
    await change();
    const disk = await readDisk();
    await expect(restore(plan, new Set([someBusiness.id]), true)).rejects.toEqual(overtaken);
    expect((await readDisk()).rows).toEqual(disk.rows);
    // A plan that was made anew is followed.
    await restore(await planRestore(file, words), new Set([someBusiness.id]), false);
    expect(await phoneOf()).toBe('03-1111-1111');
  });
});

describe('a backup', () => {
  /** Changes the box of a row, as a broken disk does. */
  async function breakRow(table: string): Promise<void> {
    const { rows } = await readDisk();
    for (const row of rows.get(table)!) new Uint8Array((row as { box: { data: ArrayBuffer } }).box.data)[0]! ^= 1;
    await putDisk({ rows });
  }

  it('says what it leaves out, and takes along the rest', async () => {
    await (await import('../../../utils/storage/keys/vault.ts')).setPassphrase('あさがお りんご とけい 42');
    const other = { ...someBusiness, id: '9b0e8a3c-6d14-4c9e-8f57-2a9d1c7e4b61', name: 'べつの商店' };
    await save('', null);
    await (await contacts()).saveContact({ ...emptyContact, name: 'みほん' }, null);
    await (await import('../../../utils/storage/profiles/security-codes.ts')).saveCode(other.id, '7391');
    for (const table of ['profiles', 'contact', 'codes']) await breakRow(table);
    await (await people()).saveProfile(other, null);
    const { makeBackup, planRestore } = await backups();
    const { text, count, left } = await makeBackup(words, 0);
    expect([count, left]).toEqual([1, { profiles: [someBusiness.id], contact: true, codes: ['べつの商店'], inquiries: 0, walks: 0 }]);
    // What cannot be read does not stand in the way of restoring either.
    const { readBackupFile } = await format();
    expect((await planRestore(await readBackupFile(text), words)).rows).toMatchObject([{ what: 'same' }]);
  });

  it('that is whole says so', async () => {
    await save('', null);
    const { left } = await (await backups()).makeBackup(words, 0);
    expect(left).toEqual({ profiles: [], contact: false, codes: [], inquiries: 0, walks: 0 });
  });
});
