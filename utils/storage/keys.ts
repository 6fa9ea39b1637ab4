import { makeKey } from './box.ts';
import { db } from './db.ts';
import { guarded, StorageFault } from './fault.ts';

export interface KeyRow {
  id: string;
  key: CryptoKey;
}

const deviceKeyId = 'device';

/**
 * The key that seals everything on this device; made on first use.
 *
 * Two pages may come here at once: each makes a key before it touches the
 * database, one `add` wins, and both take the one that is stored.
 *
 * @throws {StorageFault}
 */
export function deviceKey(): Promise<CryptoKey> {
  return guarded(async () => {
    const stored = await db.keys.get(deviceKeyId);
    if (stored) return stored.key;
    const key = await makeKey();
    await db.keys.add({ id: deviceKeyId, key }).catch('ConstraintError', () => deviceKeyId);
    const kept = await db.keys.get(deviceKeyId);
    if (!kept) throw new StorageFault('storeUnavailable');
    return kept.key;
  });
}
