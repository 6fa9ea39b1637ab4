/** @jsxImportSource ../../../components/panel/dom */
import { openBrake } from '../../../components/panel/Brake.tsx';
import { pointAt } from '../../../components/panel/pointer.tsx';
import { loginHost } from '../../ccus/login.ts';
import { screenKeys } from '../../ccus/screens.ts';
import { write } from '../../fill/write.ts';
import type { GuardButton, GuardKit, GuardView } from '../../messages/guard.ts';
import type { Answer } from '../../messages/protocol.ts';
import { ask } from '../../messages/send.ts';
import { findLoginForm, findReissue, isEmpty, typedId } from '../../reader/login-form.ts';
import type { Seen } from '../../guard/verdict.ts';
import type { Feature, FeatureContext } from '../feature.ts';
import { watchKeys } from './keys.ts';
import { markTry, seenNow, watchOutcome, type Outcome } from './outcome.ts';
import { GuardPanel } from './panel.tsx';
import { watchTries } from './tries.ts';

/** Without any answer for so long, another press is another try. Milliseconds. */
const patience = 15_000;

/** The guard of one screen: notices tries, reports what came of them, shows what the background makes of it. */
class Guard {
  private view: GuardView | null = null;
  private readonly panel: GuardPanel;
  private watching: AbortController | null = null;
  private outcome: Outcome | null = null;
  private triedAt = -Infinity;
  /** The ID that the view is about. */
  private lookedAt = '';
  private letThrough = false;
  private asked = 0;

  private readonly context: FeatureContext;
  private readonly kit: GuardKit;

  constructor(context: FeatureContext, kit: GuardKit) {
    this.context = context;
    this.kit = kit;
    this.panel = new GuardPanel(context.signal, kit, (what) => void this.act(what), (drift) => void this.look(null, false, drift));
  }

  async open(): Promise<void> {
    await this.look(seenNow());
    if (this.context.screen !== 'login') return;
    const { signal } = this.context;
    const tries = watchTries(() => this.mayTry(() => tries.anew()), signal);
    watchKeys((state) => this.panel.warn(state), signal);
    const options = { capture: true, signal };
    for (const type of ['input', 'change', 'focusin', 'pointerdown']) addEventListener(type, () => this.follow(), options);
    addEventListener('pageshow', (event) => event.persisted && void this.look(seenNow()), options);
  }

  /** Asks anew when another ID stands in the field. */
  private follow(): void {
    if (typedId(findLoginForm(document)) !== this.lookedAt) void this.look(null);
  }

  async look(seen: Seen | null, waited = false, drift = 0): Promise<void> {
    const form = findLoginForm(document);
    const id = form ? typedId(form).slice(0, 60) : null;
    this.lookedAt = id ?? '';
    await this.take(() => ask('guard/look', { id, seen, waited, drift }));
  }

  /** Shows the newest answer; one that was overtaken is dropped. */
  private async take(question: () => Promise<Answer<GuardView>>): Promise<void> {
    const mine = ++this.asked;
    const answer = await question();
    if (this.context.signal.aborted || mine !== this.asked || !answer.ok) return;
    this.view = answer.value;
    if (this.view.pending) this.watch();
    else this.watching?.abort();
    const asks = this.context.screen === 'login' || this.view.blocks.some(({ buttons }) => buttons?.some((one) => one.do === 'in'));
    this.panel.show(asks ? this.view : null);
  }

  private watch(): void {
    if (this.watching && !this.watching.signal.aborted) return;
    this.watching = new AbortController();
    const signal = AbortSignal.any([this.context.signal, this.watching.signal]);
    this.outcome = watchOutcome((seen, waited) => void this.look(seen, waited), signal);
  }

  /** A press on the login button. `false` = it ends here. */
  private mayTry(anew: () => void): boolean {
    const form = findLoginForm(document);
    // The site itself refuses what is blank.
    if (!form || isEmpty(form.password) || (form.id && isEmpty(form.id))) return true;
    if (this.view?.brake && !this.letThrough) {
      void this.brake(anew);
      return false;
    }
    this.letThrough = false;
    const now = performance.now();
    const open = this.view?.pending && this.outcome && !this.outcome.answered;
    if (open && now - this.triedAt < patience) return true;
    this.triedAt = now;
    markTry();
    const seen = seenNow();
    this.watching?.abort();
    if (this.view) this.view = { ...this.view, pending: true };
    this.watch();
    void this.take(() => ask('guard/try', { id: typedId(form).slice(0, 60), seen }));
    return true;
  }

  private async brake(anew: () => void): Promise<void> {
    const answer = await openBrake(this.kit.words, this.kit.brakeCss, this.context.signal);
    anew();
    if (answer === 'stop') this.reissue();
    if (answer !== 'go') return;
    this.letThrough = true;
    this.panel.say(this.kit.words.brakeWent);
  }

  /** Goes where the site's own link leads, or shows the link where it leads nowhere by itself. */
  private reissue(): void {
    const link = findReissue(document);
    if (link instanceof HTMLAnchorElement && link.origin === location.origin && link.getAttribute('href') !== '#') {
      location.assign(link.href);
    } else if (link) {
      const { pointHere: here, pointHint: hint } = this.kit.words;
      pointAt(link, { here, hint }, this.kit.pointerCss, this.context.signal);
    }
  }

  private async fillId(value: string): Promise<void> {
    const field = findLoginForm(document)?.id;
    if (field && value !== '') await write(field, value);
    await this.look(null);
  }

  private async act(what: GuardButton['do']): Promise<void> {
    switch (what) {
      case 'fold':
        return this.fillId(this.view?.fold ?? '');
      case 'reissue':
        return this.reissue();
      case 'storedId': {
        const answer = await ask('guard/storedId', {});
        return answer.ok ? this.fillId(answer.value.id) : undefined;
      }
      default:
        return this.take(() => ask('guard/tell', { what }));
    }
  }
}

export const guardLogin: Feature = {
  screens: screenKeys,
  start(context) {
    if (context.screen !== 'login' && location.hostname !== loginHost) return;
    void (async () => {
      const kit = await ask('guard/kit', {});
      if (!kit.ok || context.signal.aborted) return;
      const guard = new Guard(context, kit.value);
      context.on('page/guard', async () => {
        await guard.look(null);
        return true as const;
      });
      await guard.open();
    })();
  },
};
