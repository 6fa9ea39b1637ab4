import type { HostTrust } from '../../../utils/messages/protocol.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepGuard } from '../../../utils/background/guard/last-try.ts';
import { guardPageHandlers as page, guardOwnPageHandlers as own } from '../../../utils/background/guard/handlers.ts';
import { forgetTab } from '../../../utils/background/guard/tab-records.ts';
import { loginState } from '../../../utils/guard/ledger.ts';
import type { Seen } from '../../../utils/guard/verdict.ts';
import type { LedgerRow } from '../../../utils/storage/db/rows.ts';

const { asked, local, session, ledger, allowed, notified, profile } = vi.hoisted(() => ({
  /** What the browser was asked for, and told. */
  asked: [] as string[],
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  ledger: new Map<string, LedgerRow>(),
  allowed: { now: true },
  notified: [] as string[],
  profile: { id: '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23', kind: 'business', name: 'みほん建設', ccusId: '12345678901222' },
}));

vi.mock('wxt/browser', async () => ({ browser: (await import('webextension-polyfill')).default }));
vi.mock('webextension-polyfill', () => {
  const noted =
    <A extends unknown[], R>(name: string, work: (...all: A) => R) =>
    (...all: A): R => {
      asked.push(name);
      return work(...all);
    };
  const area = (name: string, items: Record<string, unknown>) => ({
    get: noted(`${name}.get`, async (names: string | string[] | null) =>
      structuredClone(names === null ? items : Object.fromEntries([names].flat().map((one) => [one, items[one]]))),
    ),
    set: noted(`${name}.set`, async (more: object) => void Object.assign(items, structuredClone(more))),
    remove: async (one: string) => void delete items[one],
  });
  const nothing = async () => undefined;
  return {
    default: {
      storage: { local: area('local', local), session: area('session', session) },
      permissions: { contains: async () => allowed.now },
      notifications: { create: async ({ title }: { title: string }) => void notified.push(title) },
      action: { setBadgeText: noted('badge', nothing), setBadgeBackgroundColor: nothing, setTitle: nothing },
      alarms: { create: noted('alarm', nothing), clear: noted('alarm', nothing) },
      tabs: { sendMessage: nothing },
      scripting: { getRegisteredContentScripts: noted('scripts', async () => []), registerContentScripts: nothing },
    },
  };
});
vi.mock('../../../utils/storage/login-ledger.ts', () => {
  const row = (key: string): LedgerRow => ledger.get(key) ?? { key, events: [], told: null };
  return {
    readLedger: async (key: string) => row(key),
    listLedger: async () => {
      asked.push('ledger');
      return [...ledger.values()];
    },
    changeLedger: async (key: string, edit: (row: LedgerRow) => LedgerRow) => void ledger.set(key, edit(row(key))),
    dropLedger: async (keys: string[]) => keys.forEach((key) => ledger.delete(key)),
  };
});
vi.mock('../../../utils/storage/keys/ledger-key.ts', () => ({
  ledgerPlace: async (id: string) => id.padStart(64, '0'),
  ledgerPlaces: async (ids: string[]) => ids.map((id) => id.padStart(64, '0')),
}));
vi.mock('../../../utils/storage/site-texts.ts', () => ({
  listSiteTexts: async () => [],
  rememberSiteTexts: async () => undefined,
  forgetSiteTexts: async () => undefined,
}));
vi.mock('../../../utils/storage/hosts.ts', () => ({ hostKnowledge: async () => ({ linked: false, confirmed: false }) }));
vi.mock('../../../utils/storage/profiles/profiles.ts', () => ({
  listProfiles: async () => ({ profiles: [profile] }),
  getProfile: async () => profile,
}));

const id = '98765432109821';
const minute = 60_000;
const start = Date.UTC(2026, 10, 21);
const at = (minutes: number) => vi.setSystemTime(start + minutes * minute);
const from = (tabId: number, host = 'www.mobile.ccus.jp', trust: HostTrust = 'yes') =>
  ({ tabId, url: `https://${host}/#/gcm/01/017`, host, standing: trust === 'yes' ? 'known' : 'subdomain', trust }) as const;

const form = ['ログイン', 'ID', 'パスワード'];
const shows = (lines: readonly string[], some: Partial<Seen> = {}): Seen => ({
  login: true,
  lines: [...form, ...lines],
  statuses: [],
  load: null,
  settled: true,
  blank: false,
  ...some,
});
const wrong = 'IDまたはパスワードが違います。';
const press = (tabId = 1, before: readonly string[] = []) => page['guard/try']({ id, seen: shows(before) }, from(tabId));
const look = (seen: Seen | null, tabId = 1, some: { waited?: boolean; id?: string } = {}) =>
  page['guard/look']({ id: some.id ?? id, seen, waited: some.waited ?? false, jumped: false }, from(tabId));
const fail = async (tabId = 1) => {
  await press(tabId);
  return look(shows([wrong], { statuses: [401] }), tabId);
};
const used = () => loginState(ledger.get(id.padStart(64, '0'))?.events ?? [], Date.now()).used;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at(0);
  for (const store of [local, session]) for (const name of Object.keys(store)) delete store[name];
  ledger.clear();
  notified.length = 0;
  allowed.now = true;
});

describe('a try', () => {
  it('is counted once, however often its answer is seen', async () => {
    await fail();
    await look(shows([wrong], { statuses: [401] }));
    expect(used()).toBe(1);
  });

  it('is not counted again for a second press before anything came back, and is when something had', async () => {
    await press();
    await press();
    expect(used()).toBe(0);
    await look(shows(['受付番号は 10 です'], { statuses: [200] }));
    await press();
    expect(used()).toBe(1);
  });

  it.each([
    ['a server that broke down', shows([], { statuses: [503] })],
    ['a maintenance', shows(['メンテナンスのため、利用できません。'], { statuses: [200] })],
    ['a blank field', shows(['IDを入力してください。'], { statuses: [400] })],
  ])('counts nothing for %s', async (_what, seen) => {
    await press();
    const view = await look(seen);
    expect([used(), view.pending]).toEqual([0, false]);
  });

  it('is not judged by what stood there before it', async () => {
    await press(1, [wrong]);
    await look(shows([wrong], { statuses: [], settled: false }));
    expect(used()).toBe(0);
  });

  it('is counted in every tab to the same ID', async () => {
    await fail(1);
    await fail(2);
    expect(used()).toBe(2);
  });

  it('that was let in makes all good, but not what was tried since in another tab', async () => {
    await fail();
    await press(2);
    at(1);
    await fail(1);
    at(2);
    await look({ ...shows([]), login: false, lines: ['ログアウト'] }, 2);
    expect(used()).toBe(1);
    await press(1);
    await look({ ...shows([]), login: false, lines: ['ログアウト'] }, 1);
    expect(used()).toBe(0);
  });
});

describe('the brake', () => {
  it('holds before the fifth try unless the person does not want it, also where the setting cannot be read', async () => {
    for (let count = 0; count < 3; count += 1) expect((await fail()).brake).toBe(false);
    expect(await fail()).toMatchObject({ brake: true, near: true });
    local['guard'] = { brake: 'no' };
    expect(await look(null)).toMatchObject({ brake: true, near: true });
    await own['guard/settings']({ brake: false });
    expect(await look(null)).toMatchObject({ brake: false, near: false });
    expect((await page['guard/kit']({}, from(1))).near).toBe(false);
  });

  it('holds in every tab while a try in another one is open, also when that tab was closed', async () => {
    for (let count = 0; count < 3; count += 1) await fail();
    expect((await look(null, 2)).brake).toBe(false);
    await press();
    expect(await look(null, 2)).toMatchObject({ brake: true, near: true });
    await forgetTab(1);
    expect((await look(null, 2)).brake).toBe(true);
    await forgetTab(2);
    expect(Object.keys(session).filter((name) => name.startsWith('guard-'))).toEqual(['guard-1']);
    at(1);
    expect((await look(null, 3)).brake).toBe(true);
    // Whoever begins anew knows better than what was left open.
    for (const what of ['reset', 'more', 'more', 'more'] as const) await page['guard/tell']({ what }, from(3));
    expect([used(), (await look(null, 3)).brake]).toEqual([3, false]);
  });

  it('holds when tries of which nothing was heard may have been refused', async () => {
    for (let count = 0; count < 2; count += 1) await fail();
    expect((await press()).brake).toBe(false);
    at(1);
    expect((await press()).brake).toBe(true);
    expect(used()).toBe(2);
    expect((await look(shows([], { statuses: [503] }))).brake).toBe(false);
  });
});

describe('a look', () => {
  it('reads the clock, the ledger, the settings and the tabs once, and says nothing again that stands there already', async () => {
    await fail();
    await look(null, 2, { id: '' });
    asked.length = 0;
    await look(null);
    // The settings; the tabs with who is chosen; its own badge, which goes with the page.
    expect(asked.toSorted()).toEqual(['badge', 'ledger', 'local.get', 'local.set', 'session.get']);
  });

  it('leaves its tab known before anything is typed: it is told what is counted elsewhere', async () => {
    await look(null, 7, { id: '' });
    expect(session).toHaveProperty('guard-7');
  });
});

describe('a lock', () => {
  const lock = async () => {
    for (let count = 0; count < 5; count += 1) await fail();
  };

  it('is told of when it may be over and when it must be, once each', async () => {
    await lock();
    for (const [minutes, count] of [
      [29, 0],
      [30, 1],
      [40, 1],
      [60, 2],
      [65, 2],
    ] as const) {
      at(minutes);
      await keepGuard();
      expect(notified, `after ${minutes} minutes`).toHaveLength(count);
    }
    expect(new Set(notified).size).toBe(2);
  });

  it('is told of to nobody who has not allowed it, nor long after it ended', async () => {
    allowed.now = false;
    await lock();
    at(30);
    await keepGuard();
    allowed.now = true;
    at(75);
    await keepGuard();
    expect(notified).toEqual([]);
  });

  it('lasts as long when the clock was set back', async () => {
    at(120);
    await lock();
    // What is counted moves by exactly as much: a second too far, and the lock would lie in the future.
    at(120 + 0.9 / 60);
    await look(null);
    at(0.9 / 60);
    await keepGuard();
    const [{ events }] = [...ledger.values()] as [LedgerRow];
    expect(loginState(events, start).lock?.at).toBe(start);
  });
});

describe('what was counted', () => {
  it('is gone for good a day after the last try', async () => {
    await fail();
    at(24 * 60 - 1);
    expect((await own['guard/rows']({})).rows).toHaveLength(1);
    at(24 * 60);
    expect((await own['guard/rows']({})).rows).toEqual([]);
    expect(ledger.size).toBe(0);
  });
});

describe('whose ID it is', () => {
  it('is told where the address is known for sure, and nowhere else', async () => {
    const near = '12345678901322';
    const said = async (host: string, trust: HostTrust) =>
      JSON.stringify(await page['guard/look']({ id: near, seen: null, waited: false, jumped: false }, from(1, host, trust)));
    expect(await said('www.mobile.ccus.jp', 'yes')).toContain(profile.name);
    expect(await said('form.ccus.jp', 'ask')).not.toContain(profile.name);
  });
});
