import { db } from '../db/db.ts';
import { guarded } from '../db/fault.ts';

/** When a profile was last chosen. A random id and a time say nothing about anybody, so they stand in clear. */
export interface UsageRow {
  id: string;
  /** Milliseconds since 1970, UTC. */
  at: number;
}

/** Notes that a profile is being used now. @throws {StorageFault} */
export const noteUse = async (id: string): Promise<void> => {
  await guarded(() => db.usage.put({ id, at: Date.now() }));
};
