import { db } from '../db/db.ts';
import { combine } from './envelope.ts';
import { guarded } from '../db/fault.ts';
import { makeKeyFile, readKeyFile, type KeyFile } from './key-file.ts';
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

/** Makes both halves; only the file is written yet. @throws {StorageFault} */
export async function makeDeviceKey(): Promise<NewDeviceKey> {
  const file = await makeKeyFile();
  const secret = await crypto.subtle.importKey('raw', crypto.getRandomValues(new Uint8Array(32)), 'HKDF', false, ['deriveKey']);
  return { row: { id: deviceKeyId, key: secret, file: file.id }, key: await open(secret, file.bytes) };
}

export const deviceRow = (): Promise<KeyRow | undefined> => guarded(() => db.keys.get(deviceKeyId));

const opened = new Map<string, CryptoKey>();

/** The key behind a stored row. @throws {StorageFault} `storeDamaged` without its file. */
export async function openDeviceKey({ key, file = '' }: KeyRow): Promise<CryptoKey> {
  const known = opened.get(file);
  if (known) return known;
  const whole = await open(key, await readKeyFile(file));
  opened.clear();
  opened.set(file, whole);
  return whole;
}
