import { renderTree } from '../../panel/render-tree.ts';
import { openHost, type Host } from '../../panel/host.ts';
import type { FieldKind } from '../../../ccus/labels/kinds.ts';
import { inquiryScreens } from '../../../messages/content-scripts.ts';
import type { InquiryDone, InquiryStart, InquiryView, Picked } from '../../../messages/inquiry.ts';
import { requestBackground } from '../../../messages/send.ts';
import { gatherHeld, type Holding } from '../../page/field-values.ts';
import { readSeen } from '../../page/named-people.ts';
import { readTopicMark } from '../../../reader/topic.ts';
import type { Assist } from '../../runtime/page-registry.ts';
import type { Feature, FeatureContext } from '../../runtime/feature.ts';
import { PanelPlacement } from './placement.ts';
import { watchPage } from '../../runtime/observe-page.ts';

type Fault = keyof InquiryStart['faults'];

/** What the panel showed when somebody pressed. */
export interface ShownPreview {
  view: InquiryView;
  /** What the view was made of. */
  page: Holding | null;
}

/**
 * Does what was pressed. Comes into the page with the first press, see `press.ts`:
 * a page on which somebody only looks pays for no more than looking.
 * @param from what was pressed, unless that was a key or is in the popup.
 */
export type Act = (panel: InquiryPanelController, what: string, shown: ShownPreview, from: HTMLElement | undefined) => Promise<unknown>;

/** The panel of one screen: tells the background what the screen is like and shows what it makes of it. */
export class InquiryPanelController {
  start: InquiryStart | null = null;
  host: Host | null = null;
  section!: Element;
  view: InquiryView | null = null;
  /** What is shown, to be compared; '' = whatever comes is to be drawn. */
  drawn = '';
  /** What the view that is shown was made of. */
  page: Holding | null = null;
  #looks = 0;
  /** An answer is awaited: what is shown cannot be filled in. */
  waits = false;
  picked: Picked | null = null;
  /** The kind whose field the person is pointing at. */
  teaching: FieldKind | null = null;
  readonly replace = new Set<FieldKind>();
  readonly accepted: string[] = [];
  readonly standing: PanelPlacement;
  done: InquiryDone = { rows: [], wiped: [] };

  readonly context: FeatureContext;

  constructor(context: FeatureContext) {
    this.context = context;
    const { signal } = context;
    const again = () => this.view?.is === 'preview' && !this.waits && void this.preview();
    // What the person types meanwhile changes the plan, not what we do about it.
    document.addEventListener('change', (event) => event.isTrusted && again(), { capture: true, signal });
    // A choice may put other fields in place, a moment later. Those that stand here now are looked at anyway.
    let begun = false;
    watchPage(
      (page) =>
        begun && [...page.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ type, name }) => type + name).join(),
      again,
      signal,
    );
    begun = true;
    this.standing = new PanelPlacement(signal);
  }

  show(view: InquiryView, said = view.say): void {
    if (this.context.signal.aborted) return;
    this.waits = false;
    const turned = view.is !== this.view?.is;
    // Drawing anew under a finger that is about to press a button would lose the press.
    const drawn = JSON.stringify(view.tree);
    if (drawn !== this.drawn) {
      this.drawn = drawn;
      this.host ??= openHost('ccus-assist-panel', this.start!.style, this.context.signal);
      this.section = renderTree(view.tree) as Element;
      this.standing.take(this.section);
      this.section.addEventListener('click', (event) => event.isTrusted && this.#press(event.target as Element));
      this.section.addEventListener('change', (event) => event.isTrusted && void this.act('pick', event.target as HTMLElement));
      // A stray double click must do nothing, see `.rest`.
      if (turned) this.section.classList.add('rest');
      this.host.draw(this.section);
    } else this.mark();
    if (turned && view.is === 'conflict') this.standing.open();
    this.view = view;
    this.standing.fold(this.standing.folded && !(turned && view.is === 'done'));
    this.host!.say(said, view.is !== 'done' || !turned);
  }

  /** What hangs on an answer can be seen, and keeps the focus, but takes no press until it is there. */
  mark(): void {
    for (const button of this.section.querySelectorAll('[data-wait]')) button.setAttribute('aria-disabled', String(this.waits));
  }

  wait(): void {
    this.waits = true;
    // What was asked before is no longer of interest.
    this.#looks += 1;
    this.mark();
  }

  fail(fault: string): void {
    this.standing.open();
    if (this.start) this.show(this.start.faults[fault as Fault] ?? this.start.faults.refused);
  }

  /**
   * Hears from the background who is chosen and shows what follows from it.
   * @param told what it says unasked when a screen appears.
   */
  async refresh(told: Assist['told'] = null): Promise<void> {
    const heard = await told;
    const answer = heard?.ok && heard.value ? heard : await requestBackground('inquiry/start', {});
    if (this.context.signal.aborted) return;
    if (!answer.ok) return this.fail(answer.fault);
    await this.begin(answer.value!);
  }

  async begin(start: InquiryStart): Promise<void> {
    this.start = start;
    this.standing.at = start.at;
    this.drawn = '';
    const taught = this.teaching;
    this.teaching = null;
    if (taught) this.standing.open();
    if (start.view) this.show(start.view);
    else await this.preview(undefined, taught);
    // Whoever types on in the page meanwhile would lose a key to us.
    if (taught && document.activeElement === document.body) this.host?.focus();
  }

  /** Reads the screen anew and asks what would be filled in. `null` when nobody could be asked and that is shown. */
  async look(shown: string | null = null, taught: FieldKind | null = null): Promise<{ view: InquiryView; page: Holding } | null> {
    const page = gatherHeld(document);
    const text = document.body.innerText;
    const answer = await requestBackground('inquiry/look', {
      screen: this.context.screen,
      facts: page.facts,
      held: page.held,
      seen: readSeen(document, text, page.editable),
      mark: readTopicMark(text),
      picked: this.picked,
      replace: [...this.replace],
      accepted: this.accepted,
      shown,
      filled: (this.context.ledger?.size ?? 0) > 0,
      taught,
    });
    if (this.context.signal.aborted) return null;
    if (answer.ok) return { view: answer.value, page };
    this.fail(answer.fault);
    return null;
  }

  async preview(said?: string, taught?: FieldKind | null): Promise<void> {
    const mine = (this.#looks += 1);
    const seen = await this.look(null, taught);
    // An arrow key walks over several cases: only the last one's preview counts.
    if (!seen || mine !== this.#looks) return;
    this.page = seen.page;
    this.standing.beside(seen.page.editable);
    this.show(seen.view, said);
  }

  #press(target: Element): void {
    const pressed = target.closest<HTMLElement>('[data-do]');
    if (!pressed || (this.waits && pressed.matches('[data-wait]'))) return;
    const what = pressed.dataset.do!;
    if (what === 'toggle') this.standing.fold(!this.standing.folded);
    else void this.act(what, pressed);
  }

  /** Does what is pressed, by what was shown at that moment, once what can do it is here. */
  async act(what: string, from?: HTMLElement): Promise<void> {
    const { has, tools } = globalThis.ccusAssist!;
    const { view, page } = this;
    if (!view) return;
    if (!tools.act) {
      // Another press may come meanwhile.
      const holds = !this.waits && (!from || from.matches('[data-wait], [data-pick]'));
      const hold = (waits: boolean) => {
        if (!holds) return;
        this.waits = waits;
        this.mark();
      };
      hold(true);
      const come = await requestBackground('inquiry/actions', { has });
      if (this.context.signal.aborted) return;
      if (!come.ok) return this.fail(come.fault);
      hold(false);
    }
    await (tools.act as Act)(this, what, { view, page }, from);
  }
}

export const fillInquiry: Feature = {
  screens: inquiryScreens,
  start(context) {
    const panel = new InquiryPanelController(context);
    const after = (done: Promise<void>) => done.then(() => true as const);
    context.on('page/refresh', () => after(panel.refresh()));
    context.on('page/fill', () => after(panel.act('fill')));
    context.on('page/undo', () => after(panel.act('undo')));
    void panel.refresh(globalThis.ccusAssist!.told);
  },
};
