import { db } from '../db/db.ts';
import { combine } from './envelope.ts';
import { guarded, StorageFault } from '../db/fault.ts';
import { makeKeyFile, type KeyFile } from './key-file.ts';
import { makeSpare, readFileOf, type Before } from './spare.ts';
import type { KeyRow } from '../db/rows.ts';

/** Under this id version 1 kept the whole key. */
export const oldDeviceKeyId = 'device';
const deviceKeyId = 'device-2';

/** Rows that hold, or held, the key to the data; others in the table are none of ours. */
export const dataKeyIds = [oldDeviceKeyId, deviceKeyId];

/** A device key that is not stored yet. */
export interface NewDeviceKey {
  row: KeyRow;
  key: CryptoKey;
}

const open = async (key: CryptoKey, bytes: KeyFile['bytes']) => combine(key, bytes, 'device');

/** Makes both halves; only the file is written yet. @param before what its spare is sealed with. @throws {StorageFault} */
export async function makeDeviceKey(before: Before | null): Promise<NewDeviceKey> {
  const file = await makeKeyFile();
  const spare = before ? await makeSpare(before, file) : undefined;
  const secret = await crypto.subtle.importKey('raw', crypto.getRandomValues(new Uint8Array(32)), 'HKDF', false, ['deriveKey']);
  return { row: { id: deviceKeyId, key: secret, file: file.id, spare }, key: await open(secret, file.bytes) };
}

/** What version 1 left, until a later start has opened something with the key that took its place. */
export const oldDeviceRow = (): Promise<KeyRow | undefined> => guarded(() => db.keys.get(oldDeviceKeyId));

export const deviceRow = (): Promise<KeyRow | undefined> => guarded(() => db.keys.get(deviceKeyId));

const opened = new Map<string, CryptoKey>();

/** The key behind a stored row. @throws {StorageFault} `storeDamaged` without its file. */
export async function openDeviceKey({ key, file = '', spare }: KeyRow): Promise<CryptoKey> {
  const known = opened.get(file);
  if (known) return known;
  if (!(key instanceof CryptoKey)) throw new StorageFault('storeDamaged');
  const first = spare?.before === '' ? await oldDeviceRow() : undefined;
  const whole = await open(key, await readFileOf({ file, spare }, first?.key));
  opened.clear();
  opened.set(file, whole);
  return whole;
}
