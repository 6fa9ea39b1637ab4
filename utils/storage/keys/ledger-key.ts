import { randomBytes } from './base64.ts';
import { db } from '../db/db.ts';
import { guarded, StorageFault } from '../db/fault.ts';
import { dropKeyFiles, isOfEarlierStart, makeKeyFile, readKeyFile } from './key-file.ts';
import type { KeyRow } from '../db/rows.ts';

const rowId = 'ledger';

/** Two halves of a key, one in a row and one in a file. The place of an ID is made by signing it with one and then with the other. */
interface Halves {
  row: CryptoKey;
  file: CryptoKey;
}

const hmac = { name: 'HMAC', hash: 'SHA-256' } as const;

/** HMAC-SHA256, hexadecimal. */
async function sign(key: CryptoKey, text: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const importHalf = (bytes: BufferSource) => crypto.subtle.importKey('raw', bytes, hmac, false, ['sign']);

const opened = new Map<string, CryptoKey>();

/** The halves of a row, or `null` if it has no file (as in the first version) or its file is lost. */
async function open({ key, file }: KeyRow): Promise<Halves | null> {
  if (!file) return null;
  const known = opened.get(file);
  if (known) return { row: key, file: known };
  try {
    const half = await importHalf(await readKeyFile(file, 'ledger'));
    opened.set(file, half);
    // What a change that was cut off has left. A later start has read the file, so it will not be lost any more.
    if (await isOfEarlierStart(file)) await dropKeyFiles(file, 'ledger');
    return { row: key, file: half };
  } catch (error) {
    if (error instanceof StorageFault && error.fault === 'storeDamaged') return null;
    throw error;
  }
}

/**
 * Makes the missing halves. Counts of the first version, whose whole key was in
 * the row, move to their new places. Counts whose file is lost can no longer be
 * matched to any ID, so they are deleted and counting starts again.
 */
async function make(old: KeyRow | undefined): Promise<Halves> {
  const made = await makeKeyFile('ledger');
  const file = await importHalf(made.bytes);
  const kept = old && !old.file ? old.key : null;
  const row = kept ?? (await importHalf(randomBytes(32)));
  const rows = kept ? await db.ledger.toArray() : [];
  const moved = await Promise.all(rows.map(async (one) => ({ ...one, key: await sign(file, one.key) })));
  await db.transaction('rw', db.keys, db.ledger, async () => {
    await db.ledger.clear();
    await db.ledger.bulkPut(moved);
    await db.keys.put({ id: rowId, key: row, file: made.id });
  });
  return { row, file };
}

const stored = () => db.keys.get(rowId);

async function halves(): Promise<Halves> {
  const row = await stored();
  return (
    (row && (await open(row))) ??
    // Two pages may get here at the same time.
    (navigator.locks.request('ledger-key', async () => {
      const now = await stored();
      return (now && (await open(now))) ?? make(now);
    }) as Promise<Halves>)
  );
}

/**
 * The place of an ID in the ledger. Nobody can tell the ID from it. The key is
 * made on first use and cannot be exported; once its file is deleted, nobody can
 * find out any more which ID a place belonged to.
 *
 * @throws {StorageFault}
 */
export const ledgerPlace = async (id: string): Promise<string> => (await ledgerPlaces([id]))[0]!;

/** The places of many IDs, in the same order. The key is read only once. @throws {StorageFault} */
export const ledgerPlaces = (ids: readonly string[]): Promise<string[]> =>
  guarded(async () => {
    if (ids.length === 0) return [];
    const { row, file } = await halves();
    return Promise.all(ids.map(async (id) => sign(file, await sign(row, id))));
  });
