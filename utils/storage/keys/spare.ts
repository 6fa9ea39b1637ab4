import { fromBase64, toBase64 } from './base64.ts';
import { combine, hkdfKey } from './envelope.ts';
import { StorageFault } from '../db/fault.ts';
import { readKeyFile, writeKeyFile, type KeyFile } from './key-file.ts';
import { seal, unseal, type SealedBox } from './sealed-box.ts';

/**
 * The bytes of a new key file, sealed with the file before it. They are stored in the row that names the new file until
 * something has been opened with it after a later start, because a power cut may lose the new file and keep the row. Once
 * the old file is deleted, this copy cannot be opened any more.
 */
export interface Spare {
  /** Id of the file that opens the box; empty if the key of version 1 does, which had no file. */
  before: string;
  box: SealedBox;
}

/** The part of a row that names its key file. */
interface Named {
  file: string;
  spare?: Spare | undefined;
}

/** The earlier file, with the key made from it that seals a spare. */
export interface Before {
  id: string;
  key: CryptoKey;
}

const placeOf = (file: string) => ({ table: 'key-file', id: file, schema: 1 });

const keyOf = async (bytes: Uint8Array<ArrayBuffer>) => combine(await hkdfKey(bytes), new Uint8Array(0), 'spare');

function nullIfDamaged(error: unknown): null {
  if (error instanceof StorageFault && error.fault === 'storeDamaged') return null;
  throw error;
}

const beforeOf = async (id: string): Promise<Before | null> => {
  const bytes = await readKeyFile(id).catch(nullIfDamaged);
  return bytes && { id, key: await keyOf(bytes) };
};

/**
 * The file with which the spare of the next file is sealed: the present one or, while that may still be lost, the one
 * before. `null` if neither can be read.
 *
 * @throws {StorageFault} `storeUnavailable`
 */
export const lastProven = async ({ file, spare }: Named): Promise<Before | null> =>
  (spare && spare.before !== '' ? await beforeOf(spare.before) : null) ?? beforeOf(file);

export const makeSpare = async ({ id, key }: Before, { id: file, bytes }: KeyFile): Promise<Spare> => ({
  before: id,
  box: await seal(key, placeOf(file), toBase64(bytes)),
});

async function openSpare(file: string, { before, box }: Spare, first: CryptoKey | undefined): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = before === '' ? first : (await beforeOf(before))?.key;
  const text = key && (await unseal(key, placeOf(file), box).catch(nullIfDamaged));
  return typeof text === 'string' ? fromBase64(text) : null;
}

/**
 * The bytes of the file that a row names. If a power cut has lost the file, it is written again from its spare. If both
 * are there and differ, the spare is right, because a changed spare would not open.
 *
 * @param first the key of version 1, if it is still stored.
 * @throws {StorageFault} `storeDamaged` if neither can be read.
 */
export async function readFileOf({ file, spare }: Named, first?: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  if (!spare) return readKeyFile(file);
  const [bytes, kept] = await Promise.all([readKeyFile(file).catch(nullIfDamaged), openSpare(file, spare, first)]);
  if (bytes && (!kept || kept.every((byte, at) => byte === bytes[at]))) return bytes;
  if (!kept) throw new StorageFault('storeDamaged');
  await writeKeyFile({ id: file, bytes: kept });
  return kept;
}
