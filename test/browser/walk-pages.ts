import type { Page } from 'puppeteer-core';
import { seen, waitFor, type Session, type Surface } from './harness/index.ts';
import { idField, passwordField } from './login-pages.ts';
import { toFront } from './people.ts';

/** A walk that goes on in a tab, and the side panel beside it, which in a test is a tab of its own. */
export interface Walked {
  site: Page;
  side: Surface;
  sidePage: Page;
}

/** Begins a walk in the popup over a tab, by the words on its button. */
export async function startWalk(session: Session, site: Page, trouble: string): Promise<Walked> {
  const tab = await session.tabIdOf(site);
  const popup = await session.openPopup(site);
  await seen(popup).waitForText('何に困っていますか');
  if (!(await seen(popup).has(trouble))) await popup.click('details.more summary');
  await seen(popup).click(trouble);
  const sidePage = await session.extPage(`sidepanel.html?tab=${tab}`);
  // What the popup began is known by what the panel shows; its own closing is not waited for.
  await sidePage.waitForSelector('.steps', { timeout: 10_000 });
  if (!popup.isClosed()) await popup.close();
  return { site, side: seen(sidePage), sidePage };
}

/** Every step as the panel shows it: `+` ticked, `-` passed over, `>` open. */
export const stepsShown = (sidePage: Page): Promise<string[]> =>
  sidePage.$$eval('.steps li.step', (all) => all.map((step) => {
    const sign = step.getAttribute('aria-current') ? '>' : step.querySelector('.step-mark.done') ? '+' : step.querySelector('.step-mark.over') ? '-' : ' ';
    const title = step.querySelector('h2, .look-again, .later');
    return `${sign} ${title?.firstChild?.textContent ?? ''}`;
  }));

/** Waits until the step of this title is the open one. */
export async function isOpen({ sidePage }: Walked, title: string): Promise<void> {
  await waitFor(async () => {
    const steps = await stepsShown(sidePage);
    if (!steps.includes(`> ${title}`)) throw new Error(steps.join('\n'));
    return true;
  }, `the step 「${title}」 to be open`, { timeout: 15_000 });
}

/** Presses a button in the side panel. Beside it the page is in sight, so its tab comes to the front again: a hidden page draws nothing. */
export async function press({ site, side, sidePage }: Walked, name: string | RegExp): Promise<void> {
  await toFront(sidePage);
  await side.click(name);
  await toFront(site);
}

/** Presses what is written so on the page, as the person does. */
export async function pressOnPage({ site }: Walked, name: string | RegExp): Promise<void> {
  await toFront(site);
  await seen(site).click(name);
}

/** Types into the boxes of a kind, in the order of the page. */
async function typeInto(site: Page, selector: string, texts: readonly string[]): Promise<void> {
  await waitFor(async () => (await site.$$(selector)).length === texts.length, `${texts.length} × ${selector}`);
  for (const [at, box] of (await site.$$(selector)).entries()) {
    await box.click({ count: 3 });
    await site.keyboard.type(texts[at]!);
  }
}

export async function logIn({ site }: Walked, id: string, password: string): Promise<void> {
  await toFront(site);
  await typeInto(site, passwordField, [password]);
  await typeInto(site, idField, [id]);
  await seen(site).click('ログイン', { role: 'button' });
}

export async function changePassword({ site }: Walked, old: string, fresh: string): Promise<void> {
  await toFront(site);
  await typeInto(site, passwordField, [old, fresh, fresh]);
  await seen(site).click('パスワード変更', { role: 'button' });
}

/** The walk has come to its end, and every step was done. */
export async function isOver({ sidePage, side }: Walked): Promise<string[]> {
  await side.waitForText('終わりました');
  return stepsShown(sidePage);
}
