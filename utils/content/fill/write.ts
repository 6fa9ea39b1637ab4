import type { FormControl } from '../page/controls.ts';
import { isPassword } from '../page/password-box.ts';

/**
 * The one place that writes to a page. The order of events is the one that
 * four engines and the common frameworks agree on: focus, set, input, change,
 * blur. From the isolated world the native setter is used, so that React sees
 * a changed value.
 */
function setValue(control: FormControl, value: string): void {
  const dispatchFocus = (type: string, bubbles = false) => control.dispatchEvent(new FocusEvent(type, { bubbles }));
  dispatchFocus('focus');
  dispatchFocus('focusin', true);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  dispatchFocus('blur');
  dispatchFocus('focusout', true);
}

/** Whether a control holds a value; how its lines end does not count. */
export const holdsValue = (control: FormControl, value: string) => control.value.replace(/\r\n?/g, '\n') === value.replace(/\r\n?/g, '\n');

/** A framework may answer in the next frame; a value that survives two has been taken. */
const settled = () =>
  new Promise<void>((done) => {
    const late = setTimeout(done, 100);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        done();
      }),
    );
  });

/** Whether a control may be written at this moment; the page may have changed since it was read. */
export const isWritable = (control: FormControl, secret: boolean) =>
  control.isConnected &&
  (secret || !isPassword(control)) &&
  control.type !== 'hidden' &&
  !control.matches(':disabled') &&
  // A pulldown has no such thing.
  !(control as HTMLInputElement).readOnly;

/**
 * Writes a value and reads it back; tries once more when the page took it
 * away. `false` = the page does not accept it; `null` = the person typed there
 * meanwhile, and what they typed stays.
 *
 * @param secret the control may be a password box.
 */
export async function write(control: FormControl, value: string, secret = false): Promise<boolean | null> {
  if (!isWritable(control, secret)) return false;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    setValue(control, value);
    let typed = false;
    control.addEventListener('input', ({ isTrusted }) => (typed ||= isTrusted), { once: true });
    await settled();
    if (typed) return null;
    if (!isWritable(control, secret)) return false;
    if (holdsValue(control, value)) return true;
  }
  return false;
}
