import { findLoginForm, isBlank, typedId } from '../../page/login-form.ts';
import type { LastTryAnswer } from '../../../messages/guard.ts';
import type { GuardTalk } from './guard-talk.ts';
import type { LoginPanel } from './panel.ts';
import { markTry, seenNow, watchOutcome, type ReportedOutcome } from './watch-outcome.ts';

/** What holds a press on the login button that must not be the fifth wrong one, and watches what comes of the others. */
export class TryHolder {
  #outcome: ReportedOutcome | null = null;
  #watching: AbortController | null = null;
  /** The ID whose next press is not held. */
  #letThrough: string | null = null;
  #braking = false;
  readonly #talk: GuardTalk;
  readonly #panel: LoginPanel;
  readonly #signal: AbortSignal;

  readonly #ask: () => Promise<LastTryAnswer>;

  /** @param ask asks the person before the try that could lock. */
  constructor(talk: GuardTalk, panel: LoginPanel, ask: () => Promise<LastTryAnswer>, signal: AbortSignal) {
    this.#talk = talk;
    this.#panel = panel;
    this.#ask = ask;
    this.#signal = signal;
  }

  /** Watches while a try is open. */
  watch(pending: boolean): void {
    if (!pending) return this.#watching?.abort();
    if (this.#watching && !this.#watching.signal.aborted) return;
    this.#watching = new AbortController();
    const report = (seen: Parameters<GuardTalk['look']>[0], waited: boolean) => void this.#talk.look(seen, waited);
    this.#outcome = watchOutcome(report, AbortSignal.any([this.#signal, this.#watching.signal]));
  }

  /** Whoever fills and sends at once is faster than the answer about the ID. */
  async hold(isSure: boolean): Promise<void> {
    if (this.#braking) return;
    this.#braking = true;
    const id = typedId(findLoginForm(document));
    const told = isSure || (await this.#talk.look(null));
    if (!isSure && !(this.#talk.known === id && this.#talk.state?.brake)) {
      this.#braking = false;
      // Where nobody answers, nobody is held twice.
      if (!told) this.#letThrough = id;
      return this.#panel.say('again');
    }
    const answer = await this.#ask();
    this.#braking = false;
    if (answer !== 'go') return;
    this.#letThrough = id;
    this.#panel.say('went');
  }

  /** A press on the login button. `false` = it ends here. */
  mayTry(): boolean {
    const { state, known, untold, start } = this.#talk;
    const form = findLoginForm(document);
    if (isBlank(form)) return true;
    // One press more while nothing has come back is the same try.
    if ((untold > 0 || state?.pending) && this.#outcome && !this.#outcome.answered) return true;
    const id = typedId(form);
    if (this.#letThrough !== id && (known === id ? state?.brake : untold > 0 || start.near)) {
      void this.hold(known === id);
      return false;
    }
    this.#letThrough = null;
    markTry();
    // Whatever the answers to the try before are going to say, they have said.
    const seen = seenNow(this.#outcome?.statuses, true);
    this.watch(false);
    this.watch(true);
    this.#talk.try(id, seen);
    return true;
  }
}
