import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, inFirefox, launch, seen, setClock, waitFor, type Session } from './harness/index.ts';
import { guard, lockedTab, newId, openLogin } from './login-pages.ts';
import { emptyTables, inside } from './own-storage.ts';
import { business, save, toFront } from './people.ts';

const minute = 60_000;
const hour = 60 * minute;

/** What a screen reader has been told last. */
const announced = (page: Page) =>
  page.evaluate(() => document.querySelector('ccus-assist-guard')!.shadowRoot!.querySelector('[role=status]')!.textContent);

/** An alarm rings now, not when its time has come. */
async function ring(session: Session, name: 'guard-lock' | 'inquiry-due' | 'renewals'): Promise<void> {
  const own = await session.behind();
  await inside(own, (api, which) => api.alarms.create(which, { when: Date.now() }), name);
}

/** What stands on the toolbar's button where no tab says otherwise. */
const badgeText = async (session: Session): Promise<string> => {
  const own = await session.behind();
  return inside(own, (api) => api.action.getBadgeText({}));
};

/** Takes the place of the desktop, which a browser without a screen does not have. */
const desktop = `
  const told = window.ccusTestAlerts = [];
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) { told.push([alert.title, alert.text, alert.imageURL.replace(/.*\\//, '')].join(' ')); listener?.observe(null, 'alertshow', alert.cookie); },
    closeAlert() {},
  };
  const factory = { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: (iid) => service.QueryInterface(iid) };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(Services.uuid.generateUUID(), 'alerts', '@mozilla.org/alerts-service;1', factory);
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true);`;

/** Answers Firefox's own question. */
const answer = (which: 'button' | 'secondaryButton') => (session: Session) =>
  waitFor(
    () =>
      inFirefox(
        session,
        `
      const [question] = PopupNotifications.panel.childNodes;
      if (PopupNotifications.panel.state !== 'open' || !question) return false;
      question.${which}.click();
      return true;`,
      ),
    'the question of Firefox',
  );
const [allow, deny] = [answer('button'), answer('secondaryButton')];

/** How many notifications the desktop was given; in Firefox what they say and their picture. */
async function notifications(session: Session): Promise<string[]> {
  if (session.browserName === 'firefox')
    return String(await inFirefox(session, 'return window.ccusTestAlerts.join()'))
      .split(',')
      .filter(Boolean);
  const own = await session.behind();
  const all = await own.evaluate(async () => {
    const { notifications: api } = (globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object> } } }).chrome;
    return Object.keys(await api.getAll());
  });
  return all;
}

/** Takes back what the desktop was given, and those it was about. A test that is tried again would find them. */
async function forgetReminders(session: Session): Promise<void> {
  const own = await session.behind();
  await emptyTables(own, ['profiles', 'inquiries']);
  if (session.browserName === 'firefox') return void (await inFirefox(session, 'window.ccusTestAlerts.length = 0; return true'));
  await own.evaluate(async () => {
    const { notifications: api } = (
      globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> } } }
    ).chrome;
    for (const id of Object.keys(await api.getAll())) await api.clear(id);
  });
}

describe.each(browsersOf(import.meta.url))('%s: as time goes by', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    // Its own browser: clock, prompts and alerts are set there, and no other test may find them so.
    session = await launch(browserName, { prefs: {} });
    if (browserName === 'firefox') await inFirefox(session, desktop);
  });
  afterAll(() => session?.close());

  it('announces a lock at 30, 10, 5 and 1 minutes and at both ends, and notifies once allowed', async () => {
    const page = await lockedTab(session, newId());
    await waitFor(async () => /早ければ\d+:\d\dです。あと30分以内です/.test((await announced(page)) ?? ''), 'the first announcement');
    const at = async (minutes: number, text: RegExp | string) => {
      await setClock(session, minutes * minute, page);
      await guard(page).waitForText(text);
    };
    // Nobody's clock jumps: it goes on in pieces that a busy computer may leave out.
    await at(9, /あと 2[01]:\d\d/);
    await at(17, /あと 1[23]:\d\d/);
    for (const [by, left] of [
      [20.1, 10],
      [25.1, 5],
      [29.1, 1],
    ] as const) {
      await setClock(session, by * minute, page);
      await waitFor(async () => (await announced(page))?.includes(`あと${left}分以内です`), `the announcement of ${left} minutes`);
    }

    const options = await session.openOptions('#/guard');
    if (browserName === 'firefox') {
      await seen(options).click('通知を許可する');
      await deny(session);
      await seen(options).waitForText('許可されませんでした');
    }
    await setClock(session, 30.1 * minute, page);
    await waitFor(async () => (await announced(page))?.includes('もうログインできるかもしれません'), 'the announcement of the early end');
    await ring(session, 'guard-lock');
    if (browserName === 'firefox') {
      await options.bringToFront();
      await seen(options).click('通知を許可する');
      await allow(session);
    }
    await seen(options).waitForText('通知します');
    const before = browserName === 'firefox' ? [] : ['early'];
    await waitFor(
      async () => (await notifications(session)).length === before.length,
      'the notification of the early end, where it is allowed',
    );

    for (const [by, left] of [
      [39, '20'],
      [48, '11'],
      [57, '02'],
    ] as const)
      await at(by, new RegExp(`あと ${left}:`));
    await setClock(session, 60.1 * minute, page);
    await waitFor(async () => (await announced(page))?.includes('ロックの時間が終わりました'), 'the announcement of the late end');
    expect(await guard(page).text()).not.toContain('スリープ');
    await ring(session, 'guard-lock');
    const told = await waitFor(async () => {
      const all = await notifications(session);
      return all.length === before.length + 1 ? all : null;
    }, 'the notification of the late end');
    // Of Chromium's no more can be asked than that it is there.
    expect(told.at(-1)).toMatch(
      browserName === 'firefox'
        ? /^ロックの時間が終わりました 遅いほうの時間（60分）になりました。ログインできるか、ためせます。 128.png$/
        : /./,
    );
    await setClock(session, 0, page);
    await options.close();
    await page.close();
  });

  it('says when the clock was set by an hour, forward or back', async () => {
    const page = await lockedTab(session, newId());
    await setClock(session, -hour, page);
    await guard(page).waitForText('時計が変わったか');
    await guard(page).waitForText(/あと (29:\d\d|30:00)/);
    await setClock(session, 0, page);
    await guard(page).waitForText('ロックの時間が終わりました');
    await guard(page).waitForText('時計が変わったか');
    await page.close();
  });

  // Whether it is Thursday evening in Japan is judged in the background, by the same code in both.
  it.runIf(browserName === 'chromium')(
    'speaks of the weekly maintenance from an hour before until it is over, in the panel and in the popup',
    async () => {
      const day = 24 * hour;
      // A Thursday, 18:30 in Japan; 1970-01-01 was one.
      const thursday = Math.ceil(Date.now() / (7 * day)) * 7 * day + 9.5 * hour;
      const to = (time: number, page?: Page) => setClock(session, thursday + time - Date.now(), page);
      const first = await openLogin(session);
      await to(0, first);
      await first.close();
      const page = await openLogin(session);
      await to(0, page);
      await page.click('input[type=text]');
      await page.keyboard.type('1');
      await guard(page).waitForText('足りません');
      expect(await guard(page).text()).not.toContain('メンテナンス');
      await to(30.5 * minute, page);
      await guard(page).waitForText('メンテナンスまで、あと60分');
      const popup = await session.openPopup(page);
      await seen(popup).waitForText('メンテナンスまで、あと60分');
      await toFront(page);
      await to(89.5 * minute, page);
      await guard(page).waitForText('メンテナンスまで、あと1分');
      await to(90.5 * minute, page);
      await guard(page).waitForText('いまはメンテナンス中です');
      await guard(page).waitForText('あと11時間0分');
      await toFront(popup);
      await seen(popup).waitForText('いまはメンテナンス中です');
      await toFront(page);
      await to(12.5 * hour + minute, page);
      await guard(page).waitForNoText('メンテナンス');
      await setClock(session, 0);
      await popup.close();
      await page.close();
    },
  );

  it('reminds once of an inquiry without a receipt, and of a renewal', async () => {
    await forgetReminders(session);
    const first = await session.openOptions('#/business/new');
    await setClock(session, 0);
    await seen(first).type(/^事業者名(必須|任意)/, business.name);
    for (const [part, text] of [
      ['年', '2020'],
      ['月', '4'],
      ['日', '15'],
    ] as const)
      await seen(first).type(part, text);
    await save(seen(first));
    const writing = await session.openOptions('#/inquiries/write');
    await seen(writing).click(new RegExp(`^${business.name}`));
    await seen(writing).choose('何のお問い合わせですか', /^⑨/);
    await seen(writing).type('聞きたいこと', '見本の質問です。');
    await seen(writing).waitForText('保存しました');
    const form = await session.openOptions('#/inquiries');
    await seen(form).click(new RegExp(`^${business.name}の「⑨`), { role: 'link' });
    await seen(form).click('送信した');
    await seen(form).waitForText('送信済（あなたが記録）');
    await first.close();
    await writing.close();
    const fresh = async () => (await notifications(session)).toSorted();
    const [ofInquiry, ofRenewal] =
      browserName === 'chromium'
        ? ['inquiry-due', 'renewals']
        : [
            'お問い合わせを確かめる時間です 1件のお問い合わせで、待つ時間の目安がすぎました。押すと一覧を開きます。 128.png',
            'CCUSの更新の時期です：1件 CCUSアシストの「料金と更新」で、日にちを確かめてください。計算した目安の日です。 128.png',
          ];
    await ring(session, 'inquiry-due');
    await waitFor(async () => (await badgeText(session)) === '', 'no badge before it is time');

    await setClock(session, 2 * hour);
    await ring(session, 'inquiry-due');
    await waitFor(async () => (await badgeText(session)) === '1件', 'the badge to count the inquiry');
    await waitFor(async () => (await fresh()).join() === ofInquiry, 'the notification of the inquiry');
    // Once is enough.
    await ring(session, 'inquiry-due');
    await ring(session, 'renewals');
    await waitFor(async () => (await fresh()).join() === [ofInquiry, ofRenewal].toSorted().join(), 'the notification of the renewal');
    await seen(form).click('解決', { role: 'button' });
    await waitFor(async () => (await badgeText(session)) === '', 'the badge to be empty again');
    await setClock(session, 0);
    await form.close();
  });
});
