import { atom, onMount } from 'nanostores';
import type { Inquiry } from '../../utils/inquiries/inquiry.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import type { StoreFault } from '../../utils/storage/db/fault.ts';
import { changeInquiry, watchInquiries, type OpenedInquiries } from '../../utils/storage/inquiries.ts';

type StoredInquiries = { state: 'waiting' } | { state: 'fault'; fault: StoreFault } | ({ state: 'ready' } & OpenedInquiries);

/** Every inquiry, kept up to date with changes from any window. */
export const storedInquiries = atom<StoredInquiries>({ state: 'waiting' });

onMount(storedInquiries, () =>
  watchInquiries(
    (opened) => storedInquiries.set({ state: 'ready', ...opened }),
    ({ fault }) => storedInquiries.set({ state: 'fault', fault }),
  ),
);

/** Changes an inquiry; the toolbar and the reminders follow. @throws {StorageFault} */
export async function change(id: string, edit: (now: Inquiry | null) => Inquiry | null): Promise<Inquiry | null> {
  const changed = await changeInquiry(id, edit);
  await requestBackground('inquiries/changed', {});
  return changed;
}
