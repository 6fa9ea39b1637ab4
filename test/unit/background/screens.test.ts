import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScreenFacts } from '../../../utils/reader/screen-facts.ts';

const { local, session, areaOf } = vi.hoisted(() => {
  const stores: Record<'local' | 'session', Record<string, unknown>> = { local: {}, session: {} };
  const area = (store: Record<string, unknown>) => ({
    get: async (name: string) => ({ [name]: store[name] }),
    set: async (some: object) => void Object.assign(store, some),
    remove: async (name: string) => void delete store[name],
    onChanged: { addListener() {}, removeListener() {} },
  });
  return { ...stores, areaOf: area };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { local: areaOf(local), session: areaOf(session) } } }));
vi.mock('../../../utils/background/guard/badge.ts', () => ({ showQuestion: async () => undefined }));

const { chooseScreen, screenInTab } = await import('../../../utils/background/screens.ts');

const url = 'https://www.ccus.jp/odd?step=1';
const box = (type: string, code: string): ScreenFacts['parts'][number] => ({ is: 'box', text: '', loud: 0, type, code, form: 1 });
const facts = (parts = [box('text', 'q1'), box('textarea', 'q2')]): ScreenFacts =>
  ({ title: 'なにか', lang: 'ja', translated: false, said: '', buttons: '', parts }) as unknown as ScreenFacts;

beforeEach(() => {
  for (const store of [local, session]) for (const name of Object.keys(store)) delete store[name];
});

describe('what a person said that a screen is', () => {
  it('holds in another tab as well, for this address and this look', async () => {
    expect(await screenInTab(1, url, facts())).toBe('unknown');
    await chooseScreen(1, url, 'inquiryForm');
    expect(await screenInTab(1, url, facts())).toBe('inquiryForm');
    expect(await screenInTab(2, url, facts())).toBe('inquiryForm');
    expect(await screenInTab(3, 'https://www.ccus.jp/other', facts())).toBe('unknown');
    expect(await screenInTab(4, url, facts([box('text', 'q1')]))).toBe('unknown');
  });

  it('is kept also where the page tells what it looks like only afterwards', async () => {
    await chooseScreen(1, url, 'login');
    expect(local).toEqual({});
    await screenInTab(1, url, facts());
    expect(await screenInTab(2, url, facts())).toBe('login');
  });

  it('can be that it is none of ours', async () => {
    const login = facts([box('text', 'loginid'), box('password', 'password')]);
    await screenInTab(1, url, login);
    await chooseScreen(1, url, 'unknown');
    expect(await screenInTab(2, url, login)).toBe('unknown');
  });
});
