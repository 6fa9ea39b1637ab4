import { loginAnswers, loginTries } from '../ccus/login.ts';

/**
 * What a try came to.
 * - `wrong`: the login was refused because of ID or password.
 * - `locked`: the account is locked.
 * - `in`: signed in.
 * - `nothing`: the password was never looked at.
 */
export type Outcome = 'wrong' | 'locked' | 'in' | 'nothing';

export interface Verdict {
  outcome: Outcome;
  /** How it is known: by the site's words, by the answer's number, because the screen changed. */
  why: 'text' | 'learned' | 'status' | 'screen';
  /** Lines that decided. */
  lines: string[];
  /** Tries left, where the site itself says so. */
  left?: number;
}

/** What stands on the page, as the content script saw it. */
export interface Seen {
  /** The login form is on the page. */
  login: boolean;
  /** Visible lines of text, and the route (`#/…`) as one more. */
  lines: string[];
  /** Answers to the page's own requests since the try; 0 = no answer. */
  statuses: number[];
  /** Status of the document itself when it is another one than the try was made in; else `null`. */
  load: number | null;
  /** A moment has passed since the last answer, so that its text has had time to appear. */
  settled: boolean;
}

/**
 * One spelling for texts that differ in width, blanks and numbers only; a number
 * may be somebody's ID. A route (`#/…`) stays as it is: its numbers tell screens apart.
 */
export const template = (line: string): string => (line.startsWith('#') ? line : tidy(line).replace(/\d+/g, '0'));

const tidy = (line: string) => line.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** What one line says, by our own patterns. `'unclear'` = it speaks for both. */
export function readLine(text: string): Outcome | 'unclear' | null {
  const { locked, warning, triesLeft, wrong, credential, refused, nothing } = loginAnswers.value;
  const line = tidy(text);
  const warns = warning.test(line) || triesLeft.test(line);
  if (locked.test(line) && !warns) return 'locked';
  const isNothing = nothing.test(line);
  const named = wrong.test(line) && credential.test(line);
  // 「もう一度入力してください」 after a clear refusal is politeness.
  if (named && !/システム/.test(line)) return 'wrong';
  if (refused.test(line)) return isNothing ? 'unclear' : 'wrong';
  return isNothing ? 'nothing' : null;
}

function leftIn(lines: readonly string[]): number | undefined {
  for (const line of lines) {
    const found = loginAnswers.value.triesLeft.exec(tidy(line));
    const left = Number(found?.[1] ?? found?.[2] ?? NaN);
    if (left < loginTries.value) return left;
  }
  return undefined;
}

function byText(lines: readonly string[], learned: ReadonlyMap<string, Outcome>): Verdict | null {
  for (const outcome of ['locked', 'wrong', 'in', 'nothing'] as const) {
    const known = lines.filter((line) => learned.get(template(line)) === outcome);
    if (known.length > 0) return { outcome, why: 'learned', lines: known };
    const read = lines.filter((line) => !learned.has(template(line)) && readLine(line) === outcome);
    if (read.length === 0) continue;
    const left = outcome === 'wrong' ? leftIn(read) : undefined;
    return { outcome, why: 'text', lines: read, ...(left === undefined ? {} : { left }) };
  }
  return null;
}

function byStatus(statuses: readonly number[]): Outcome | null {
  if (statuses.includes(423)) return 'locked';
  if (statuses.includes(401) || statuses.includes(403)) return 'wrong';
  return statuses.some((status) => status >= 500) ? 'nothing' : null;
}

/** The server itself broke down, so that whatever still stands on the page is no answer of its own. */
export const isFault = ({ statuses, load }: Seen): boolean => {
  const answers = load === null ? statuses : [load];
  return answers.length > 0 && answers.every((status) => status >= 500);
};

/**
 * What a try came to, or `null` while that is open.
 *
 * @param fresh lines that were not there when the try was made.
 * @param learned what the person once said about a text, by its `template`.
 */
export function decide(seen: Seen, fresh: readonly string[], learned: ReadonlyMap<string, Outcome>): Verdict | null {
  if (!seen.login && loginAnswers.value.signedIn.test(seen.lines.join('\n'))) {
    return { outcome: 'in', why: 'screen', lines: [] };
  }
  const text = byText(fresh, learned);
  if (text) return text;
  if (!isFault(seen) && fresh.some((line) => readLine(line) === 'unclear')) return null;
  const answers = seen.load === null ? seen.statuses : [seen.load];
  const outcome = seen.settled || seen.load !== null ? byStatus(answers) : null;
  return outcome && { outcome, why: 'status', lines: [] };
}
