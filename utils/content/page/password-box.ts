/** Boxes that were seen with dots: their person may have them shown as text. */
const dotted = new WeakSet<Element>();

/** Whether a control is a password, in dots or shown as text: what it holds is nobody's business. */
export const isPassword = (control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): boolean =>
  control.type === 'password' ? !!dotted.add(control) : dotted.has(control);
