import { expect, it, vi } from 'vitest';
import { inquiriesChanged, onInquiriesChanged, remind } from '../../../utils/background/inquiry/reminders.ts';

const { looked } = vi.hoisted(() => ({ looked: { times: 0 } }));
vi.mock('webextension-polyfill', () => ({ default: { alarms: { create: async () => undefined, clear: async () => true } } }));
vi.mock('../../../utils/storage/inquiries.ts', () => ({
  listDues: async () => {
    looked.times += 1;
    return [];
  },
  noteReminded: async () => undefined,
}));

it('looks at the inquiries anew after a change only, and is done when everybody who listens has followed', async () => {
  const at = Date.UTC(2026, 10, 21);
  await remind(at);
  await remind(at);
  expect(looked.times).toBe(1);
  let followed = 0;
  for (let place = 0; place < 2; place += 1) {
    onInquiriesChanged(async () => {
      await remind(at);
      followed += 1;
    });
  }
  await inquiriesChanged();
  expect([looked.times, followed]).toEqual([2, 2]);
});
