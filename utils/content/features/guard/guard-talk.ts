import type { Seen } from '../../../guard/verdict.ts';
import type { GuardState } from '../../../messages/guard.ts';
import type { Answer } from '../../../messages/protocol.ts';
import { requestBackground } from '../../../messages/send.ts';
import { findLoginForm, typedId } from '../../page/login-form.ts';

/** What the background makes of the login of one screen: asked one thing after the other, because what a try led to must not arrive before the try. */
export class GuardTalk {
  state: GuardState | null = null;
  /** The ID that the state is about; `null`: none. */
  known: string | null = null;
  /** Says also whether some ID would be held. It is kept for the next screen. */
  readonly start: Pick<GuardState, 'near'>;
  /** Tries that the background has not answered: until then no state says how the ID stands. */
  untold = 0;
  /** The ID that was last asked about. */
  #lookedAt = '';
  /** What the person's own keys left in the ID field. */
  #byHand: string | null = null;
  #waiting = false;
  #asked: Promise<unknown> = Promise.resolve();
  readonly #signal: AbortSignal;
  readonly #show: (state: GuardState | null) => void;

  /** @param show what is known now; `null`: nobody can tell any more. */
  constructor(start: Pick<GuardState, 'near'>, signal: AbortSignal, show: (state: GuardState | null) => void) {
    this.start = start;
    this.#signal = signal;
    this.#show = show;
  }

  /** @returns whether there was an answer at all. */
  #take(answer: Answer<GuardState>): boolean {
    if (this.#signal.aborted || this.untold > 0) return answer.ok;
    if (!answer.ok) {
      // Renewed under this page, we can count no more: an old number would be a wrong one.
      if (answer.fault === 'pageSilent') this.#show(null);
      return false;
    }
    this.state = answer.value;
    this.known = this.#lookedAt;
    this.start.near = answer.value.near;
    this.#show(answer.value);
    return true;
  }

  #ask(question: () => Promise<Answer<GuardState>>): Promise<boolean> {
    const told = this.#asked.then(question).then((answer) => this.#take(answer));
    this.#asked = told;
    return told;
  }

  look(seen: Seen | null, waited = false, jumped = false): Promise<boolean> {
    return this.#ask(() => {
      const form = findLoginForm(document);
      const id = typedId(form);
      this.#lookedAt = id;
      this.#waiting = false;
      return requestBackground('guard/look', { id: form && id, byHand: id !== '' && id === this.#byHand, seen, waited, jumped });
    });
  }

  /** Another ID stands in the field. A hand that types is faster than answers: one question at a time. */
  follow(event: Event): void {
    const form = findLoginForm(document);
    const id = typedId(form);
    // The page can put an ID there and say that it was typed; only the browser's own word counts.
    if (event.isTrusted && event.type === 'input' && event.target === form?.id) this.#byHand = id;
    if (this.#waiting || id === this.#lookedAt) return;
    this.#waiting = true;
    void this.look(null);
  }

  try(id: string, seen: Seen): void {
    this.known = null;
    this.untold += 1;
    void this.#ask(async () => {
      this.#lookedAt = id;
      const answer = await requestBackground('guard/try', { id, seen });
      this.untold -= 1;
      return answer;
    });
  }

  /** What was counted elsewhere while the page was put aside has not been heard here. */
  forget(): void {
    this.known = null;
    this.start.near = true;
  }
}
