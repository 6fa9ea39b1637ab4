// From a request to log in to what it is told, for the JSON side and the posted form alike.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Visit } from '../visit.ts';
import { note, tryLogin, type Verdict } from './state.ts';
import { readLoginSwitches } from './switches.ts';
import { TEXT, lockText, refusalText } from './words.ts';

export interface Told {
  readonly kind: Verdict['kind'] | 'expired' | 'broken';
  readonly status: number;
  readonly message: string;
}

export interface Given {
  readonly loginId: string;
  readonly password: string;
  /** Drawn anew for each form that is shown. A form that comes twice is judged once. */
  readonly form?: string;
}

function judge({ state: { login }, url, now }: Visit, { form, ...given }: Given): Verdict {
  const { double, lockMs } = readLoginSwitches(url.searchParams);
  const known = form === undefined || double ? undefined : login.posted.get(form);
  if (known !== undefined) return known;
  const verdict = tryLogin(login, given, now(), lockMs ?? login.lockMs);
  if (form !== undefined) login.posted.set(form, verdict);
  return verdict;
}

function tell(visit: Visit, given: Given): Told {
  const switches = readLoginSwitches(visit.url.searchParams);
  const { status } = switches;
  if (switches.fault !== undefined) {
    note(visit.state.login, visit.now(), given.loginId, 'fault');
    return switches.fault === 'expired'
      ? { kind: 'expired', status, message: TEXT.expired }
      : { kind: 'broken', status: Number(switches.fault), message: TEXT.broken };
  }
  const verdict = judge(visit, given);
  switch (verdict.kind) {
    case 'open': {
      const { id, initial } = verdict.account;
      visit.session().signedIn = { loginId: id, stage: initial ? 'password' : 'open' };
      return { kind: 'open', status: 200, message: '' };
    }
    case 'blank':
      return { kind: 'blank', status, message: given.loginId === '' ? TEXT.blankId : TEXT.blankPassword };
    case 'wrong':
      return { kind: 'wrong', status, message: refusalText(switches, verdict.left) };
    case 'locked':
      return verdict.fresh && switches.tellsLate
        ? { kind: 'wrong', status, message: refusalText(switches, 0) }
        : { kind: 'locked', status, message: lockText(switches) };
  }
}

export async function answerLogin(visit: Visit, given: Given): Promise<Told> {
  const told = tell(visit, given);
  await sleep(readLoginSwitches(visit.url.searchParams).delay);
  return told;
}
