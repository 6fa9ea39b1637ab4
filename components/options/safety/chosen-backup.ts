import { atom } from 'nanostores';
import { go, hrefs } from '../route.ts';

/** A backup file that was dropped on another page. It stays in this window's memory only. */
export const chosenBackup = atom<File | null>(null);

/** Goes to where backups are restored, with this file. */
export function restoreFrom(file: File): void {
  chosenBackup.set(file);
  go(hrefs.safety);
}
