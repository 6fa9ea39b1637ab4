import { findLoginForm, isLoginButton } from '../../reader/login-form.ts';

/** Key, click and submit of one press come so close together. Milliseconds. */
const samePress = 100;

/**
 * Calls back once for each press that sends the login form, by mouse, Enter or
 * `requestSubmit`. What the page makes up itself does not count.
 *
 * @param onTry whether the press may go on to the page; otherwise it ends here.
 */
export function watchTries(onTry: () => boolean, signal: AbortSignal): void {
  let last = -Infinity;
  let through = true;
  const press = (event: Event) => {
    if (!event.isTrusted) return;
    // Not by the events' own time: on a busy computer a click is old when its submit is made.
    const now = performance.now();
    const same = now - last < samePress;
    last = now;
    // A press that was held makes no further events: the next one is another.
    if (!same || !through) through = onTry();
    if (through) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, signal };
  addEventListener('click', (event) => isLoginButton(event.target) && press(event), options);
  addEventListener('submit', (event) => {
    const { password } = findLoginForm(document) ?? {};
    if (password && event.target instanceof Node && event.target.contains(password)) press(event);
  }, options);
  // With a form the browser makes a submit of it; without one the page may listen for the key alone.
  addEventListener('keydown', (event) => {
    const form = findLoginForm(document);
    const field = event.target;
    if (event.key !== 'Enter' || event.isComposing || !form || form.password.form) return;
    if (field === form.password || field === form.id) press(event);
  }, options);
}
