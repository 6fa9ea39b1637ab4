import { grow } from '../../components/panel/grow.ts';
import { openHost, type Host } from '../../components/panel/host.ts';
import type { FieldKind } from '../ccus/labels.ts';
import type { InquiryDone, InquiryStart, InquiryView, Picked } from '../messages/inquiry.ts';
import { ask } from '../messages/send.ts';
import type { FormControl } from '../reader/controls.ts';
import { gatherHeld, type Holding } from '../reader/held.ts';
import { readSeen } from '../reader/seen.ts';
import { readTopicMark } from '../reader/topic.ts';
import type { Assist } from './assist.ts';
import type { Feature, FeatureContext } from './feature.ts';
import { Standing } from './standing.ts';
import { watchFilled } from './watch-filled.ts';
import { watchPage } from './watch-page.ts';

type Fault = keyof InquiryStart['faults'];

/** The panel of one screen: tells the background what the screen is like, shows what it makes of it, writes on a click. */
class InquiryPanel {
  #start: InquiryStart | null = null;
  #host: Host | null = null;
  #section!: Element;
  #view: InquiryView | null = null;
  #drawn = '';
  /** What the view that is shown was made of. */
  #page: Holding | null = null;
  #looks = 0;
  /** An answer is awaited: what is shown cannot be filled in. */
  #waits = false;
  #picked: Picked | null = null;
  /** The kind whose field the person is pointing at. */
  #teaching: FieldKind | null = null;
  #replace = new Set<FieldKind>();
  readonly #accepted: string[] = [];
  readonly #standing: Standing;
  #done: InquiryDone = { rows: [], wiped: [] };

  readonly #context: FeatureContext;

  constructor(context: FeatureContext) {
    this.#context = context;
    const { signal } = context;
    const again = () => this.#view?.is === 'preview' && !this.#waits && void this.#preview();
    // What the person types meanwhile changes the plan, not what we do about it.
    document.addEventListener('change', (event) => event.isTrusted && again(), { capture: true, signal });
    // A choice may put other fields in place, a moment later.
    watchPage((page) => [...page.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ type, name }) => type + name).join(), again, signal);
    this.#standing = new Standing(signal);
  }

  #show(view: InquiryView, said = view.say): void {
    if (this.#context.signal.aborted) return;
    this.#waits = false;
    const turned = view.is !== this.#view?.is;
    // Drawing anew under a finger that is about to press a button would lose the press.
    const drawn = JSON.stringify(view.tree);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#host ??= openHost('ccus-assist-panel', this.#start!.style, this.#context.signal);
      this.#section = grow(view.tree) as Element;
      this.#standing.take(this.#section);
      this.#section.addEventListener('click', (event) => event.isTrusted && this.#press(event.target as Element));
      this.#section.addEventListener('change', (event) => event.isTrusted && this.#pick(event.target as HTMLSelectElement));
      this.#host.draw(this.#section, turned);
    } else this.#mark();
    if (turned && view.is === 'conflict') this.#standing.open();
    this.#view = view;
    this.#standing.fold(this.#standing.folded && !(turned && view.is === 'done'));
    this.#host!.say(said, view.is !== 'done' || !turned);
  }

  /** What hangs on an answer can be seen, and keeps the focus, but takes no press until it is there. */
  #mark(): void {
    for (const button of this.#section.querySelectorAll('[data-wait]')) button.setAttribute('aria-disabled', String(this.#waits));
  }

  #wait(): void {
    this.#waits = true;
    // What was asked before is no longer of interest.
    this.#looks += 1;
    this.#mark();
  }

  #fail(fault: string): void {
    this.#standing.open();
    if (this.#start) this.#show(this.#start.faults[fault as Fault] ?? this.#start.faults.refused);
  }

  /**
   * Hears from the background who is chosen and shows what follows from it.
   * @param told what it says unasked when a screen appears.
   */
  async refresh(told: Assist['told'] = null): Promise<void> {
    const heard = await told;
    const answer = heard?.ok && heard.value ? heard : await ask('inquiry/start', {});
    if (this.#context.signal.aborted) return;
    if (!answer.ok) return this.#fail(answer.fault);
    await this.#begin(answer.value!);
  }

  async #begin(start: InquiryStart): Promise<void> {
    this.#start = start;
    this.#standing.at = start.at;
    this.#drawn = '';
    const taught = this.#teaching;
    this.#teaching = null;
    if (taught) this.#standing.open();
    if (start.view) this.#show(start.view);
    else await this.#preview(undefined, taught);
    if (taught) this.#host?.focus();
  }

  /** Reads the screen anew and asks what would be filled in. `null` when nobody could be asked and that is shown. */
  async #look(shown: string | null = null, taught: FieldKind | null = null): Promise<{ view: InquiryView; page: Holding } | null> {
    const page = gatherHeld(document);
    const text = document.body.innerText;
    const answer = await ask('inquiry/look', {
      screen: this.#context.screen,
      facts: page.facts,
      held: page.held,
      seen: readSeen(document, text, page.editable),
      mark: readTopicMark(text),
      picked: this.#picked,
      replace: [...this.#replace],
      accepted: this.#accepted,
      shown,
      filled: this.#context.ledger.size > 0,
      taught,
    });
    if (this.#context.signal.aborted) return null;
    if (answer.ok) return { view: answer.value, page };
    this.#fail(answer.fault);
    return null;
  }

  async #preview(said?: string, taught?: FieldKind | null): Promise<void> {
    const mine = (this.#looks += 1);
    const seen = await this.#look(null, taught);
    // An arrow key walks over several cases: only the last one's preview counts.
    if (!seen || mine !== this.#looks) return;
    this.#page = seen.page;
    this.#standing.beside(seen.page.editable);
    this.#show(seen.view, said);
  }

  /** Writes what the preview showed; when the page is no longer like that, shows the new preview instead. */
  async fill(): Promise<void> {
    const view = this.#view;
    if (this.#waits || !view || !this.#host || !this.#start) return;
    if (view.is !== 'preview' && view.is !== 'done') return this.#standing.fold(false);
    const { hidden, filling } = this.#start.words;
    if (!this.#host.isClear()) return this.#host.say(hidden, true);
    this.#wait();
    const button = this.#section.querySelector('[data-do=fill]');
    if (button) button.textContent = filling;
    this.#drawn = '';
    const shown = view.is === 'preview' ? view.signature : null;
    const seen = await this.#look(shown);
    if (!seen) return;
    this.#page = seen.page;
    if (seen.view.is !== 'preview' || (shown !== null && seen.view.signature !== shown)) return this.#show(seen.view);
    const outcomes: InquiryDone['rows'] = [];
    for (const { kind, at, name, next } of seen.view.rows) {
      const control = seen.page.elements[at] as FormControl;
      const accepted = next !== null && (await this.#context.ledger.fill(kind, control, next));
      if (this.#context.signal.aborted) return;
      outcomes.push({ kind, at, name, outcome: accepted ? 'filled' : next === null ? 'left' : 'refused' });
      if (!accepted) continue;
      watchFilled(control, this.#context, () => this.#tellWiped());
      if (kind === 'inquiryBody') void ask('inquiry/filled', seen.view.picked);
    }
    if (outcomes.some(({ outcome }) => outcome === 'filled')) void ask('walk/filled', {});
    this.#replace.clear();
    await this.#tellDone(outcomes, []);
  }

  async #tellDone(rows: InquiryDone['rows'], wiped: FieldKind[]): Promise<void> {
    this.#done = { rows, wiped };
    const answer = await ask('inquiry/outcome', this.#done);
    if (answer.ok) this.#show(answer.value);
    else this.#fail(answer.fault);
  }

  #tellWiped(): void {
    const wiped = this.#context.ledger.wiped();
    if (this.#view?.is === 'done' && !this.#waits && wiped.join() !== this.#done.wiped.join()) void this.#tellDone(this.#done.rows, wiped);
  }

  async undo(): Promise<void> {
    if (this.#waits || !this.#start) return;
    this.#wait();
    const results = await this.#context.ledger.undo();
    if (this.#context.signal.aborted) return;
    await this.#preview();
    this.#host?.say(this.#start.words[results.every(({ done }) => done) ? 'undone' : 'undonePartly'], true);
  }

  /** The field that a row stands for is not of its kind: what was filled in is taken back, it is kept as a lesson, and the kind is asked about. */
  async #forget(kind: FieldKind, at: number): Promise<void> {
    const row = this.#view!.is === 'done' && this.#done.rows.find((one) => one.at === at);
    this.#wait();
    const answer = await ask('lesson/teach', { screen: this.#context.screen, kind, is: false, facts: this.#page!.facts, at });
    // Only now, so that what stands in the field could be masked wherever the page repeats it.
    if (row) await this.#context.ledger.undo(this.#page!.elements[at] as FormControl);
    if (this.#context.signal.aborted) return;
    if (!answer.ok) return this.#fail(answer.fault);
    if (!row) return this.#preview(answer.value);
    row.outcome = 'not';
    await this.#tellDone(this.#done.rows, this.#context.ledger.wiped());
    this.#host?.say(answer.value, true);
  }

  #pick({ dataset: { pick, kind }, value, checked }: HTMLSelectElement & { checked?: boolean }): void {
    if (!pick) return;
    if (pick === 'replace') this.#replace[checked ? 'add' : 'delete'](kind as FieldKind);
    else this.#picked = { ...(this.#picked ?? this.#view!.picked), [pick]: value || null };
    this.#wait();
    void this.#preview();
  }

  async #press(target: Element): Promise<unknown> {
    const pressed = target.closest<HTMLElement>('[data-do]');
    if (!pressed || (this.#waits && pressed.hasAttribute('data-wait'))) return;
    const { do: what, kind, at } = pressed.dataset;
    if (what === 'toggle') return this.#standing.fold(!this.#standing.folded);
    if (what === 'fill') return this.fill();
    if (what === 'undo') return this.undo();
    if (what === 'refresh') return this.refresh();
    if (what === 'choose') return ask('popup/open', {});
    if (what === 'not') return this.#forget(kind as FieldKind, Number(at));
    if (what === 'ways') return pressed.nextSibling ?? pressed.after(grow(this.#view!.ways));
    if (what === 'goOn') {
      this.#accepted.push(this.#view!.conflict);
      return this.#preview();
    }
    if (what === 'confirmHost') {
      const answer = await ask('host/confirm', {});
      return answer.ok ? this.#begin(answer.value) : this.#fail(answer.fault);
    }
    if (what === 'teach') {
      const missing = this.#section.querySelector<HTMLSelectElement>('[data-key=missing]');
      this.#teaching = (kind ?? missing?.value) as FieldKind;
      // The page is what is looked at now.
      this.#standing.fold(true);
    }
    const answer = await (what === 'teach' ? ask('lesson/begin', { kind: this.#teaching! }) : what === 'structure' ? ask('structure/open', {}) : null);
    if (!answer || answer.ok) return;
    this.#fail(answer.fault);
  }
}

export const fillInquiry: Feature = {
  screens: ['inquiryTopic', 'inquiryForm', 'reissue', 'businessSearch'],
  start(context) {
    const panel = new InquiryPanel(context);
    const after = (done: Promise<void>) => done.then(() => true as const);
    context.on('page/refresh', () => after(panel.refresh()));
    context.on('page/fill', () => after(panel.fill()));
    context.on('page/undo', () => after(panel.undo()));
    void panel.refresh(globalThis.ccusAssist!.told);
  },
};
