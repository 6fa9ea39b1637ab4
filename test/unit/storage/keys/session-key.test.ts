import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropSessionKey, holdSessionKey, noteActivity, sessionKey } from '../../../../utils/storage/keys/session-key.ts';

const { session } = vi.hoisted(() => ({ session: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (names: string[]) => Object.fromEntries(names.flatMap((name) => (name in session ? [[name, session[name]]] : []))),
        set: async (items: object) => void Object.assign(session, items),
        remove: async (names: string[]) => names.forEach((name) => delete session[name]),
      },
    },
    alarms: { create: async () => undefined, clear: async () => true },
  },
}));

const raw = Uint8Array.of(1, 2, 3);
const minute = 60_000;
const start = Date.UTC(2026, 10, 21);
const at = (minutes: number) => vi.setSystemTime(start + minutes * minute);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const name of Object.keys(session)) delete session[name];
  at(0);
  await holdSessionKey(raw);
});

describe('the key of an open vault', () => {
  it('is forgotten when nobody used it for 15 minutes', async () => {
    at(14.99);
    expect(await sessionKey()).toEqual(raw);
    at(15);
    expect(await sessionKey()).toBe(null);
    expect(session).toEqual({});
  });

  it('stays for 15 minutes more after each use, not after each look', async () => {
    at(10);
    expect(await noteActivity()).toEqual(raw);
    at(20);
    expect(await sessionKey()).toEqual(raw);
    at(25);
    expect(await noteActivity()).toBe(null);
  });

  it('does not stay longer because the clock was set back, and not at all where it was locked', async () => {
    at(-1);
    expect(await sessionKey()).toEqual(raw);
    at(-3);
    expect(await sessionKey()).toBe(null);
    at(0);
    await holdSessionKey(raw);
    await dropSessionKey();
    expect([await sessionKey(), session]).toEqual([null, {}]);
  });
});
