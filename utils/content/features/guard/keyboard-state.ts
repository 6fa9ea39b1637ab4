import { isPassword } from '../../page/password-box.ts';

/** How the keyboard stands while a password is typed. */
export interface KeyState {
  caps: boolean;
  /** Japanese input is on, so that full-width letters would come. */
  wide: boolean;
}

const fullWidth = /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]/;

/** Notices CapsLock and Japanese input from keys and presses alone, also while an "eye" shows the password as text; what is typed is neither read nor kept. */
export function watchKeys(tell: (state: KeyState) => void, signal: AbortSignal): void {
  let known: KeyState = { caps: false, wide: false };
  const look = (event: Event) => {
    const field = event.target;
    if (!event.isTrusted || !(field instanceof HTMLInputElement) || !isPassword(field)) return;
    const caps = 'getModifierState' in event ? (event as KeyboardEvent).getModifierState('CapsLock') : known.caps;
    const { type, key = '', isComposing } = event as KeyboardEvent;
    const begins = type === 'compositionstart' || key === 'Process' || fullWidth.test(key);
    // While letters are being composed a key goes up under its own name.
    const ends = type === 'keydown' && key.length === 1 && !isComposing;
    const wide = begins || (known.wide && !ends);
    if (caps === known.caps && wide === known.wide) return;
    known = { caps, wide };
    tell(known);
  };
  for (const type of ['keydown', 'keyup', 'pointerdown', 'compositionstart']) addEventListener(type, look, { capture: true, signal });
}
