import { buttonWords, enterWords, otherDoorWords } from '../ccus/labels/buttons.ts';
import type { ButtonFacts } from './facts.ts';


/** The control that takes the visitor on, as its place in the list, or -1. */
export function readSubmit(buttons: readonly ButtonFacts[], form: number, lastControl: number, login: boolean): number {
  let best = -1;
  let most = 5;
  buttons.forEach((button, at) => {
    const { text } = button;
    const isBehind = button.after > lastControl;
    // Without a form around them, only what stands behind the fields can belong to them.
    if (button.form !== form || (form === 0 && !isBehind)) return;
    const said = buttonWords.find(([, pattern]) => pattern.test(text))?.[0] ?? 0;
    const door = !login ? 0 : enterWords.test(text) ? 4 : otherDoorWords.test(text) ? -8 : 0;
    const points = button.worth + said + door + (isBehind ? 2 : 0);
    if (points > most) [best, most] = [at, points];
  });
  return best;
}
