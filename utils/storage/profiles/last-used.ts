import { db } from '../db/db.ts';
import { guarded } from '../db/fault.ts';

/** Notes that a profile is being used now. @throws {StorageFault} */
export const noteUse = async (id: string): Promise<void> => {
  await guarded(() => db.usage.put({ id, at: Date.now() }));
};
