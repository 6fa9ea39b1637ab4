import type { Page } from 'puppeteer-core';
import { launch, seen, waitFor, type BrowserName, type LaunchOptions, type Session, type Surface } from './harness/index.ts';

/** Invented people. No name, number or address is anybody's. */
export const business = {
  name: 'みほん建設株式会社',
  id: '12345678901222',
  address: '東京都千代田区見本町1-2-3',
  phone: '03-0000-1111',
  registeredEmail: 'old@mihon.example',
  desiredEmail: 'new@mihon.example',
  reason: '担当者が退職し、使えないため',
} as const;

export const worker = {
  name: '見本 太郎',
  id: '98765432109821',
  address: '埼玉県さいたま市見本区4-5-6',
  phone: '090-0000-2222',
} as const;

/** Another 技能者, whose registered mail can be read. */
export const reachable = {
  name: '見本 三郎',
  id: '98765432190821',
  registeredEmail: 'saburo@mihon.example',
  code: '8642',
} as const;

export const contact = {
  company: 'みほん建設株式会社',
  name: '基金 次郎',
  email: 'jiro@mihon.example',
  phone: '03-0000-3333',
} as const;

export async function save(form: Surface): Promise<string> {
  await form.click('保存する');
  return form.waitForText('保存しました');
}

/** Brings a 事業者 into the options page: all pasted but the ID, typed in full width as it comes from a mail. */
export async function addBusiness(session: Session): Promise<void> {
  const page = await session.openOptions('#/business/new');
  const form = seen(page);
  await form.paste(/^事業者名(必須|任意)/, business.name);
  await form.type(/^事業者ID(必須|任意)/, '１２３４５６７８９０１２２２');
  await form.paste(/^事業者の所在地(必須|任意)/, business.address);
  await form.paste(/^事業者の電話番号(必須|任意)/, business.phone);
  await form.paste(/^登録済メールアドレス(必須|任意)/, business.registeredEmail);
  await form.paste(/使用できない理由(必須|任意)/, business.reason);
  await form.click(/^できない/, { role: 'radio' });
  await form.paste(/^変更希望メールアドレス(必須|任意)/, business.desiredEmail);
  await save(form);
  await page.close();
}

/** A 技能者 of whom little is known. */
export async function addWorker(session: Session): Promise<void> {
  const page = await session.openOptions('#/worker/new');
  const form = seen(page);
  await form.paste(/^技能者氏名(必須|任意)/, worker.name);
  await form.type(/^技能者ID(必須|任意)/, worker.id);
  await form.paste(/^技能者の登録住所(必須|任意)/, worker.address);
  await form.paste(/^技能者の登録電話番号(必須|任意)/, worker.phone);
  await save(form);
  await page.close();
}

export async function addContact(session: Session): Promise<void> {
  const page = await session.openOptions('#/contact');
  const form = seen(page);
  await form.paste(/^会社名(必須|任意)/, contact.company);
  await form.paste(/^氏名(必須|任意)/, contact.name);
  await form.paste(/^メールアドレス(必須|任意)/, contact.email);
  await form.paste(/^電話番号(必須|任意)/, contact.phone);
  await save(form);
  await page.close();
}

/** Picks somebody in the popup over a tab, and leaves the popup open. */
export async function choose(session: Session, tab: Page, name: string): Promise<Page> {
  const popup = await session.openPopup(tab);
  await seen(popup).click(new RegExp(`^${name}`));
  await seen(popup).waitForText(/あと(30|29)分/);
  return popup;
}

/** Brings a tab to the front, also while a popup that has done its work is still closing. */
export const toFront = (page: Page): Promise<true> =>
  waitFor(async () => {
    await page.bringToFront();
    return true as const;
  }, 'the tab to come to the front');

/** A browser in which the 事業者 and the 担当者 are already stored. */
export async function launchWithPeople(browserName: BrowserName, options?: LaunchOptions): Promise<Session> {
  const session = await launch(browserName, options);
  await addBusiness(session);
  await addContact(session);
  return session;
}
