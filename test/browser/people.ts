import type { Page } from 'puppeteer-core';
import { bundleScript } from '../bundle.ts';
import { launch, seen, waitFor, type BrowserName, type LaunchOptions, type Session, type Surface } from './harness/index.ts';
import { inside } from './own-storage.ts';
import type { ToStore } from './store-in-page.ts';

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

/** Opens a form of the options page, in a tab of its own or in one where another was saved before. */
async function formAt(session: Session, hash: string, open?: Page): Promise<Page> {
  await open?.evaluate((to) => void (location.hash = to), hash);
  return open ?? session.openOptions(hash);
}

async function addOne(
  session: Session,
  hash: string,
  texts: readonly (readonly [RegExp, string] | readonly [RegExp])[],
  open?: Page,
): Promise<void> {
  const page = await formAt(session, hash, open);
  const form = seen(page);
  for (const [name, text] of texts) await (text === undefined ? form.click(name, { role: 'radio' }) : form.paste(name, text));
  await save(form);
  if (open === undefined) await page.close();
}

/** Brings a 事業者 into the options page, the ID in full width as it comes from a mail. */
export const addBusiness = (session: Session, open?: Page): Promise<void> =>
  addOne(
    session,
    '#/business/new',
    [
      [/^事業者名(必須|任意)/, business.name],
      [/^事業者ID(必須|任意)/, '１２３４５６７８９０１２２２'],
      [/^事業者の所在地(必須|任意)/, business.address],
      [/^事業者の電話番号(必須|任意)/, business.phone],
      [/^登録済メールアドレス(必須|任意)/, business.registeredEmail],
      [/使用できない理由(必須|任意)/, business.reason],
      [/^できない/],
      [/^変更希望メールアドレス(必須|任意)/, business.desiredEmail],
    ],
    open,
  );

/** A 技能者 of whom little is known. */
export const addWorker = (session: Session, open?: Page): Promise<void> =>
  addOne(
    session,
    '#/worker/new',
    [
      [/^技能者氏名(必須|任意)/, worker.name],
      [/^技能者ID(必須|任意)/, worker.id],
      [/^技能者の登録住所(必須|任意)/, worker.address],
      [/^技能者の登録電話番号(必須|任意)/, worker.phone],
    ],
    open,
  );

export const addContact = (session: Session, open?: Page): Promise<void> =>
  addOne(
    session,
    '#/contact',
    [
      [/^会社名(必須|任意)/, contact.company],
      [/^氏名(必須|任意)/, contact.name],
      [/^メールアドレス(必須|任意)/, contact.email],
      [/^電話番号(必須|任意)/, contact.phone],
    ],
    open,
  );

/** Brings in several, one after the other in one tab. */
export async function addAll(session: Session, ...whom: readonly ((session: Session, open: Page) => Promise<void>)[]): Promise<void> {
  const page = await session.openOptions('#/');
  for (const add of whom) await add(session, page);
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

/** The same people as they would be typed, and what each is stored as. */
const drafts = {
  business: {
    id: '0b1c7a52-6f1e-4d9b-8a3e-000000000001',
    kind: 'business',
    name: business.name,
    ccusId: business.id,
    address: business.address,
    phone: business.phone,
    registeredEmail: business.registeredEmail,
    canLogin: 'no',
    reason: business.reason,
    desiredEmail: business.desiredEmail,
  },
  worker: {
    id: '0b1c7a52-6f1e-4d9b-8a3e-000000000002',
    kind: 'worker',
    name: worker.name,
    ccusId: worker.id,
    address: worker.address,
    phone: worker.phone,
  },
} as const satisfies Record<string, ToStore['drafts'][number]>;

/** Stores some of them by the code behind the forms. The forms cost as much as a short test, and are driven where a test is about them. */
export async function storePeople(session: Session, ...whom: readonly (keyof typeof drafts | 'contact')[]): Promise<void> {
  const what: ToStore = {
    drafts: whom.flatMap((one) => (one === 'contact' ? [] : [drafts[one]])),
    contact: whom.includes('contact') ? contact : null,
  };
  const script = await bundleScript('test/browser/store-in-page.ts');
  await (await session.behind()).evaluate(`(async () => { ${script}; await bundled.storePeople(${JSON.stringify(what)}); })()`);
}

/** The same choice as `choose` makes, by the message that its press sends: for one who was stored by `storePeople`. The tab comes to the front. */
export async function give(session: Session, tab: Page, who: keyof typeof drafts = 'business'): Promise<void> {
  const tabId = await session.tabIdOf(tab);
  const answer = await inside(await session.behind(), (api, data) => api.runtime.sendMessage({ name: 'grant/give', data }), {
    tabId,
    profileId: drafts[who].id,
  });
  if (!(answer as { ok: boolean }).ok) throw new Error(`Not chosen: ${JSON.stringify(answer)}`);
}

/** A browser in which the 事業者 and the 担当者 are already stored. */
export async function launchWithPeople(browserName: BrowserName, options?: LaunchOptions): Promise<Session> {
  const session = await launch(browserName, options);
  await storePeople(session, 'business', 'contact');
  return session;
}
