import { afterEach, describe, expect, it, vi } from 'vitest';
import { scriptsFor } from '../../../utils/background/content-scripts.ts';
import { loginHost } from '../../../utils/ccus/login.ts';
import { screenKeys } from '../../../utils/ccus/screens.ts';
import type { Feature } from '../../../utils/content/runtime/feature.ts';
import { contentScripts, withTools } from '../../../utils/messages/content-scripts.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('wxt/browser', () => ({ browser: { runtime: {} } }));
vi.mock('wxt/utils/define-unlisted-script', () => ({ defineUnlistedScript: (main: () => void) => main }));
vi.mock('../../../utils/content/features/guard/hold-early.ts', () => ({ holdUntilGuard: () => undefined }));

const entries = {
  inquiry: () => import('../../../entrypoints/inquiry.ts'),
  receipt: () => import('../../../entrypoints/receipt.ts'),
  secrets: () => import('../../../entrypoints/secrets.ts'),
  login: () => import('../../../entrypoints/login.ts'),
};

/** The features that a script brings into a page. */
async function featuresOf(script: keyof typeof entries): Promise<readonly Feature[]> {
  const brought: Feature[] = [];
  const add = (_script: string, features: readonly Feature[]) => brought.push(...features);
  vi.stubGlobal('ccusAssist', { has: [], tools: {}, add });
  ((await entries[script]()).default as unknown as () => void)();
  return brought;
}

afterEach(() => void vi.unstubAllGlobals());

describe('the table of our scripts in pages', () => {
  const unasked = contentScripts.filter(({ screens }) => screens);

  it('tries every script that comes unasked', () => {
    expect(unasked.map(({ name }) => name).toSorted()).toEqual(Object.keys(entries).toSorted());
  });

  it.each(Object.keys(entries) as (keyof typeof entries)[])('sends %s to the screens of its features, and to no other', async (name) => {
    const { screens, host } = contentScripts.find((one) => one.name === name)!;
    const wanted = [...new Set((await featuresOf(name)).flatMap((feature) => feature.screens ?? screenKeys))];
    expect(wanted).not.toEqual([]);
    // On a host of its own a script comes to every screen.
    expect(wanted.toSorted()).toEqual([...(host ? screenKeys : screens!)].toSorted());
  });

  it('brings the guard of the login to every page of its host, and to the login wherever it stands', () => {
    expect(scriptsFor('unknown', `https://${loginHost}/x`)).toEqual(['login']);
    expect(scriptsFor('login', 'https://www.ccus.jp/')).toEqual(['login']);
    expect(scriptsFor('reissue', `https://${loginHost}/`)).toEqual(['inquiry', 'login']);
    expect(scriptsFor('top', 'https://www.ccus.jp/')).toEqual([]);
    expect(scriptsFor('top', 'no address')).toEqual([]);
  });

  it('names no script before what it stands on', () => {
    for (const [place, { standsOn }] of contentScripts.entries()) {
      const before = contentScripts.slice(0, place).map(({ name }) => name);
      expect(before).toEqual(expect.arrayContaining([...standsOn]));
      // What it stands on brings what that stands on.
      expect(withTools(standsOn)).toEqual(before.filter((name) => standsOn.includes(name)));
    }
  });
});
