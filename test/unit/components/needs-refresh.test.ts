import { describe, expect, it, vi } from 'vitest';
import { needsRefresh } from '../../../components/walk/needs-refresh.ts';
import type { TabWalk } from '../../../utils/messages/walks.ts';
import type { StorageChanges } from '../../../utils/storage/session-items.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const run = '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23';
const lying = (updatedAt: number, some: object = {}) => ({
  run: { id: run, profileId: null, progress: { walk: 'login', answers: {}, done: {}, at: null }, startedAt: 1, updatedAt },
  sight: { screen: 'top', says: '' },
  kept: true,
  toward: null,
  ...some,
});
const shown = { run, updatedAt: 5, unkept: false } as TabWalk;
const asks = (news: StorageChanges, now: TabWalk | null | undefined = shown) => needsRefresh(news, 1, async () => now);

describe('the side panel', () => {
  it('asks anew when the vault was opened or locked, and when somebody else is chosen in its tab', async () => {
    expect(await asks({ dataKey: { newValue: 'x' } })).toBe(true);
    const one = { profileId: run, until: 1 };
    expect(await asks({ grants: { newValue: { 1: one } } })).toBe(true);
    expect(await asks({ grants: { oldValue: { 1: one }, newValue: {} } })).toBe(true);
    expect(await asks({ grants: { oldValue: { 1: one }, newValue: { 1: { ...one, until: 2 } } } })).toBe(true);
    expect(await asks({ grants: { oldValue: { 1: one }, newValue: { 1: one, 2: one } } })).toBe(false);
  });

  it('asks anew when its walk went on, and for no other', async () => {
    expect(await asks({ 'walk-1': { oldValue: lying(5), newValue: lying(6) } })).toBe(true);
    expect(await asks({ 'walk-1': { oldValue: lying(5), newValue: lying(5, { sight: null }) } })).toBe(true);
    expect(await asks({ 'walk-1': { oldValue: lying(5), newValue: lying(5, { kept: false }) } })).toBe(true);
    expect(await asks({ 'walk-1': { oldValue: lying(5) } })).toBe(true);
    expect(await asks({ 'walk-1': { newValue: lying(5) } }, null)).toBe(true);
    expect(await asks({ 'walk-2': { oldValue: lying(5), newValue: lying(6) }, lastUse: { newValue: 7 } })).toBe(false);
  });

  it('does not ask for what the answer to its own press has told it', async () => {
    expect(await asks({ 'walk-1': { oldValue: lying(4), newValue: lying(5) } })).toBe(false);
    expect(await asks({ 'walk-1': { oldValue: lying(5), newValue: lying(5, { toward: { page: 'inquiry', until: 1 } }) } })).toBe(false);
  });
});
