import { mostEvents, type LedgerEvent } from '../../guard/ledger.ts';
import { decide, isFault, readLine, template, type Outcome, type Seen, type Verdict } from '../../guard/verdict.ts';
import { changeLedger, readLedger } from '../../storage/login-ledger.ts';
import { listSiteTexts, rememberSiteTexts } from '../../storage/site-texts.ts';
import { siteMessageIn } from '../../guard/site-message.ts';
import type { LoginTab } from '../../storage/session-items.ts';

type Pending = NonNullable<LoginTab['pending']>;

/** At most so many texts of one answer are remembered; more is a page, not an answer. */
const mostTexts = 4;
/** Shorter lines are labels of buttons, such as OK. Characters. */
const shortestText = 6;
const mostDecisive = 20;

const isRoute = (line: string) => line.startsWith('#');

/** Writes one event down, in its place in time. */
export const note = (key: string, event: LedgerEvent): Promise<void> =>
  changeLedger(key, (row) => ({ ...row, events: [...row.events, event].toSorted((a, b) => a.at - b.at).slice(-mostEvents) }));

/** The clock of a page jumped. Where nothing is counted, nothing can have gone wrong. */
export const noteJump = async (key: string, at: number): Promise<void> => {
  if ((await readLedger(key)).events.length > 0) await note(key, { what: 'clock', at });
};

function eventOf({ outcome, why, left }: Verdict, at: number): LedgerEvent | null {
  const how = why === 'screen' ? 'text' : why;
  switch (outcome) {
    case 'in':
      return { what: 'in', at };
    case 'locked':
      return { what: 'locked', at, why: how };
    case 'wrong':
      return { what: 'wrong', at, why: how, ...(left === undefined ? {} : { left }) };
    case 'nothing':
      return null;
  }
}

/** Lines that came since the form was sent. One that decided before may still stand there from then. */
function freshLines(seen: Seen, pending: Pending, decisive: readonly string[]): string[] {
  const old = new Set(pending.before);
  const again = new Set((seen.load !== null || seen.settled) && !isFault(seen) ? decisive : []);
  return seen.lines.filter((line) => !old.has(line) || again.has(line));
}

/** Weighs what the page shows. @returns whether the ledger changed. */
export async function weigh(record: LoginTab, seen: Seen, waited: boolean, at: number): Promise<boolean> {
  const { pending } = record;
  if (!pending) return false;
  const learned = new Map((await listSiteTexts()).map(({ text, outcome }) => [text, outcome]));
  const fresh = freshLines(seen, pending, record.decisive);
  const verdict = decide(seen, fresh, learned);
  if (!verdict) {
    // What has gone when an answer's text had time to appear was a sign of waiting, and must not be learnt as the answer.
    const came = seen.settled && seen.statuses.length > 0 && !pending.settled;
    pending.settled ||= came;
    pending.texts = [...new Set([...(came ? [] : pending.texts), ...fresh])].slice(0, 40);
    pending.answered ||= fresh.length > 0 || seen.load !== null || seen.statuses.some((status) => status > 0);
    pending.asking ||= waited;
    return false;
  }
  record.pending = null;
  record.message = siteMessageIn(verdict.lines);
  record.decisive = [...new Set([...record.decisive, ...verdict.lines])].slice(-mostDecisive);
  // A tab that stood behind others tells late that it was let in: tries made since then stay counted.
  const event = eventOf(verdict, verdict.outcome === 'in' ? Math.min(at, pending.at) : at);
  if (event) await note(pending.key, event);
  return event !== null;
}

/** A new try from the same form shows that the one before came to nothing good. @returns whether the ledger changed. */
export async function closeOld(record: LoginTab, at: number): Promise<boolean> {
  const { pending } = record;
  record.pending = record.message = null;
  if (!pending?.answered) return false;
  await note(pending.key, { what: 'wrong', at, why: 'again' });
  return true;
}

/** The person's own answer, and the texts that will be known from now on. */
export async function answer(record: LoginTab, outcome: Exclude<Outcome, 'nothing'>, at: number): Promise<boolean> {
  const { pending } = record;
  if (!pending) return false;
  record.pending = null;
  await note(pending.key, outcome === 'in' ? { what: 'in', at: Math.min(at, pending.at) } : { what: outcome, at, why: 'said' });
  const unknown = pending.texts.filter((line) => {
    if (isRoute(line) || outcome === 'in') return isRoute(line) && outcome === 'in';
    return line.length >= shortestText && [null, 'unclear'].includes(readLine(line));
  });
  const texts = unknown.slice(0, mostTexts);
  await rememberSiteTexts(texts.map((line) => ({ text: template(line), outcome, at })));
  record.decisive = [...record.decisive, ...texts].slice(-mostDecisive);
  return true;
}
