import { work } from './work.ts';

/** A backup was given where rosters are read. Until there is a page for them, it is said to be none. */
export function openBackup(_file: File): void {
  work.set({ step: 'start', said: { fault: 'unreadable', row: null } });
}
