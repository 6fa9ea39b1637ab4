import { atom } from 'nanostores';
import { readEml } from '../../../utils/import/eml.ts';
import { limits } from '../../../utils/import/limits.ts';
import { work } from './import-state.ts';

/** The text of a saved mail that was dropped or chosen, until the box for mails has taken it. It lives in memory only. */
export const mailFromFile = atom<string | null>(null);

export const isMailFile = (file: File): boolean => /\.(eml|msg)$/i.test(file.name);

/** Hands a saved mail to the box for mails. What cannot be read is said in its place. */
export async function takeMailFile(file: File): Promise<void> {
  if (/\.msg$/i.test(file.name)) return work.set({ step: 'start', said: { fault: 'outlookMail', row: null } });
  if (file.size > limits.fileBytes) return work.set({ step: 'start', said: { fault: 'tooBig', row: null } });
  // Whatever breaks the library is a file without a mail in it.
  const text = await file
    .arrayBuffer()
    .then(
      (bytes) => readEml(new Uint8Array(bytes)),
      () => '',
    )
    .catch(() => '');
  work.set({ step: 'start', said: null });
  mailFromFile.set(text);
}
