import * as z from 'zod/mini';
import { fromBase64, randomBytes, toBase64 } from '../keys/base64.ts';
import { maxRounds, newKdf, stretch } from '../keys/kdf.ts';

/**
 * A backup is one line of JSON, made so that another program can read it as well:
 *
 * - `format` "ccus-assist-backup" · `version` 1 · `createdAt` ISO 8601, UTC
 * - `kdf` { name: "PBKDF2-SHA256", rounds, salt } – the passphrase, in Unicode NFKC and UTF-8, becomes 32 bytes
 * - `cipher` { name: "AES-256-GCM", iv } – those bytes are the key; the additional data is the header: the
 *   UTF-8 text of the JSON object of the five members above, in this order, without blanks
 * - `data` the encrypted content, with the 16-byte tag at its end
 * - `check` SHA-256 of the header's text, a line feed and `data`: tells a damaged file from a wrong passphrase
 *
 * Bytes are base64. The content is the UTF-8 text of a JSON object, see `content.ts`.
 */
export const backupFormat = 'ccus-assist-backup';
export const backupVersion = 1;

/**
 * Why a file cannot be read as a backup.
 * - `notBackup`: it is some other file.
 * - `newer`: written by a newer edition of the tool.
 * - `damaged`: bytes were changed or are missing.
 * - `passphrase`: the file is complete, but the passphrase is wrong.
 */
export type BackupFault = 'notBackup' | 'newer' | 'damaged' | 'passphrase';

export class BackupRefused extends Error {
  readonly fault: BackupFault;
  constructor(fault: BackupFault, cause?: unknown) {
    super(fault, { cause });
    this.name = 'BackupRefused';
    this.fault = fault;
  }
}

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

const header = {
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  createdAt: z.iso.datetime(),
  kdf: z.strictObject({
    name: z.literal('PBKDF2-SHA256'),
    rounds: z.int().check(z.positive(), z.maximum(maxRounds)),
    salt: base64,
  }),
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), iv: base64 }),
};

const fileSchema = z.strictObject({ ...header, data: base64, check: base64 });
export type BackupFile = z.infer<typeof fileSchema>;
type Header = Omit<BackupFile, 'data' | 'check'>;

const headerText = ({ format, version, createdAt, kdf, cipher }: Header) =>
  JSON.stringify({
    format,
    version,
    createdAt,
    kdf: { name: kdf.name, rounds: kdf.rounds, salt: kdf.salt },
    cipher: { name: cipher.name, iv: cipher.iv },
  });

const bytesOf = (text: string) => new TextEncoder().encode(text);

const checkOf = async (text: string, data: string) =>
  toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(`${text}\n${data}`))));

const keyOf = async (passphrase: string, kdf: Header['kdf']) =>
  crypto.subtle.importKey('raw', await stretch(passphrase, kdf), 'AES-GCM', false, ['encrypt', 'decrypt']);

const parameters = (head: Header) => ({
  name: 'AES-GCM',
  iv: fromBase64(head.cipher.iv),
  additionalData: bytesOf(headerText(head)),
});

/**
 * Encrypts a content.
 *
 * @param rounds of PBKDF2.
 * @param createdAt milliseconds since 1970, UTC.
 * @returns the text of the file.
 */
export async function sealBackup(content: unknown, passphrase: string, rounds: number, createdAt: number): Promise<string> {
  const head: Header = {
    format: backupFormat,
    version: backupVersion,
    createdAt: new Date(createdAt).toISOString(),
    kdf: newKdf(rounds),
    cipher: { name: 'AES-256-GCM', iv: toBase64(randomBytes(12)) },
  };
  const key = await keyOf(passphrase, head.kdf);
  const sealed = await crypto.subtle.encrypt(parameters(head), key, bytesOf(JSON.stringify(content)));
  const data = toBase64(new Uint8Array(sealed));
  return JSON.stringify({ ...head, data, check: await checkOf(headerText(head), data) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupRefused(text.includes(backupFormat) ? 'damaged' : 'notBackup', error);
  }
}

/** Reads and checks everything of a file that needs no passphrase. @throws {BackupRefused} */
export async function readBackupFile(text: string): Promise<BackupFile> {
  const value = parsed(text);
  const claims = z.object({ format: z.literal(backupFormat) }).safeParse(value);
  if (!claims.success) throw new BackupRefused(text.includes(backupFormat) ? 'damaged' : 'notBackup');
  const { version } = value as { version?: unknown };
  if (typeof version === 'number' && Number.isInteger(version) && version > backupVersion) throw new BackupRefused('newer');
  const read = fileSchema.safeParse(value);
  if (!read.success) throw new BackupRefused('damaged', read.error);
  const { check, data, ...head } = read.data;
  if ((await checkOf(headerText(head), data)) !== check) throw new BackupRefused('damaged');
  return read.data;
}

/** The decrypted content, not yet checked against a schema. @throws {BackupRefused} `passphrase` */
export async function openBackupFile({ data, check: _check, ...head }: BackupFile, passphrase: string): Promise<unknown> {
  const key = await keyOf(passphrase, head.kdf);
  try {
    const text = await crypto.subtle.decrypt(parameters(head), key, fromBase64(data));
    return JSON.parse(new TextDecoder().decode(text));
  } catch (error) {
    throw new BackupRefused('passphrase', error);
  }
}
