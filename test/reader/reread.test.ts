import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateApart, openTab, sharedChromium } from './browser.ts';
import { bundleScript } from '../bundle.ts';
import { redesign } from './redesign/page.ts';
import type { readShown, Strayed } from './reread-in-page.ts';

const pages = 20;
const steps = 60;

/** A browser on a busy computer, in milliseconds. */
const patience = 120_000;

describe('a page that is read again', () => {
  let script: string;
  let tab: Awaited<ReturnType<typeof openTab>>;
  beforeAll(async () => {
    script = await bundleScript('test/reader/reread-in-page.ts');
    tab = await openTab(await sharedChromium());
  }, patience);
  afterAll(() => tab?.page.close());

  it(
    'gives what a reader without a memory gives, whatever the page did meanwhile',
    async () => {
      const strayed: (Strayed & { seed: number })[] = [];
      for (let seed = 1; seed <= pages && strayed.length === 0; seed += 1) {
        await tab.show(redesign(seed).html);
        const found = await evaluateApart<Strayed | null>(tab.cdp, script, `bundled.compareReadings(${seed}, ${steps})`);
        if (found) strayed.push({ seed, ...found });
      }
      expect(strayed).toEqual([]);
    },
    patience,
  );

  it(
    'takes no password whose person has it shown for anything else, and reads it never',
    async () => {
      await tab.show(
        `<title>ログイン</title><h1>ログイン</h1><form><p>会員番号 <input type="text" id="member"><p>合言葉 <input type="password" id="secret"><p><button>ログイン</button></form>`,
      );
      const [before, after] = await evaluateApart<ReturnType<typeof readShown>>(
        tab.cdp,
        script,
        "bundled.readShown('member', '12345678901222')",
      );
      expect(before).toMatchObject({ fields: ['loginId@0', 'password@1', 'submitButton@2'], screen: 'login' });
      expect(after).toEqual({ ...before, held: ['member', null], id: 'member' });
    },
    patience,
  );

  it(
    'has no box read that is a password, was one, or says that it is one',
    async () => {
      const box = (id: string, attributes: string) => `<p><label>${id} <input id="${id}" value="見本" ${attributes}></label>`;
      await tab.show(
        `<title>お問い合わせ</title><h1>お問い合わせ</h1><form>${[
          box('plain', ''),
          box('dots', 'type="password"'),
          box('shown', 'type="password" class="eye"'),
          box('says', 'autocomplete="section-a current-password"'),
          box('drawn', 'style="-webkit-text-security:disc"'),
        ].join(
          '',
        )}<p>本文 <textarea id="long" style="-webkit-text-security:circle">見本</textarea><p>用件 <textarea id="text">見本</textarea></form>`,
      );
      expect(await evaluateApart(tab.cdp, script, 'bundled.boxesRead()')).toEqual(['plain', 'text']);
    },
    patience,
  );
});
