import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILDS } from '../replica/addresses.ts';
import { browsersOf, launch, panel, seen, waitFor, type Session } from './harness/index.ts';
import { addAll, addBusiness, addContact, business, choose, contact, toFront } from './people.ts';

/** What the page's own framework holds, which is not always what the field shows. */
const frameworkState = (page: Page) =>
  page.evaluate(() => (window as unknown as { __replica: { state(): Record<string, string> } }).__replica.state());

const body = `【お問い合わせ内容】
登録したメールアドレスがわからない、または使えないため、変更をお願いします。

【事業者の情報】
①事業者名：${business.name}
②事業者ID：${business.id}
③事業者の所在地：${business.address}
④事業者の電話番号：${business.phone}
⑤登録済メールアドレス：${business.registeredEmail}
⑥変更希望メールアドレス：${business.desiredEmail}
⑦使用できない理由：${business.reason}
⑧ログイン可能か：不可`;

describe.each(browsersOf(import.meta.url))('%s: from the top page to a filled form', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    // Typed into the forms, as a person does: what stands in the inquiry in the end has come all the way.
    session = await launch(browserName);
    await addAll(session, addBusiness, addContact);
  });
  afterAll(() => session?.close());

  it.each(BUILDS)('fills the %s form and never advances it', async (build) => {
    const page = await session.newPage(`https://www.ccus.jp/?build=${build}`);
    const popup = await choose(session, page, business.name);
    await seen(popup).click('お問い合わせフォームを開く');
    await waitFor(() => page.url().includes('/inquiry'), 'the form to open');
    await toFront(page);

    const assist = panel(page);
    await assist.waitForText('入力する内容');
    expect(await assist.text()).toContain('…1222');
    expect(await assist.text()).not.toContain(business.id);
    await assist.click('この画面に入力');
    await assist.waitForText('1つの欄に入力しました');
    expect((await frameworkState(page)).topic).toMatch(/①|^1$/);
    expect(await seen(page).has('確認', { role: 'button' })).toBe(false);

    await seen(page).click('次へ', { role: 'button' });
    await assist.waitForText('どの場合ですか');
    await assist.choose('どの場合ですか', /^c\./);
    await waitFor(async () => (await assist.text()).includes('全文を見る'), 'the text to be composed');
    await assist.click('この画面に入力');
    await assist.waitForText('6つの欄に入力しました');
    expect(await frameworkState(page)).toMatchObject({
      body,
      company: contact.company,
      name: contact.name,
      email: contact.email,
      emailConfirm: contact.email,
      phone: contact.phone,
    });
    expect(session.replica.state.inquiries).toEqual([]);
    await page.close();
  });
});
