import { findLoginForm, isLoginButton } from '../../page/login-form.ts';

/** A key or a click makes one submit at most, and no later than this. Milliseconds. */
const samePress = 1000;

/**
 * Calls back once for each press that sends the login form, by mouse, Enter or
 * `requestSubmit`. What the page makes up itself does not count.
 *
 * @param onTry whether the press may go on to the page; otherwise it ends here.
 */
export function watchTries(onTry: () => boolean, signal: AbortSignal): void {
  /** When a key or a click was let through whose submit may still come. */
  let begun = -Infinity;
  const press = (event: Event) => {
    if (!event.isTrusted) return;
    // Not by the events' own time: on a busy computer a click is old when its submit is made.
    const now = performance.now();
    const isRest = event.type === 'submit' && now - begun < samePress;
    // A key held down presses again sooner than any hand, and each may be the fifth: nothing else is taken for the same press.
    const through = isRest || onTry();
    begun = through && event.type !== 'submit' ? now : -Infinity;
    if (through) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, signal };
  addEventListener('click', (event) => isLoginButton(event.target) && press(event), options);
  addEventListener(
    'submit',
    (event) => {
      const { password } = findLoginForm(document) ?? {};
      if (password && event.target instanceof Node && event.target.contains(password)) press(event);
    },
    options,
  );
  // With a form the browser makes a submit of it; without one the page may listen for the key alone.
  addEventListener(
    'keydown',
    (event) => {
      const form = findLoginForm(document);
      const field = event.target;
      if (event.key !== 'Enter' || event.isComposing || !form || form.password.form) return;
      if (field === form.password || field === form.id) press(event);
    },
    options,
  );
}
