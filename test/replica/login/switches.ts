// How the login answers. Nobody knows how the live one does, so the query of its page says it:
// https://www.mobile.ccus.jp/?answer=toast,401&wording=10#/gcm/01/017
// Pure: the server and the browser bundle both read it.

import { LOGIN_URL } from '../addresses.ts';

/**
 * Where the text of an answer appears.
 * - `inline`: plain text in the form, without any role.
 * - `alert`: a box with role=alert above the form.
 * - `toast`: at the edge of the screen, gone after two seconds.
 * - `modal`: a dialog over the page with an OK button.
 * - `browser`: the browser's own `alert()`.
 * - `hidden`: the refusal stands in the page from the start, hidden, and is uncovered.
 * - `title`: in the tab's title alone.
 * - `field`: in the password's own box, which is emptied and complained of.
 * - `screen`: a route of its own, away from the login form.
 */
export const DISPLAYS = ['inline', 'alert', 'toast', 'modal', 'browser', 'hidden', 'title', 'field', 'screen'] as const;
export type Display = (typeof DISPLAYS)[number];

/**
 * How the form reaches the server.
 * - `xhr`, `fetch`: Angular's HttpClient over either.
 * - `post`: a full page POST that answers with the login page, rendered by the server.
 * - `redirect`: the same, with a redirect in between, so that a reload posts nothing.
 * The last two know the displays `inline` and `alert` only.
 */
export const TRANSPORTS = ['xhr', 'fetch', 'post', 'redirect'] as const;
export type Transport = (typeof TRANSPORTS)[number];

/** `expired`: the session has timed out. The others are answers of a broken server. None of them looks at the password. */
export const FAULTS = ['500', '502', '503', '504', 'expired'] as const;
export type Fault = (typeof FAULTS)[number];

/** A status that a refusal may carry. A redirect cannot carry one. */
const STATUSES = [200, 400, 401, 403, 422, 423, 429] as const;

/** `always` and `clock` close the whole host; `clock` on Thursdays 20:00–07:00, Japan time. */
export const MAINTENANCE = ['never', 'always', 'clock'] as const;
export type Maintenance = (typeof MAINTENANCE)[number];

export interface LoginSwitches {
  /** `answer=` a list with commas: one display, one transport, one status, and `clears`. Default `inline,xhr,200`. */
  readonly display: Display;
  readonly transport: Transport;
  readonly status: number;
  /** `answer=clears` — both fields are emptied with the answer. */
  readonly clears: boolean;
  /** `wording=0…12` — the text of a refusal. */
  readonly wording: number;
  /** `lockwording=0…6` — the text of a lock; the last one is the refusal's own text. */
  readonly lockWording: number;
  /** `tell=late` — the try that locks is answered as a wrong one, and only the next one hears of the lock. */
  readonly tellsLate: boolean;
  /** `delay=<ms>` — the server judges at once and answers later. */
  readonly delay: number;
  /** `lock=<seconds>` — how long a lock made by this page lasts. Otherwise the server's own setting holds. */
  readonly lockMs: number | undefined;
  /** `double=1` — nothing stands in the way of a double submit, and a reload that posts again counts again. */
  readonly double: boolean;
  /** `fault=500|502|503|504|expired` — every login is answered so. */
  readonly fault: Fault | undefined;
  /** `maintenance=1|clock` — otherwise the server's own setting holds. */
  readonly maintenance: Maintenance | undefined;
  /** `code=popup` — the security code is asked for in a popup over パスワード変更, as the old guide says, and not on a screen of its own. */
  readonly codePopup: boolean;
  /** `notice=timeout` — the login screen opens with the line about a timed-out session. */
  readonly notice: boolean;
}

export const WORDINGS = 13;
export const LOCK_WORDINGS = 7;
export const TOAST_MS = 2000;
const LONGEST_DELAY = 60_000;

const one = <T extends string>(all: readonly T[], given: readonly string[]): T | undefined => all.find((value) => given.includes(value));

function number(text: string | null, most: number): number | undefined {
  const value = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
}

export function readLoginSwitches(query: URLSearchParams): LoginSwitches {
  const answer = (query.get('answer') ?? '').split(',');
  const lock = number(query.get('lock'), 86_400);
  const maintenance = query.get('maintenance');
  return {
    display: one(DISPLAYS, answer) ?? 'inline',
    transport: one(TRANSPORTS, answer) ?? 'xhr',
    status: STATUSES.find((status) => answer.includes(String(status))) ?? 200,
    clears: answer.includes('clears'),
    wording: number(query.get('wording'), WORDINGS - 1) ?? 0,
    lockWording: number(query.get('lockwording'), LOCK_WORDINGS - 1) ?? 0,
    tellsLate: query.get('tell') === 'late',
    delay: number(query.get('delay'), LONGEST_DELAY) ?? 0,
    lockMs: lock === undefined ? undefined : lock * 1000,
    double: query.get('double') === '1',
    fault: one(FAULTS, [query.get('fault') ?? '']),
    maintenance: maintenance === '1' ? 'always' : one(MAINTENANCE, [maintenance ?? '']),
    codePopup: query.get('code') === 'popup',
    notice: query.get('notice') === 'timeout',
  };
}

/** The login page with these switches, such as `answer=toast&wording=9`. */
export function loginUrl(switches = ''): string {
  const url = new URL(LOGIN_URL);
  url.search = switches;
  return url.href;
}
