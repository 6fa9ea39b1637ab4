import { besideFields } from '../../panel/place-beside-form.ts';
import { collapse } from '../../panel/collapse.ts';
import { follow } from '../../panel/drag.ts';
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
  at: Point | null = null;
  /** Where it covers no field; `null`: nowhere, so it stays in the window's corner. */
  #free: Point | null = null;
  #fields: readonly Element[] | null = null;
  /** Where the person is typing, unless that is in the panel. */
  #focused = document.activeElement;
  #section: Element | null = null;
  /** In a style of our own, because the host's look stands against the page's, and so against its attributes. */
  readonly #style = document.createElement('style');

  constructor(signal: AbortSignal) {
    addEventListener(
      'focusin',
      ({ isTrusted, target }) => {
        if (!isTrusted || !this.#section) return;
        this.#focused = target === this.#host() ? null : (target as Element);
        this.#stand();
      },
      { capture: true, signal },
    );
    addEventListener(
      'resize',
      () => {
        if (!this.#section) return;
        if (this.#fields) this.beside(this.#fields);
        this.#stand();
      },
      { signal },
    );
  }

  /** Other fields have been read. Where there is no room beside the first ones, it begins folded. */
  beside(fields: readonly Element[]): void {
    const { at, covered } = besideFields(fields);
    this.folded ||= !this.#fields && !this.at && covered > mostCovered;
    this.#free = at;
    this.#fields = fields;
  }

  /** The panel was drawn. */
  take(section: Element): void {
    this.#section = section;
    section.append(this.#style);
    follow(section, this.#box, (to, done) => {
      this.at = to;
      // Put there on purpose, whatever is below.
      this.#focused = null;
      this.#stand();
      if (done) void requestBackground('inquiry/place', to);
    });
  }

  fold(folded: boolean): void {
    this.folded = folded;
    collapse(this.#section!, folded);
    this.#stand();
  }

  /** What it says must be seen, whatever is below. */
  open(): void {
    this.#focused = null;
    this.folded = false;
  }

  #stand(): void {
    // Measured only where it was moved or may be in the way, so that the browser may lay it out when it likes.
    this.#put(this.at ? within(this.at, this.#box(), { width: innerWidth, height: innerHeight }) : this.#free);
    if (!this.#focused?.matches(reached)) return;
    const field = this.#focused.getBoundingClientRect();
    const box = this.#box();
    if (isFree(box, box, [field])) return;
    if (!this.folded) return this.fold(true);
    // The bar goes to the window's other end.
    this.#put({ x: box.x, y: box.y < innerHeight / 2 ? innerHeight - box.height : 0 });
  }

  #put(at: Point | null): void {
    this.#style.textContent = at ? `:host{inset:${at.y}px auto auto ${at.x}px!important}` : '';
  }

  #host = () => (this.#section!.getRootNode() as ShadowRoot).host;
  #box = () => this.#host().getBoundingClientRect();
}
