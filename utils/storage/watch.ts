import { liveQuery } from 'dexie';
import type { StorageFault } from './db/fault.ts';
import { onSessionKey } from './keys/session-key.ts';

/**
 * Reads rows now and after every change, opens them, and hands them on.
 *
 * @param read only reads rows. It must not open them, because awaiting WebCrypto would end the transaction.
 * @param open turns rows into what `next` wants. An older answer never overtakes a newer one.
 * @param failed gets what `read` and `open` throw.
 * @returns ends the watch.
 */
export function watch<Rows, Opened>(
  read: () => Promise<Rows>,
  open: (rows: Rows) => Promise<Opened>,
  next: (opened: Opened) => void,
  failed: (fault: StorageFault) => void,
): () => void {
  let newest = 0;
  let latest: { rows: Rows } | undefined;
  const tell = (rows: Rows) => {
    const mine = ++newest;
    open(rows).then(
      (opened) => mine === newest && next(opened),
      (fault) => mine === newest && failed(fault),
    );
  };
  const subscription = liveQuery(read).subscribe({
    next: (rows) => {
      latest = { rows };
      tell(rows);
    },
    error: failed,
  });
  // What was opened disappears when the vault is locked, and comes back when it is opened.
  const stop = onSessionKey(() => latest && tell(latest.rows));
  return () => {
    newest = -1;
    stop();
    subscription.unsubscribe();
  };
}
