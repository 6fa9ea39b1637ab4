import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, panel, seen, waitFor, type Session } from './harness/index.ts';
import { downloaded, downloadFolder, saveTo } from './downloads.ts';
import { readyToFill } from './inquiry-pages.ts';
import { idle, passphrase, setPassphrase } from './vault-pages.ts';
import { business, launchWithPeople, toFront } from './people.ts';

const day = 24 * 60 * 60_000;

/** A page among the settings, to which so much time has gone by. */
async function laterBy(session: Session, hash: string, ms: number): Promise<Page> {
  const page = await session.openOptions('#/about');
  await page.evaluate(
    (ahead, to) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + ahead;
      location.hash = to;
    },
    ms,
    hash,
  );
  return page;
}

interface Alarms {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
}

/** Minutes until the next reminder. */
const remindsIn = (own: Page): Promise<number> =>
  own.evaluate(async () => {
    const alarm = await (globalThis as unknown as { chrome: Alarms }).chrome.alarms.get('inquiry-due');
    return ((alarm?.scheduledTime ?? 0) - Date.now()) / 60_000;
  });

describe.each(browsersOf(import.meta.url))('%s: an inquiry from the text to the answer', (browserName) => {
  const folder = downloadFolder();
  let session: Session;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
    await saveTo(session, folder);
  });
  afterAll(() => session?.close());

  it('is noted when it is filled, sent and answered, and says what is overdue', async () => {
    const form = await readyToFill(session);
    await panel(form).waitForText('登録したときのものですか');
    await panel(form).click('この画面に入力');
    await panel(form).waitForText('6つの欄に入力しました');
    await Promise.all([form.waitForNavigation(), seen(form).click('確認', { role: 'button' })]);
    await Promise.all([form.waitForNavigation(), seen(form).click('送信', { role: 'button' })]);
    const receipt = await waitFor(() => session.replica.state.inquiries[0]?.receipt, 'the inquiry to arrive');

    const popup = await session.openPopup(form);
    await seen(popup).waitForText('終わっていないお問い合わせ：1件');
    await popup.close();
    const options = await session.openOptions('#/inquiries');
    const list = seen(options);
    await list.waitForText('送信済');
    expect(await remindsIn(options)).toBeCloseTo(60, -1);
    await list.waitForText(receipt);
    expect(await list.text()).toContain('受付メールを待つ');
    await list.click('受付メールをはりつける');
    await list.type('メールの題名や本文', `件名：【お問い合わせ受付：${receipt}】`);
    await list.click('番号を読む');
    await list.waitForText(`受付番号 ${receipt} を記録しました`);
    await list.waitForText('受付メール到着');

    await list.click(new RegExp(`^${business.name}の`), { role: 'link' });
    await list.waitForText('営業日');
    expect(await list.text()).toContain(`②事業者ID：${business.id}`);
    await list.click('回答を待つ');
    await list.waitForText('回答待ち（あなたが記録）');
    await list.click('受付メール到着', { role: 'button' });
    await waitFor(
      async () => (await list.control('受付メール到着', { role: 'button' })).attributes['aria-pressed'] === 'true',
      'the state before',
    );
    await list.click('回答を待つ');
    await waitFor(async () => (await list.control('回答待ち', { role: 'button' })).attributes['aria-pressed'] === 'true', 'the next state');
    await options.close();

    const later = await laterBy(session, '#/inquiries', 20 * day);
    await seen(later).waitForText('期限すぎ');
    await seen(later).click('表をCSVにする');
    await seen(later).waitForText('1件をCSVにしました');
    const { text } = await downloaded(folder, '.csv');
    expect(text).toContain(`${business.name},①ログイン情報を教えてほしい（c）,回答待ち,期限すぎ`);
    expect(text).toContain(receipt);
    await later.close();
    await toFront(form);
    await form.close();
  });

  it('is noted also when the vault was locked while it was being sent', async () => {
    await setPassphrase(session);
    const form = await readyToFill(session);
    await panel(form).click('この画面に入力');
    await panel(form).waitForText('6つの欄に入力しました');
    await idle(session);
    await toFront(form);
    await Promise.all([form.waitForNavigation(), seen(form).click('確認', { role: 'button' })]);
    await Promise.all([form.waitForNavigation(), seen(form).click('送信', { role: 'button' })]);
    const receipt = await waitFor(() => session.replica.state.inquiries[1]?.receipt, 'the inquiry to arrive');
    const options = await session.openOptions('#/inquiries');
    await seen(options).paste('合言葉', passphrase);
    await seen(options).click('カギを開ける');
    await seen(options).waitForText(receipt);
    await options.close();
    await form.close();
  });
});
