import { loginTries, signedInWords } from '../ccus/login.ts';
import { statedLeft, readSentence, type SentenceReading } from './sentence.ts';

/**
 * The result of a login try.
 * - `wrong`: the login was refused because of ID or password.
 * - `locked`: the account is locked.
 * - `in`: signed in.
 * - `nothing`: the password was never looked at.
 */
export type Outcome = 'wrong' | 'locked' | 'in' | 'nothing';

export interface Verdict {
  outcome: Outcome;
  /** How it is known: from the site's words, from words the person explained, from the HTTP status, or because the screen changed. */
  why: 'text' | 'learned' | 'status' | 'screen';
  /** The lines on the page that decided it. */
  lines: string[];
  /** Tries left, where the site itself says so. */
  left?: number;
}

/** The page as the content script saw it. */
export interface Seen {
  /** Whether the login form is on the page. */
  login: boolean;
  /** Visible lines of text, and the route (`#/…`) as one more. */
  lines: string[];
  /** A field of the form is empty. */
  blank: boolean;
  /** HTTP statuses of the page's own requests since the try; 0 = no answer. */
  statuses: number[];
  /** HTTP status of the document, if it is not the one in which the try was made; otherwise `null`. */
  load: number | null;
  /** Whether enough time has passed since the last answer for its text to appear. */
  settled: boolean;
}

/**
 * Gives texts that differ only in width, blanks and numbers the same spelling.
 * Numbers are replaced because one may be somebody's ID. A route (`#/…`) keeps
 * them, because there they tell screens apart.
 */
export const template = (line: string): string => (line.startsWith('#') ? line : tidy(line).replace(/\d+/g, '0'));

const tidy = (line: string) => line.normalize('NFKC').replace(/\s+/g, ' ').trim();

const outcomes: Record<Exclude<SentenceReading, null>, Outcome | 'unclear'> = {
  id: 'wrong',
  password: 'wrong',
  both: 'wrong',
  locked: 'locked',
  suspended: 'nothing',
  expired: 'nothing',
  maintenance: 'nothing',
  elsewhere: 'nothing',
  server: 'nothing',
  network: 'nothing',
  blank: 'nothing',
  format: 'nothing',
  unclear: 'unclear',
};

/** What one line says of a try. `'unclear'` = it speaks for both. */
export function readLine(line: string): Outcome | 'unclear' | null {
  const reading = readSentence(line);
  return reading && outcomes[reading];
}

/** Whether a line only minds a field: a site says so before it looks at a password, or because it has emptied the field itself. */
function isAboutField(line: string): boolean {
  const reading = readSentence(line);
  return reading === 'blank' || reading === 'format';
}

function leftIn(lines: readonly string[]): number | undefined {
  for (const line of lines) {
    const left = statedLeft(line);
    if (left !== undefined && left < loginTries.value) return left;
  }
  return undefined;
}

function byText(lines: readonly string[], learned: ReadonlyMap<string, Outcome>): Verdict | null {
  for (const outcome of ['locked', 'wrong', 'in', 'nothing'] as const) {
    const known = lines.filter((line) => learned.get(template(line)) === outcome);
    if (known.length > 0) return { outcome, why: 'learned', lines: known };
    const read = lines.filter((line) => !learned.has(template(line)) && readLine(line) === outcome && !isAboutField(line));
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

/** Whether the server itself failed, so that the text still on the page is not an answer. */
export const isFault = ({ statuses, load }: Seen): boolean => {
  const answers = load === null ? statuses : [load];
  return answers.length > 0 && answers.every((status) => status >= 500);
};

/**
 * What a try came to, or `null` while it is not decided.
 *
 * @param fresh lines that were not there when the try was made.
 * @param learned what the person said a text means, by its `template`.
 */
export function decide(seen: Seen, fresh: readonly string[], learned: ReadonlyMap<string, Outcome>): Verdict | null {
  if (!seen.login && signedInWords.value.test(seen.lines.join('\n'))) {
    return { outcome: 'in', why: 'screen', lines: [] };
  }
  const text = byText(fresh, learned);
  if (text) return text;
  if (!isFault(seen) && fresh.some((line) => readLine(line) === 'unclear')) return null;
  const answers = seen.load === null ? seen.statuses : [seen.load];
  const isIn = seen.settled || seen.load !== null;
  const outcome = isIn ? byStatus(answers) : null;
  if (outcome) return { outcome, why: 'status', lines: [] };
  // A field that the site has emptied is complained of as well, and then nothing is known of the try.
  const complaints = seen.blank || (answers.length > 0 && !isIn) ? [] : fresh.filter(isAboutField);
  return complaints.length > 0 ? { outcome: 'nothing', why: 'text', lines: complaints } : null;
}
