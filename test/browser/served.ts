import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sameValue } from '../../utils/fill/same-value.ts';
import { panel, waitFor, type Session } from './harness/index.ts';
import { inside } from './own-storage.ts';
import { contact, give } from './people.ts';
import type { FormLabels } from '../reader/judge.ts';
import { labelsIn, pagesIn, textIn } from '../reader/measure.ts';

/** What the built extension made of one page on the official address. */
export interface Served {
  page: string;
  /** `inquiry`, `login` or what else the page is. */
  kind: string;
  /** Which of our places stand on it. */
  offered: ('inquiry' | 'login' | 'secret')[];
  /** Fields whose value is known, by what stands in them in the end. */
  right: string[];
  missed: string[];
  /** Fields that hold something of ours which does not belong there. */
  wrong: string[];
}

const hosts = { 'ccus-assist-panel': 'inquiry', 'ccus-assist-guard': 'login', 'ccus-assist-secret': 'secret' } as const;
const [local, domain] = contact.email.split('@') as [string, string];
const [last, first] = contact.name.split(' ') as [string, string];
const [phone1, phone2, phone3] = contact.phone.split('-') as [string, string, string];

/** What a stored person has for a field. The text of the inquiry is known by its beginning. */
const values: Record<string, string> = {
  companyName: contact.company,
  personName: contact.name,
  lastName: last,
  firstName: first,
  email: contact.email,
  emailConfirm: contact.email,
  emailLocal: local,
  emailDomain: domain,
  phone: contact.phone,
  phone1,
  phone2,
  phone3,
};

/** Milliseconds in which an offer has come, if one comes: a message to the background and what it brings. */
const patience = 6_000;
const settled = 1_500;

async function offersOn(page: Page, until: number, wanted: boolean): Promise<Served['offered']> {
  const look = async () => {
    const there = await page.evaluate((names) => names.filter((name) => document.querySelector(name)), Object.keys(hosts));
    return there.map((name) => hosts[name as keyof typeof hosts]);
  };
  if (!wanted) {
    await new Promise((done) => setTimeout(done, until));
    return look();
  }
  return waitFor(
    async () => {
      const found = await look();
      return found.length > 0 ? found : null;
    },
    'an offer',
    { timeout: until },
  ).catch(() => []);
}

/** Everything that stands in the boxes of the page, by a mark that is put on each. */
const held = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((box, at) => {
      box.dataset['mark'] = String(at);
      return /^(checkbox|radio|hidden|password)$/.test(box.type) ? '' : box.value;
    }),
  );

/** Says in the panel which case the inquiry is about, where it asks: without one there is no text to fill in. */
async function pickCase(page: Page): Promise<void> {
  const assist = panel(page);
  await assist.waitForText(/入力する内容|入力できる欄が見つかりません/, { timeout: patience });
  if (await assist.has('開く')) await assist.click('開く');
  if (!(await assist.text()).includes('どの場合ですか')) return;
  await assist.choose('どの場合ですか', /^c\./);
  await assist.waitForText('全文を見る', { timeout: patience });
}

async function fillOn(session: Session, page: Page, { labels }: FormLabels): Promise<Pick<Served, 'right' | 'missed' | 'wrong'>> {
  const before = await held(page);
  const truth = await page.evaluate(
    (selectors) =>
      Object.fromEntries(
        Object.entries(selectors).map(([kind, selector]) => [kind, document.querySelector<HTMLElement>(selector)?.dataset['mark'] ?? '']),
      ),
    labels,
  );
  await give(session, page);
  await pickCase(page);
  const tabId = await session.tabIdOf(page);
  await inside(await session.behind(), (api, data) => api.runtime.sendMessage({ name: 'fill/now', data }), { tabId });
  const after = await waitFor(
    async () => {
      const now = await held(page);
      return now.join() === before.join() ? null : now;
    },
    'something to be filled in',
    { timeout: patience },
  ).catch(() => before);
  // The fields are filled one after the other.
  await new Promise((done) => setTimeout(done, after === before ? 0 : settled));
  const now = await held(page);
  const changed = now.flatMap((text, at) => (text === before[at] ? [] : [at]));
  const fits = (kind: string, text: string) => (kind === 'inquiryBody' ? text.includes('事業者') : sameValue(text, values[kind] ?? '\0'));
  const known = Object.keys(truth).filter((kind) => kind in values || kind === 'inquiryBody');
  const right = known.filter((kind) => fits(kind, now[Number(truth[kind])] ?? ''));
  const kindAt = (at: number) => Object.keys(truth).find((kind) => truth[kind] === String(at));
  const wrong = changed.filter((at) => {
    const kind = kindAt(at);
    // A category is chosen by its words, which no label knows.
    return kind !== 'inquiryCategory' && !(kind && right.includes(kind));
  });
  return {
    right,
    missed: known.filter((kind) => !right.includes(kind)),
    wrong: wrong.map((at) => `${kindAt(at) ?? `box ${at}`}: ${now[at]!.slice(0, 30)}`),
  };
}

/** Serves every page of a folder on the official address to a browser with the built extension, and has it filled where that is offered. */
export async function serveFolder(session: Session, folder: string): Promise<Served[]> {
  const labels = labelsIn(folder) as Record<string, FormLabels & { kind?: string }> | null;
  const page = await session.newPage();
  const { replica } = session;
  const own = replica.handle;
  let html = '';
  replica.handle = async (request) =>
    new URL(request.url).pathname.startsWith('/served/')
      ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : own(request);
  const all: Served[] = [];
  for (const [count, file] of pagesIn(folder).entries()) {
    const truth = labels?.[file];
    const kind = truth && 'labels' in truth ? (truth.kind ?? '') : '';
    html = textIn(join(folder, file));
    await page.goto(`https://www.ccus.jp/served/${count}`, { waitUntil: 'load' });
    const isOurs = kind === 'inquiry' || kind === 'login';
    const offered = await offersOn(page, isOurs ? patience : settled, isOurs);
    const filled = offered.includes('inquiry') && truth ? await fillOn(session, page, truth) : { right: [], missed: [], wrong: [] };
    all.push({ page: file, kind, offered, ...filled });
  }
  await page.close();
  replica.handle = own;
  return all;
}

export interface ServedRates {
  /** Percent of the inquiry forms, and of the logins, that get help. */
  inquiries: number;
  logins: number;
  /** Pages of another sort that got help all the same. */
  elsewhere: string[];
  /** Percent of the fields with a known value that hold it in the end. */
  filled: number;
  wrong: string[];
}

const percent = (some: number, all: number): number => (all === 0 ? 100 : (some / all) * 100);

export function ratesOf(served: readonly Served[]): ServedRates {
  const of = (kind: 'inquiry' | 'login') => {
    const some = served.filter((one) => one.kind === kind);
    return percent(some.filter(({ offered }) => offered.includes(kind)).length, some.length);
  };
  const right = served.reduce((sum, one) => sum + one.right.length, 0);
  const missed = served.reduce((sum, one) => sum + one.missed.length, 0);
  return {
    inquiries: of('inquiry'),
    logins: of('login'),
    elsewhere: served
      .filter(({ kind, offered }) => (kind !== 'inquiry' && offered.includes('inquiry')) || (kind !== 'login' && offered.includes('login')))
      .map(({ page, offered }) => `${page} ${offered.join()}`),
    filled: percent(right, right + missed),
    wrong: served.flatMap(({ page, wrong }) => wrong.map((one) => `${page} ${one}`)),
  };
}
