import { randomBytes } from './base64.ts';
import { StorageFault } from '../db/fault.ts';

/**
 * Half of every key lies in a small file of the extension's own file system.
 *
 * Chromium keeps rows that were deleted from IndexedDB in its files for an
 * unknown time, the key of a deleted database included; a file is gone once it
 * is deleted (both seen in the bytes of a profile folder). So destroying the
 * file makes everything unreadable that was ever sealed with it, left-over
 * copies included.
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

/** Writes a new file of random bytes. @throws {StorageFault} */
export const makeKeyFile = (use: KeyUse = 'data'): Promise<KeyFile> =>
  guardedFile(async (folder) => {
    const made = { id: crypto.randomUUID(), bytes: randomBytes(length) };
    const writer = await (await folder.getFileHandle(prefixes[use] + made.id, { create: true })).createWritable();
    await writer.write(made.bytes);
    await writer.close();
    return made;
  });

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

/** Deletes every key file of one use but this one; what an interrupted change left behind goes, too. @throws {StorageFault} */
export const dropKeyFiles = (keep: string | null, use: KeyUse = 'data'): Promise<void> =>
  guardedFile(async (folder) => {
    const names: string[] = [];
    for await (const name of folder.keys()) if (name.startsWith(prefixes[use]) && name !== prefixes[use] + keep) names.push(name);
    for (const name of names) await folder.removeEntry(name);
  });
