import type { FromPanel } from '../../../messages/frame.ts';
import { besideFields } from '../../panel/place-beside-form.ts';
import type { PanelFrame } from '../../panel/frame.ts';
import { followHand } from '../../panel/follow-hand.ts';
import { isFree, within, type Point } from '../../panel/placement.ts';
import { requestBackground } from '../../../messages/send.ts';

/** A panel that would cover more of a field than this begins folded. */
const mostCovered = 1 / 3;

/** What a person reaches by Tab or types into; a whole part of the page may have the focus as well. */
const reached = 'a,button,input,select,textarea';

/**
 * Where the panel beside an inquiry form stands, and whether it is folded to a
 * bar that says what it offers. It keeps away from the fields where there is
 * room, and always from what has the focus.
 */
export class PanelPlacement {
  folded = false;
  /** Where the person put it. */
  #at: Point | null = null;
  /** Where it covers no field; `null`: nowhere, so it stays in the window's corner. */
  #free: Point | null = null;
  #fields: readonly Element[] | null = null;
  /** Where the person is typing, unless that is in the panel. */
  #focused = document.activeElement;
  /** The panel is as high as it is going to be. */
  #stands = false;
  readonly #frame: PanelFrame;
  readonly #follow: (message: FromPanel) => void;

  constructor(frame: PanelFrame, signal: AbortSignal) {
    this.#frame = frame;
    this.#follow = followHand(
      frame,
      (to, done) => {
        this.#at = to;
        // Put there on purpose, whatever is below.
        this.#focused = null;
        this.#stand(true);
        if (done) void requestBackground('inquiry/place', to);
      },
      signal,
    );
    void requestBackground('inquiry/placed', {}).then((answer) => {
      if (!answer.ok || !answer.value || signal.aborted) return;
      this.#at ??= answer.value;
      this.#stand();
    });
    addEventListener(
      'focusin',
      ({ isTrusted, target }) => {
        if (!isTrusted) return;
        this.#focused = target === frame.element ? null : (target as Element);
        this.#stand();
      },
      { capture: true, signal },
    );
    addEventListener(
      'resize',
      ({ isTrusted }) => {
        if (!isTrusted) return;
        if (this.#fields) this.beside(this.#fields);
        this.#stand();
      },
      { signal },
    );
  }

  /** Other fields have been read. Where there is no room beside the first ones, it begins folded. */
  beside(fields: readonly Element[]): void {
    const { at, covered } = besideFields(fields);
    const begins = !this.#fields && !this.#at && covered > mostCovered;
    this.#free = at;
    this.#fields = fields;
    if (begins) this.#fold(true);
    this.#stand();
  }

  hear(message: FromPanel): void {
    this.#follow(message);
    if (message.what === 'height') {
      this.#stands = message.height > 0;
      this.#stand();
    }
    if (message.what === 'fold') {
      this.folded = message.folded;
      // What was opened on purpose is to be seen, whatever is below.
      if (!message.folded) this.#focused = null;
    }
    if (message.what === 'focus' && document.activeElement === document.body) this.#frame.focus();
    if (message.what === 'leave') (this.#focused as HTMLElement | null)?.focus();
  }

  #fold(folded: boolean): void {
    this.folded = folded;
    this.#frame.tell({ what: 'folded', folded });
  }

  #stand(byHand = false): void {
    if (!this.#stands) return;
    // Measured only where it was moved or may be in the way, so that the browser may lay it out when it likes.
    const at = this.#at ? within(this.#at, this.#box(), { width: innerWidth, height: innerHeight }) : this.#free;
    if (!this.#focused?.matches(reached)) return this.#frame.put(at, byHand);
    const field = this.#focused.getBoundingClientRect();
    const size = this.#box();
    const box = at ? { x: at.x, y: at.y } : size;
    if (isFree(box, size, [field])) return this.#frame.put(at, byHand);
    // Folded it says how high it is then, and is looked at again.
    if (!this.folded) return this.#fold(true);
    // The bar goes to the window's other end.
    this.#frame.put({ x: box.x, y: box.y < innerHeight / 2 ? innerHeight - size.height : 0 });
  }

  #box = () => this.#frame.element.getBoundingClientRect();
}
