import type { FrameKind, FromPanel } from '../../messages/frame.ts';
import type { GuardPlace } from '../../messages/guard.ts';
import { operable } from '../page/login-form.ts';
import { followHand } from './follow-hand.ts';
import { openFrame, type PanelFrame } from './frame.ts';
import { placeBeside } from './place-beside-field.ts';

/**
 * Our page beside a field: where it stands, and whether it is folded. It covers nothing that the person has to
 * reach: where there is no room it stands folded in the corner, until the person opens it.
 */
export class BesideField {
  readonly frame: PanelFrame;
  #asked = false;
  #folded: boolean;
  readonly #kept: GuardPlace;
  readonly #keep: (place: GuardPlace) => void;
  readonly #field: () => Element | undefined;
  readonly #follow: (message: FromPanel) => void;

  /**
   * @param field what it belongs to.
   * @param kept where the person put it.
   * @param keep called when the person puts it elsewhere, or folds it.
   */
  constructor(kind: FrameKind, field: () => Element | undefined, kept: GuardPlace, keep: (place: GuardPlace) => void, signal: AbortSignal) {
    this.#field = field;
    this.#kept = kept;
    this.#keep = keep;
    this.#folded = kept.folded;
    this.frame = openFrame(kind, { hear: (message) => this.#hear(message) }, signal);
    this.#follow = followHand(
      this.frame,
      (at, done) => {
        this.frame.put(at, true);
        if (!done) return;
        kept.at = at;
        this.#stand();
        keep(kept);
      },
      signal,
    );
    if (kept.folded) this.#fold(true);
    addEventListener('resize', ({ isTrusted }) => isTrusted && this.#stand(), { signal });
  }

  #hear(message: FromPanel): void {
    this.#follow(message);
    if (message.what === 'height' && message.height > 0) this.#stand();
    if (message.what !== 'fold') return;
    this.#asked = !message.folded;
    this.#folded = this.#kept.folded = message.folded;
    this.#keep(this.#kept);
  }

  #fold(folded: boolean): void {
    this.#folded = folded;
    this.frame.tell({ what: 'folded', folded });
  }

  #stand(): void {
    const place = placeBeside(this.frame.element, this.#field(), operable(document), this.#kept.at);
    this.frame.put(place.at);
    // Folded it says how high it is then, and is looked at again.
    if (!place.free && !this.#folded && !this.#asked) this.#fold(true);
  }
}
