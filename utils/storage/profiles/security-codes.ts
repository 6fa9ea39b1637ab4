import * as z from 'zod/mini';
import { seal, unseal } from '../keys/sealed-box.ts';
import { vaultRow, withKey } from '../keys/data-key.ts';
import { db } from '../db/db.ts';
import { guarded, StorageFault } from '../db/fault.ts';
import type { CodeRow } from '../db/rows.ts';

/** Four half-width digits (source: guide for businesses, 2nd edition). */
export const codeSchema = z.string().check(z.regex(/^\d{4}$/));

const schema = 1;
const placeOf = (id: string) => ({ table: 'codes', id, schema });

/** Seals a code that has been checked. */
export const sealCode = async (key: CryptoKey, id: string, code: string): Promise<CodeRow> => ({
  id,
  schema,
  box: await seal(key, placeOf(id), code),
});

/** @throws {StorageFault} `storeDamaged` */
export async function openCode(key: CryptoKey, { id, box }: CodeRow): Promise<string> {
  const read = codeSchema.safeParse(await unseal(key, placeOf(id), box));
  if (!read.success) throw new StorageFault('storeDamaged', read.error);
  return read.data;
}

/** The code, or `null` when none is stored. @throws {StorageFault} `storeLocked`, `storeDamaged`, `storeUnavailable` */
export const readCode = (id: string): Promise<string | null> =>
  withKey(async (key) => {
    const row = await guarded(() => db.codes.get(id));
    return row ? openCode(key, row) : null;
  });

/** Whether a code is stored. This does not open it. @throws {StorageFault} */
export const hasCode = async (id: string): Promise<boolean> => (await guarded(() => db.codes.where('id').equals(id).count())) > 0;

/**
 * @throws {z.core.$ZodError} when it is not four digits.
 * @throws {StorageFault} `storeLocked` also while no passphrase is set: the device key alone must not protect a code.
 */
export async function saveCode(id: string, code: string): Promise<void> {
  const checked = codeSchema.parse(code);
  await withKey(async (key) => {
    if (!(await vaultRow())) throw new StorageFault('storeLocked');
    const row = await sealCode(key, id, checked);
    await guarded(() => db.codes.put(row));
  });
}

/** @throws {StorageFault} */
export const deleteCode = (id: string): Promise<void> => guarded(() => db.codes.delete(id));
