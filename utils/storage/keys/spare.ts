import { fromBase64, toBase64 } from './base64.ts';
import { combine, hkdfKey } from './envelope.ts';
import { StorageFault } from '../db/fault.ts';
import { readKeyFile, writeKeyFile, type KeyFile } from './key-file.ts';
import { seal, unseal, type SealedBox } from './sealed-box.ts';

/**
 * What a new key file holds, sealed with the file before it. It stands beside the row that names the new file until a
 * later start has opened something with that: a power cut may take the new file away and leave the row. Whoever has the
 * old file deleted has deleted this with it.
 */
export interface Spare {
  /** Id of the file that opens the box; empty where the key of version 1 does, which had no file. */
  before: string;
  box: SealedBox;
}

/** What names a key file. */
interface Named {
  file: string;
  spare?: Spare | undefined;
}

/** What a spare is sealed with. */
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
 * What the spare of the next file is to be sealed with: the file in force, or the one before while that may still be
 * lost. `null` where neither can be read.
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
 * The bytes of the file that a row names. Where a power cut has taken it away, it is written anew from its spare; where
 * both are there and differ, the spare is right, because it would not have opened had it changed.
 *
 * @param first the key of version 1, where it is still kept.
 * @throws {StorageFault} `storeDamaged` when neither is there.
 */
export async function readFileOf({ file, spare }: Named, first?: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  if (!spare) return readKeyFile(file);
  const [bytes, kept] = await Promise.all([readKeyFile(file).catch(nullIfDamaged), openSpare(file, spare, first)]);
  if (bytes && (!kept || kept.every((byte, at) => byte === bytes[at]))) return bytes;
  if (!kept) throw new StorageFault('storeDamaged');
  await writeKeyFile({ id: file, bytes: kept });
  return kept;
}
