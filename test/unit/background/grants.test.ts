import { beforeEach, describe, expect, it, vi } from 'vitest';
import { endGrant, giveGrant, grantOf, moveGrant } from '../../../utils/background/grants.ts';

const { stored, writes } = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, writes: [] as object[] }));
vi.mock('wxt/browser', async () => ({ browser: (await import('webextension-polyfill')).default }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (name: string) => structuredClone({ [name]: stored[name] }),
        set: async (items: object) => {
          writes.push(items);
          Object.assign(stored, structuredClone(items));
        },
      },
    },
  },
}));

const profile = '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23';
const other = '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a24';
const minute = 60_000;
const start = Date.UTC(2026, 10, 21);
const at = (minutes: number) => vi.setSystemTime(start + minutes * minute);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at(0);
  delete stored['grants'];
});

describe('the choice of a person for a tab', () => {
  it('holds for that tab alone, and for 30 minutes', async () => {
    await giveGrant(1, profile);
    expect(await grantOf(1)).toEqual({ profileId: profile, until: start + 30 * minute });
    expect(await grantOf(2)).toBe(null);
    at(29.99);
    expect(await grantOf(1)).toMatchObject({ profileId: profile });
    at(30);
    expect(await grantOf(1)).toBe('ended');
  });

  it('does not last longer because the clock was set back', async () => {
    await giveGrant(1, profile);
    // Computers set their clocks by some seconds all the time: that is no time passed.
    at(-1);
    expect(await grantOf(1)).toMatchObject({ profileId: profile });
    at(-60);
    expect(await grantOf(1)).toBe('clock');
  });

  it('goes along into another tab with what is left of its time', async () => {
    await giveGrant(1, profile);
    at(20);
    await moveGrant(1, 2);
    expect(await grantOf(2)).toEqual({ profileId: profile, until: start + 30 * minute });
    await moveGrant(3, 2);
    expect(await grantOf(2)).not.toBe(null);
  });

  it('is gone with the tab, and never lost to another made at the same moment', async () => {
    await Promise.all([giveGrant(1, profile), giveGrant(2, other), giveGrant(3, profile)]);
    await endGrant(1);
    expect([await grantOf(1), await grantOf(2), await grantOf(3)]).toMatchObject([null, { profileId: other }, { profileId: profile }]);
  });

  it('is written only when it changes: every tab that closes ends it, and our pages ask anew for each change', async () => {
    await giveGrant(1, profile);
    writes.length = 0;
    await endGrant(2);
    await moveGrant(3, 2);
    expect(writes).toEqual([]);
    await endGrant(1);
    expect(writes).toHaveLength(1);
  });

  it('is nobody where something else lies in its place', async () => {
    stored['grants'] = { 1: { profileId: '../x', until: start + minute } };
    expect(await grantOf(1)).toBe(null);
  });
});
