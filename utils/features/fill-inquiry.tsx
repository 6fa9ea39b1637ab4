/** @jsxImportSource ../../components/panel/dom */
import { openHost, type Host } from '../../components/panel/host.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { waitingFor, type PanelAction, type PanelState, type View } from '../../components/panel/state.ts';
import type { FieldKind } from '../ccus/labels.ts';
import { rowsToWrite, type PlanRow } from '../fill/plan.ts';
import type { AssistState, Fault } from '../messages/protocol.ts';
import { ask } from '../messages/send.ts';
import { readTopic } from '../reader/topic.ts';
import { put } from '../words/put.ts';
import type { Assist } from './assist.ts';
import type { Feature, FeatureContext } from './feature.ts';
import { InquiryScreen, textShown } from './inquiry-screen.ts';
import { watchFilled } from './watch-filled.ts';
import { watchPage } from './watch-page.ts';

/** The panel of one screen: shows the plan, writes on a click. */
class InquiryPanel {
  #state: Omit<PanelState, 'view'> & { view: View | null };
  #host: Host | null = null;
  #assist: AssistState | null = null;
  /** The kind whose field the person is pointing at. */
  #teaching: FieldKind | null = null;
  #previews = 0;
  /** The person chose topic or case here; a walk says no more about it. */
  #decided = false;
  readonly #screen: InquiryScreen;
  readonly #context: FeatureContext;

  constructor(context: FeatureContext) {
    this.#context = context;
    this.#screen = new InquiryScreen(context);
    this.#state = {
      view: null,
      folded: false,
      who: null,
      topic: '1',
      branch: null,
      rows: [],
      unsure: [],
      taught: [],
      lost: [],
      warnings: [],
      replace: new Set(),
      busy: false,
      stale: false,
    };
    // What the person types meanwhile changes the plan, not what we do about it.
    document.addEventListener('change', (event) => event.isTrusted && void this.#replan(), {
      capture: true,
      signal: context.signal,
    });
    watchPage(controlsOn, () => void this.#replan(), context.signal);
  }

  #set(change: Partial<PanelState>, notice = ''): void {
    const turned = change.view !== undefined && change.view.is !== this.#state.view?.is;
    this.#state = { ...this.#state, ...change };
    const { view } = this.#state;
    // The words and the view come with the first answers; before them there is nothing to say.
    if (this.#context.signal.aborted || !this.#assist || !view) return;
    this.#host ??= openHost('ccus-assist-panel', this.#assist.style, this.#context.signal);
    const { words, faults, choices } = this.#assist;
    const act = (action: PanelAction) => void this.#act(action);
    this.#host.draw(<Panel state={{ ...this.#state, view }} words={words} faults={faults} choices={choices} act={act} />, turned);
    this.#host.say(notice, view.is !== 'done' || !turned);
  }

  #fail(fault: Fault): void {
    this.#set({ view: { is: 'fault', fault }, busy: false });
  }

  /**
   * Hears from the background who is chosen and shows the view that follows from it.
   * @param told what it says unasked when a screen appears.
   */
  async refresh(told: Assist['told'] = null): Promise<void> {
    const teaching = this.#teaching;
    this.#teaching = null;
    this.#screen.forget();
    const heard = await told;
    const answer = heard?.ok && heard.value ? { ok: true as const, value: heard.value } : await ask('assist/state', {});
    if (this.#context.signal.aborted) return;
    if (!answer.ok) return this.#fail(answer.fault);
    await this.#follow(answer.value);
    if (!teaching) return;
    const { words } = answer.value;
    this.#set({ folded: false }, this.#state.taught.includes(teaching) ? put(words.teachDone, { kind: words[`kinds_${teaching}`] }) : '');
    this.#host?.focus();
  }

  async #follow(assist: AssistState): Promise<void> {
    this.#assist = assist;
    const { asked } = assist;
    const shown = textShown();
    if (!this.#decided) {
      const topic = readTopic(shown) ?? asked?.topic ?? '1';
      this.#state = { ...this.#state, topic, branch: topic === asked?.topic ? asked.branch : null };
    }
    const view = waitingFor(assist);
    if (view) return this.#set({ view, who: assist.who });
    await this.#preview(shown);
  }

  /** Reads the screen anew and fetches what it asks for. `null` when that failed or cannot be gone on with, which is shown. */
  async #read(shown?: string) {
    const { topic, branch } = this.#state;
    const read = await this.#screen.read({ topic, branch }, shown);
    if (read && 'fault' in read) this.#fail(read.fault);
    else if (read && 'conflict' in read) {
      const { who, conflict } = read;
      this.#set({ who, view: { is: 'conflict', conflict }, folded: false, busy: false });
    } else return read;
    return null;
  }

  async #preview(shown?: string): Promise<void> {
    const mine = (this.#previews += 1);
    const read = await this.#read(shown);
    // An arrow key walks over several cases: only the last one's preview counts.
    if (read && mine === this.#previews) this.#set({ ...read.now, view: { is: 'preview' }, stale: false });
  }

  /** The page has changed under the preview, by what the person typed or chose. Nothing is filled. */
  async #replan(): Promise<void> {
    const previewing = () => this.#state.view?.is === 'preview' && !this.#state.busy;
    const read = previewing() && (await this.#read());
    if (!read || !previewing()) return;
    // Drawing anew under a finger that is about to press a button would lose the press.
    const { who, warnings, unsure, taught, lost, rows } = this.#state;
    if (JSON.stringify(read.now) !== JSON.stringify({ who, warnings, unsure, taught, lost, rows })) this.#set(read.now);
  }

  /** Writes what the preview showed; when the page is no longer like that, shows the new preview instead. */
  async fill(): Promise<void> {
    if (this.#state.busy || this.#state.stale || !this.#assist || !this.#host) return;
    const { view } = this.#state;
    const { words } = this.#assist;
    if (view?.is !== 'preview' && view?.is !== 'done') return this.#set({ folded: false });
    if (!this.#host.isClear()) return this.#set({}, words.hidden);
    const shown = view.is === 'preview' ? signature(rowsToWrite(this.#state.rows, this.#state.replace)) : null;
    this.#set({ busy: true });
    const read = await this.#read();
    if (!read) return;
    const writing = rowsToWrite(read.now.rows, this.#state.replace);
    if (shown !== null && signature(writing) !== shown) {
      return this.#set({ ...read.now, busy: false, view: { is: 'preview' } }, words.changed);
    }
    const outcomes = new Map<FieldKind, 'filled' | 'refused'>();
    for (const row of writing) {
      const control = read.page.controlAt(row.at);
      const accepted = control !== undefined && (await this.#context.ledger.fill(row.kind, control, row.next));
      if (this.#context.signal.aborted) return;
      outcomes.set(row.kind, accepted ? 'filled' : 'refused');
      if (accepted) watchFilled(control, this.#context, () => this.#tellWiped());
    }
    const { topic, branch } = this.#state;
    if (outcomes.get('inquiryBody') === 'filled') void ask('inquiry/filled', { topic, branch });
    const count = [...outcomes.values()].filter((outcome) => outcome === 'filled').length;
    if (count > 0) void ask('walk/filled', {});
    this.#set(
      { ...read.now, busy: false, folded: false, replace: new Set(), view: { is: 'done', outcomes, wiped: [] } },
      put(words.doneTitle, { count }),
    );
  }

  #tellWiped(): void {
    const { view } = this.#state;
    if (view?.is !== 'done' || this.#state.busy) return;
    const wiped = this.#context.ledger.wiped();
    if (wiped.join() !== view.wiped.join()) this.#set({ view: { ...view, wiped } });
  }

  async undo(): Promise<void> {
    if (this.#state.busy) return;
    this.#set({ busy: true });
    const results = await this.#context.ledger.undo();
    if (this.#context.signal.aborted) return;
    this.#set({ busy: false });
    await this.#preview();
    const words = this.#assist?.words;
    if (words) this.#set({}, results.every(({ done }) => done) ? words.undone : words.undonePartly);
  }

  /** The field that a row stands for is not of its kind: kept as a lesson, and the kind is asked about. */
  async #forget(kind: FieldKind, at: number): Promise<void> {
    const { facts } = this.#screen;
    this.#set({ stale: true });
    const answer = await ask('lesson/teach', { screen: this.#context.screen, kind, is: false, facts, at });
    if (this.#context.signal.aborted) return;
    if (!answer.ok) return this.#fail(answer.fault);
    this.#screen.forget();
    await this.#preview();
    const { words } = this.#assist!;
    this.#set({}, answer.value ? words.teachNot : put(words.notDone, { kind: words[`kinds_${kind}`] }));
  }

  async #act(action: PanelAction): Promise<void> {
    switch (action.do) {
      case 'fold':
        return this.#set({ folded: !this.#state.folded });
      case 'choose':
        await ask('popup/open', {});
        return;
      case 'confirmHost': {
        const answer = await ask('host/confirm', {});
        return answer.ok ? this.#follow(answer.value) : this.#fail(answer.fault);
      }
      case 'topic':
        this.#decided = true;
        this.#set({ topic: action.topic, stale: true });
        return this.#preview();
      case 'branch':
        this.#decided = true;
        this.#set({ branch: action.branch, stale: true });
        return this.#preview();
      case 'replace': {
        const replace = new Set(this.#state.replace);
        if (action.on) replace.add(action.kind);
        else replace.delete(action.kind);
        return this.#set({ replace });
      }
      case 'not':
        return this.#forget(action.kind, action.at);
      case 'teach': {
        this.#teaching = action.kind;
        // The page is what is looked at now.
        this.#set({ folded: true });
        const answer = await ask('lesson/begin', { kind: action.kind });
        return answer.ok ? undefined : this.#set({ folded: false, view: { is: 'fault', fault: answer.fault } });
      }
      case 'structure': {
        const answer = await ask('structure/open', {});
        return answer.ok ? undefined : this.#fail(answer.fault);
      }
      case 'fill':
        return this.fill();
      case 'undo':
        return this.undo();
      case 'refresh':
        return this.refresh();
      case 'goOn':
        this.#screen.accept(action.conflict);
        return this.#preview();
    }
  }
}

/** What there is to fill, so that another set of fields is noticed. */
const controlsOn = (page: Document): string =>
  [...page.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ type, name }) => type + name).join();

/** Two plans are the same for the person when the same words go into the same fields. */
const signature = (rows: readonly PlanRow[]) => JSON.stringify(rows.map(({ kind, label, next }) => [kind, label, next]));

export const fillInquiry: Feature = {
  screens: ['inquiryTopic', 'inquiryForm', 'reissue', 'businessSearch'],
  start(context) {
    const panel = new InquiryPanel(context);
    const after = async (done: Promise<void>): Promise<true> => {
      await done;
      return true;
    };
    context.on('page/refresh', () => after(panel.refresh()));
    context.on('page/fill', () => after(panel.fill()));
    context.on('page/undo', () => after(panel.undo()));
    void panel.refresh(globalThis.ccusAssist!.told);
  },
};
