/** Boxes that were seen with dots: their person may have them shown as text. */
const dotted = new WeakSet<Element>();
/** A name whose head is a password; `password_reset_email` is none. */
const secretCode = /(passw(or)?d|pwd)([\W_\d]|re|new|old|again|conf\w*|che?c?k|veri\w*)*$/i;

/** Whether a control is a password, in dots or shown as text: what it holds is nobody's business. */
export function isPassword(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): boolean {
  const { type, name, id, autocomplete } = control;
  if (type === 'password') dotted.add(control);
  return dotted.has(control) || (type === 'text' && [name, id, autocomplete].some((code) => secretCode.test(code)));
}
