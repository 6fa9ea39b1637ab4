import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, browsersOf, killBackground, panel, seen, waitFor, type Session } from './harness/index.ts';
import { openSecondStep, fieldsOf } from './inquiry-pages.ts';
import { counted, guard, openLogin, tryWrong } from './login-pages.ts';
import { inside } from './own-storage.ts';
import { business, choose, contact, give, launchWithPeople, toFront } from './people.ts';
import {
  changePassphrase,
  endPassphrase,
  forget,
  idle,
  keyFiles,
  openFold,
  passphrase,
  setPassphrase,
  setPassphraseOn,
  typeChange,
  unlock,
} from './vault-pages.ts';

const other = 'ひまわり みかん つくえ 7';

describe.each(browsersOf(import.meta.url))('%s: a passphrase', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
  });
  afterAll(() => session?.close());

  /** Everything that was stored is there, once the passphrase in force is given. @returns the page about safety, open. */
  async function comesBack(words: string | null): Promise<Page> {
    const page = await session.openOptions('#/safety');
    const place = seen(page);
    if (words !== null) {
      await place.paste('合言葉', words);
      await place.click('カギを開ける');
      await place.waitForText('カギは開いています');
    }
    await place.click('お問い合わせ担当者', { role: 'link' });
    expect(await place.value(/^メールアドレス(必須|任意)/)).toBe(contact.email);
    await place.click('事業者と技能者', { role: 'link' });
    await place.waitForText(business.name);
    await place.click('データを守る', { role: 'link' });
    return page;
  }

  it('is set, and everything is still there', async () => {
    await setPassphrase(session);
    const page = await session.openOptions();
    await seen(page).waitForText(business.name);
    await page.close();
  });

  it('is on the disk when it is said to be saved', async () => {
    const page = await session.openOptions('#/contact');
    const kept = await page.evaluateHandle(() => {
      const seenModes = new Set<string>();
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...args) {
        seenModes.add(this.transaction.durability);
        return put.apply(this, args);
      };
      return seenModes;
    });
    await seen(page).click('保存する');
    await seen(page).waitForText('保存しました');
    expect(await kept.evaluate((modes) => [...modes])).toEqual(['strict']);
    await page.close();
  });

  it('keeps its key out of reach of content scripts and of the disk', async () => {
    const { local, session: held } = await inside(await session.behind(), async (api) => ({
      local: await api.storage.local.get(null),
      session: Object.keys(await api.storage.session.get(null)),
    }));
    expect(held).toContain('dataKey');
    expect(JSON.stringify(local)).not.toContain('dataKey');
  });

  it('is asked for in the options page when 15 minutes have gone by, and what was typed stays', async () => {
    const page = await session.openOptions('#/contact');
    const form = seen(page);
    await form.type(/^会社名(必須|任意)/, '見本工務店');
    await idle(session);
    await toFront(page);
    await form.type(/^電話番号(必須|任意)/, '03');
    await form.waitForText('カギがかかっています');
    expect(await form.text()).not.toContain(contact.email);
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.paste('合言葉', 'まちがった 合言葉 です');
    await form.click('カギを開ける');
    await form.waitForText('合言葉がちがいます');
    await form.paste('合言葉', passphrase);
    await form.click('カギを開ける');
    await form.control(/^会社名(必須|任意)/);
    expect(await form.value(/^会社名(必須|任意)/)).toBe('見本工務店');
    expect(await form.value(/^メールアドレス(必須|任意)/)).toBe(contact.email);
    await form.click('入力をやめて、一覧へ戻る');
    await page.close();
  });

  it('is asked for in the popup, never on the page, and both go on where they were', async () => {
    const page = await openSecondStep(session);
    await give(session, page);
    await panel(page).choose('どの場合ですか', /^c\./);
    await panel(page).waitForText('全文を見る');
    await idle(session);
    await toFront(page);
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('カギがかかっています');
    expect(await panel(page).text()).not.toContain(business.name);
    expect(await panel(page).has('カギを開ける')).toBe(true);
    const popup = await session.openPopup(page);
    await seen(popup).waitForText('カギがかかっています');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await seen(popup).paste('合言葉', passphrase);
    await popup.keyboard.press('Enter');
    await seen(popup).waitForText(/あと(30|29)分/);
    await popup.close();
    await toFront(page);
    await panel(page).waitForText('全文を見る');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('欄に入力しました');
    expect((await fieldsOf(page)).body).toContain(business.id);
    await page.close();
  });

  it('is asked for on every page of ours; a login is guarded without it, and nobody is named', async () => {
    await idle(session);
    const page = await session.openOptions();
    await seen(page).waitForText('カギがかかっています');
    const linked = await page.$$eval('nav a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    const open = linked.filter((hash) => /safety|about/.test(hash));
    expect([linked.length > 5, open.length]).toEqual([true, 2]);
    const forms = [
      'business/new',
      'worker/new',
      ...['profile', 'sheet', 'inquiries', 'inquiries/write'].map((name) => `${name}/${crypto.randomUUID()}`),
    ];
    for (const hash of [...linked, ...forms.map((name) => `#/${name}`)]) {
      await page.evaluate((to) => void (location.hash = to), hash);
      if (open.includes(hash)) await seen(page).waitForNoText('カギがかかっています');
      else await seen(page).waitForText('カギがかかっています');
      expect(await seen(page).text()).not.toContain(business.name);
    }
    await page.close();
    const login = await openLogin(session);
    await tryWrong(login, business.id);
    await counted(session, login, business.id, 1);
    expect(await guard(login).text()).not.toContain(business.name);
    await login.close();
    await unlock(session);
  });

  it('stays given when the background was stopped', async () => {
    await killBackground(session);
    const page = await session.newPage('https://www.ccus.jp/inquiry');
    await (await choose(session, page, business.name)).close();
    await page.close();
  });

  it('locks by an alarm, too, and by hand', async () => {
    const page = await session.openOptions('#/');
    await seen(page).waitForText(business.name);
    // A use that was still being noted when the time was set back puts it forward again: then once more.
    await waitFor(
      async () => {
        await inside(page, async (api) => {
          await api.storage.session.set({ lastUse: Date.now() - 16 * 60_000 });
          await api.alarms.create('auto-lock', { when: Date.now() + 100 });
        });
        return seen(page).waitForText('カギがかかっています', { timeout: 8_000 });
      },
      'the alarm to lock',
      { timeout: 40_000 },
    );
    await seen(page).paste('合言葉', passphrase);
    await seen(page).click('カギを開ける');
    await seen(page).waitForText(business.name);
    await seen(page).click('データを守る', { role: 'link' });
    await seen(page).click('今すぐカギをかける');
    await seen(page).waitForText('カギをかけました');
    await page.close();
  });

  // How long, and what a key change leaves at each moment, is decided by the same code in both; here it costs half a minute.
  it.runIf(browserName === 'chromium')('makes whoever guesses wait, also after a new start of the page', async () => {
    const page = await session.openOptions('#/');
    for (let wrong = 0; wrong < 3; wrong += 1) {
      await seen(page).type('合言葉', `まちがい ${wrong}`);
      await seen(page).click('カギを開ける');
      await seen(page).waitForText('合言葉がちがいます');
    }
    await seen(page).waitForText(/あと\d秒で/);
    await page.close();
    const again = await session.openOptions('#/');
    await seen(again).waitForText(/あと\d秒で/);
    await seen(again).type('合言葉', passphrase);
    await seen(again).waitForNoText(/あと\d秒で/);
    await seen(again).click('カギを開ける');
    await seen(again).waitForText(business.name);
    await again.close();
  });

  it.runIf(browserName === 'chromium')('can be changed and ended, and nothing is lost, wherever the browser dies in between', async () => {
    const ledger = await keyFiles(await session.behind(), 'ledger-');
    let page = await session.openOptions('#/safety');
    await changePassphrase(session, page, passphrase, other, 'cut');
    page = await comesBack(other);
    await endPassphrase(session, page, other, 'write');
    page = await comesBack(other);
    await endPassphrase(session, page, other, 'cut');
    page = await comesBack(null);
    await setPassphraseOn(page, passphrase, 'write');
    page = await comesBack(null);
    await setPassphraseOn(page, passphrase, 'cut');
    await forget(session);
    page = await comesBack(passphrase);
    const place = seen(page);
    await place.waitForText('カギは開いています');
    // What the deaths left behind went when the vault was opened in a later start.
    expect(await keyFiles(page, 'key-')).toHaveLength(1);
    // The tries were counted on a login above; their key is not the passphrase's to change.
    expect(ledger).toHaveLength(1);
    expect(await keyFiles(page, 'ledger-')).toEqual(ledger);
    expect(await keyFiles(page)).toHaveLength(2);
    await typeChange(page, passphrase, other);
    await place.click('この合言葉に変える');
    await place.waitForText('合言葉を変えました');
    await place.click('今すぐカギをかける');
    await place.paste('合言葉', passphrase);
    await place.click('カギを開ける');
    await place.waitForText('合言葉がちがいます');
    await place.paste('合言葉', other);
    await place.click('カギを開ける');
    await place.waitForText('カギは開いています');
    await openFold(page, '合言葉をやめる');
    await place.paste('今の合言葉', other);
    await place.click('合言葉なしに戻す');
    await place.waitForText('合言葉なしに戻しました');
    await place.click('事業者と技能者', { role: 'link' });
    await place.waitForText(business.name);
    await page.close();
  });
});
