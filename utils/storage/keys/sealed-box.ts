import { StorageFault } from '../db/fault.ts';

/** A sealed value as it is stored in the database. */
export interface SealedBox {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/**
 * Drawn anew whenever a row is sealed, so an unchanged mark is an unchanged row. A row that lost its box has one too, or
 * one damaged record would keep back the others; what is not there has none.
 */
export const markOf = (row: { box?: SealedBox } | undefined): string | null =>
  row === undefined ? null : row.box?.iv instanceof Uint8Array ? btoa(String.fromCharCode(...row.box.iv)) : '-';

/** Where a box belongs. The place is sealed together with the value, so that a box that was moved to another place does not open. */
export interface Place {
  table: string;
  id: string;
  /** Version of the value's schema. */
  schema: number;
}

/** The length that AES-GCM is designed for, in bytes. */
const ivLength = 12;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const parameters = (iv: Uint8Array<ArrayBuffer>, place: Place) => ({
  name: 'AES-GCM',
  iv,
  additionalData: encoder.encode(`${place.table}|${place.id}|${place.schema}`),
});

/**
 * A new key for `seal`. Nobody can export it, not even we.
 */
export const makeKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** Encrypts a JSON value for one place. */
export async function seal(key: CryptoKey, place: Place, value: unknown): Promise<SealedBox> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const text = encoder.encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt(parameters(iv, place), key, text) };
}

/**
 * Decrypts what `seal` made for the same place. The result is not checked against a schema.
 *
 * @throws {StorageFault} `storeDamaged`: other key, other place, or changed data.
 */
export async function unseal(key: CryptoKey, place: Place, box: SealedBox): Promise<unknown> {
  try {
    const text = await crypto.subtle.decrypt(parameters(box.iv, place), key, box.data);
    return JSON.parse(decoder.decode(text));
  } catch (error) {
    throw new StorageFault('storeDamaged', error);
  }
}
