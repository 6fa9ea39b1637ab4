import type { FormControl } from '../reader/controls.ts';
import { isPassword } from '../reader/secret.ts';

/**
 * The one place that writes to a page. The order of events is the one that
 * four engines and the common frameworks agree on: focus, set, input, change,
 * blur. From the isolated world the native setter is used, so that React sees
 * a changed value.
 */
function put(control: FormControl, value: string): void {
  control.dispatchEvent(new FocusEvent('focus'));
  control.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  control.dispatchEvent(new FocusEvent('blur'));
  control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Whether a control holds a value; how its lines end does not count. */
export const holds = (control: FormControl, value: string) =>
  control.value.replace(/\r\n?/g, '\n') === value.replace(/\r\n?/g, '\n');

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
  (control instanceof HTMLSelectElement || !control.readOnly);

/**
 * Writes a value and reads it back; tries once more when the page took it
 * away. `false` = the page does not accept it.
 *
 * @param secret the control may be a password box.
 */
export async function write(control: FormControl, value: string, secret = false): Promise<boolean> {
  if (!isWritable(control, secret)) return false;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    put(control, value);
    await settled();
    if (!isWritable(control, secret)) return false;
    if (holds(control, value)) return true;
  }
  return false;
}
