import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announceFrame, frameRegister } from '../../../utils/background/frames.ts';
import { guardPageHandlers as page } from '../../../utils/background/guard/handlers.ts';
import type { HostTrust } from '../../../utils/messages/protocol.ts';

const { session, sent, profile } = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  /** What went to pages and frames. */
  sent: [] as unknown[],
  profile: { id: '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23', kind: 'business', name: 'みほん建設', ccusId: '12345678901222' },
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (names: string | string[] | null) =>
          structuredClone(names === null ? session : Object.fromEntries([names].flat().map((one) => [one, session[one]]))),
        set: async (more: object) => void Object.assign(session, structuredClone(more)),
        remove: async (one: string) => void delete session[one],
      },
    },
    tabs: { sendMessage: async (_tab: number, message: unknown) => void sent.push(message) },
  },
}));
vi.mock('wxt/browser', async () => ({ browser: (await import('webextension-polyfill')).default }));
vi.mock('../../../utils/background/guard/last-try.ts', () => ({
  keepGuard: async () => undefined,
  mayHaveToHold: () => false,
  openTries: () => 0,
}));
vi.mock('../../../utils/background/guard/snapshot.ts', () => ({
  guardNow: async () => ({ at: 1, brake: true }),
  readGuard: async (now: object, tabs: unknown) => ({ ...now, rows: [], tabs }),
  eventsAt: () => [],
}));
vi.mock('../../../utils/storage/keys/ledger-key.ts', () => ({ ledgerPlace: async (id: string) => id }));
vi.mock('../../../utils/storage/profiles/profiles.ts', () => ({
  listProfiles: async () => ({ profiles: [profile] }),
  getProfile: async () => profile,
}));

/** One digit from the stored one. */
const near = '12345678901322';

/** What the panel is told of an ID, and what the page is. */
async function said(byHand: boolean, host = 'www.mobile.ccus.jp', trust: HostTrust = 'yes') {
  sent.length = 0;
  const standing = trust === 'yes' ? 'known' : 'subdomain';
  const from = { tabId: 1, url: `https://${host}/`, host, standing, trust } as const;
  const toPage = JSON.stringify(await page['guard/look']({ id: near, byHand, seen: null, waited: false, jumped: false }, from));
  return { toFrame: JSON.stringify(sent), toPage };
}

beforeEach(async () => {
  for (const name of Object.keys(session)) delete session[name];
  await announceFrame(1, 'guard', profile.id);
  await frameRegister.greet({ tabId: 1, frameId: 4, documentId: 'D', url: 'https://www.mobile.ccus.jp/' }, profile.id);
});

describe('whose ID it is', () => {
  it('is told in the panel alone, of the one who is chosen, where the address is known for sure', async () => {
    session['grants'] = { 1: { profileId: profile.id, until: Date.now() + 60_000 } };
    const { toFrame, toPage } = await said(true);
    expect(toFrame).toContain(profile.name);
    expect(toPage).not.toMatch(/みほん|oneDigit|1222/);
    expect((await said(true, 'form.ccus.jp', 'ask')).toFrame).not.toContain(profile.name);
  });

  it('is told without a name while nobody is chosen', async () => {
    const { toFrame } = await said(true);
    expect(toFrame).toContain('oneDigit');
    expect(toFrame).not.toMatch(/みほん|1222/);
  });

  it('is told of nothing that the page may have put there itself', async () => {
    expect((await said(false)).toFrame).toContain('frame/guard');
    expect((await said(false)).toFrame).not.toContain('oneDigit');
  });
});
