import { seal, unseal, type SealedBox, type Place } from './sealed-box.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { StorageFault } from '../db/fault.ts';
import { stretch, type Kdf } from './kdf.ts';

/** A data key, sealed under a passphrase and a key file: it takes both to open it. */
export interface Envelope {
  /** Of this layout. */
  version: 1;
  kdf: Kdf;
  /** Id of the key file. */
  file: string;
  box: SealedBox;
}

type Setting = Pick<Envelope, 'version' | 'kdf' | 'file'>;

/** The settings are sealed together with the key, so that nobody can lower the rounds of a stored envelope. */
const placeOf = ({ version, kdf, file }: Setting): Place => ({
  table: 'vault',
  id: [file, kdf.name, kdf.rounds, kdf.salt].join('|'),
  schema: version,
});

/** A key derived from a secret and the bytes of a key file. Without the file, the secret opens nothing. */
export async function combine(secret: CryptoKey, file: Uint8Array<ArrayBuffer>, purpose: string): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: file, info: new TextEncoder().encode(`ccus-assist ${purpose} 1`) },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

export const hkdfKey = (bytes: BufferSource): Promise<CryptoKey> => crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);

const wrappingKey = async (passphrase: string, kdf: Kdf, file: Uint8Array<ArrayBuffer>) =>
  combine(await hkdfKey(await stretch(passphrase, kdf)), file, 'passphrase');

/** Seals a data key. @param file id of the key file. @param fileBytes its content. */
export async function wrap(
  raw: Uint8Array,
  passphrase: string,
  kdf: Kdf,
  file: string,
  fileBytes: Uint8Array<ArrayBuffer>,
): Promise<Envelope> {
  const setting = { version: 1, kdf, file } as const;
  return { ...setting, box: await seal(await wrappingKey(passphrase, kdf, fileBytes), placeOf(setting), toBase64(raw)) };
}

/** The data key, or `null` when the passphrase is not the right one. */
export async function unwrap(
  envelope: Envelope,
  passphrase: string,
  fileBytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await wrappingKey(passphrase, envelope.kdf, fileBytes);
  try {
    const text = await unseal(key, placeOf(envelope), envelope.box);
    return typeof text === 'string' ? fromBase64(text) : null;
  } catch (error) {
    if (error instanceof StorageFault) return null;
    throw error;
  }
}

/** Imports a data key for `seal`. The result cannot be exported. */
export const importDataKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
