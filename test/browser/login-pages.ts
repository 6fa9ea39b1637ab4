import type { Page } from 'puppeteer-core';
import { loginUrl } from '../replica/login/switches.ts';
import { triesOf } from '../replica/login/state.ts';
import { clickOn, documentScope, panel, replaceIn, seen, waitFor, type Panel, type Session } from './harness/index.ts';

export const guardElement = 'ccus-assist-guard';
export const guard = (page: Page): Panel => panel(page, guardElement);
export const brake = (page: Page): Panel => panel(page, 'ccus-assist-brake');

export const idField = 'input[type=text]';
export const passwordField = 'input[type=password]';
export const loginButton = 'app-button button';

let last = 0;
/** An ID that nobody has and that no other test has used. The replica counts it like any other. */
export const newId = (): string => `${String(40_000_000_0000 + (last += 137)).padStart(12, '4')}22`;

/** The login screen with the guard beside it. */
export async function openLogin(session: Session, switches = ''): Promise<Page> {
  const page = await session.newPage(loginUrl(switches));
  await ready(page);
  return page;
}

/** Waits until the form and the guard stand. */
export async function ready(page: Page): Promise<void> {
  await waitFor(
    (patience) =>
      documentScope(page).askUntil(
        (_, names) => names.every((name) => document.querySelector(name) !== null),
        (stand) => stand,
        [passwordField, guardElement],
        patience,
      ),
    'the form and the guard beside it',
  );
}

/** Marks all that stands in a field. */
export async function markAll(page: Page, field: string): Promise<void> {
  await clickOn(page, field);
  await page.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)!.select(), field);
}

/** Types ID and password as a person does, and waits until the guard has looked at the ID. */
export async function type(page: Page, id: string, password = 'mac'): Promise<void> {
  const stands = await page.evaluate((field) => document.querySelector<HTMLInputElement>(field)!.value, idField);
  if (stands !== id) await replaceIn(page, idField, id);
  await replaceIn(page, passwordField, password);
  if (id !== '') await guard(page).waitForText(`ID …${id.slice(-4)}`);
}

/** One try with a wrong password, by a click on the button. */
export async function tryWrong(page: Page, id: string): Promise<void> {
  await type(page, id);
  // What the last try was told may move the button only now.
  await seen(page).click('ログイン', { role: 'button' });
}

/** Holds the guard's number and the server's own count to the same. */
export async function counted(session: Session, page: Page, id: string, tries: number): Promise<void> {
  const { login } = session.replica.state;
  await waitFor(() => triesOf(login, id, new Date()) === tries, `the server to count ${tries}`);
  await guard(page).waitForText(`残り${5 - tries}回`);
}

/** A tab whose ID has just been locked. */
export async function lockedTab(session: Session, id: string): Promise<Page> {
  session.replica.state.login.tries.set(id, 4);
  const page = await openLogin(session);
  await tryWrong(page, id);
  await guard(page).waitForText('早ければ');
  return page;
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Makes the form's next answers other ones, without a load. */
export const answerNow = (page: Page, query: string) =>
  page.evaluate((to) => history.replaceState(null, '', `?${to}${location.hash}`), query);
