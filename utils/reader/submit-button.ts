import { buttonWords, enterWords, otherDoorWords } from '../ccus/labels/buttons.ts';
import type { ButtonFacts } from './facts.ts';

/** The control that takes the visitor on, as its place in the list, or -1. */
export function readSubmit(buttons: readonly ButtonFacts[], form: number, lastControl: number, login: boolean): number {
  let best = -1;
  let most = 5;
  const hasOwn = buttons.some((button) => button.form === form);
  buttons.forEach((button, at) => {
    const { text, after } = button;
    const isBehind = after > lastControl;
    // Without a form around them, only what stands behind the fields can belong to them; so it is when markup cut the form off from its button.
    if (button.form !== form ? hasOwn || button.form !== 0 || after !== lastControl + 1 : form === 0 && !isBehind) return;
    const said = buttonWords.find(([, pattern]) => pattern.test(text))?.[0] ?? 0;
    const door = !login ? 0 : enterWords.test(text) ? 4 : otherDoorWords.test(text) ? -8 : 0;
    const points = button.worth + said + door + (isBehind ? 2 : 0);
    if (points > most) [best, most] = [at, points];
  });
  return best;
}
