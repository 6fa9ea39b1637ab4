import { randomBytes } from './base64.ts';
import { StorageFault } from '../db/fault.ts';
import { keyFileOfThisStart } from '../session-items.ts';

/**
 * Half of every key lies in a small file of the extension's own file system.
 *
 * Chromium keeps rows that were deleted from IndexedDB in its files for an
 * unknown time, even the key of a deleted database. A deleted file is gone (both
 * seen in the bytes of a profile folder). So deleting the file makes everything
 * unreadable that was ever sealed with it, including copies that were left over.
 */
const prefixes = { data: 'key-', ledger: 'ledger-' } as const;
const length = 32;

/** What the key is for: the personal data, or the places of the ledger of login tries. */
export type KeyUse = keyof typeof prefixes;

export interface KeyFile {
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
}

async function guardedFile<T>(work: (folder: FileSystemDirectoryHandle) => Promise<T>): Promise<T> {
  try {
    return await work(await navigator.storage.getDirectory());
  } catch (error) {
    if (error instanceof StorageFault) throw error;
    const name = error instanceof Error ? error.name : '';
    throw new StorageFault(name === 'QuotaExceededError' ? 'storeFull' : 'storeUnavailable', error);
  }
}

export const writeKeyFile = ({ id, bytes }: KeyFile, use: KeyUse = 'data'): Promise<void> =>
  guardedFile(async (folder) => {
    const writer = await (await folder.getFileHandle(prefixes[use] + id, { create: true })).createWritable();
    await writer.write(bytes);
    await writer.close();
  });

/** Writes a new file of random bytes. @throws {StorageFault} */
export async function makeKeyFile(use: KeyUse = 'data'): Promise<KeyFile> {
  const made = { id: crypto.randomUUID(), bytes: randomBytes(length) };
  await keyFileOfThisStart(made.id).write(true);
  await writeKeyFile(made, use);
  return made;
}

/**
 * Whether a key file was there before the browser was started. Nobody can ask that a file is written to the disk at
 * once, so one of this start may still be lost in a power cut: until the next start nothing may depend on it alone.
 */
export const isOfEarlierStart = async (id: string): Promise<boolean> => (await keyFileOfThisStart(id).read()) === null;

/** @throws {StorageFault} `storeDamaged` when the file is not there any more. */
export const readKeyFile = (id: string, use: KeyUse = 'data'): Promise<Uint8Array<ArrayBuffer>> =>
  guardedFile(async (folder) => {
    const handle = await folder.getFileHandle(prefixes[use] + id).catch((error: unknown) => {
      throw error instanceof DOMException && error.name === 'NotFoundError' ? new StorageFault('storeDamaged', error) : error;
    });
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    if (bytes.length !== length) throw new StorageFault('storeDamaged');
    return bytes;
  });

async function othersIn(folder: FileSystemDirectoryHandle, keep: string | null, use: KeyUse): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (name.startsWith(prefixes[use]) && name !== prefixes[use] + keep) names.push(name);
  return names;
}

/** Whether there are key files of one use beside this one. @throws {StorageFault} */
export const hasOtherKeyFiles = (keep: string, use: KeyUse = 'data'): Promise<boolean> =>
  guardedFile(async (folder) => (await othersIn(folder, keep, use)).length > 0);

/** Deletes every key file of one use except this one, including those of an interrupted change. @throws {StorageFault} */
export const dropKeyFiles = (keep: string | null, use: KeyUse = 'data'): Promise<void> =>
  guardedFile(async (folder) => {
    for (const name of await othersIn(folder, keep, use)) await folder.removeEntry(name);
  });
